import { expect, it } from 'vitest';
import { inBothScripts } from '../../../src/model/both-scripts';
import { hasLetters, withoutInvisible } from '../../../src/model/printed-text';

/** Every character of the first three planes. */
const CHARACTERS = Array.from({ length: 0x30000 }, (_, code) => code)
  .filter(code => code < 0xd800 || code > 0xdfff)
  .map(code => String.fromCodePoint(code));

it('the quick look for invisible characters passes none over that a text has', () => {
  const unseen = /(?![\t\n\v\f\r])[\u034f\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]/u;
  const kept = CHARACTERS.filter(char => unseen.test(char) && withoutInvisible(char) !== '');
  expect(kept.map(char => char.codePointAt(0)?.toString(16))).toEqual([]);
});

it('ideographs are those of Unicode, and letters', () => {
  const rule = inBothScripts(/^\p{Unified_Ideograph}$/u);
  const ideographs = CHARACTERS.filter(char => /\p{Unified_Ideograph}/u.test(char));
  expect(ideographs.filter(char => !rule.test(char) || !hasLetters(char))).toEqual([]);
  expect(['一a', '，', '〇', 'あ', '１'].filter(text => rule.test(text))).toEqual([]);
});

it('marks and spaces are no letters', () => {
  expect(['，。', '——', '●□', ' \u3000', '🎉', '①'.normalize('NFD')].filter(hasLetters)).toEqual(
    [],
  );
  expect(['a', '9', '９', 'é', 'あ', '한'].filter(text => !hasLetters(text))).toEqual([]);
});
