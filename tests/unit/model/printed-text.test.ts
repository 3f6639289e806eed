import { expect, it } from 'vitest';
import { compact, halfWidth, tidy } from '../../../src/model/printed-text';

it('tidies spaces and drops what prints nothing', () => {
  expect(tidy('\u3000\u3000李\u200b　弘 \n\u00a0 ')).toBe('李　弘');
  expect(tidy('a\u202eb\u0000c')).toBe('abc');
  expect(tidy('学习 \n 贯彻')).toBe('学习 贯彻');
});

// RELIABILITY 91
it.each([
  ['controls of direction', 'a\u202eb\u2066c\u200fd\u061ce', 'abcde'],
  ['zero-width characters against copying', '日\u200b报\u200c\u200d\u2060\ufeff上', '日报上'],
  ['fillers', 'a\u3164b\u115fc\u1160d\uffa0e\u034ff', 'abcdef'],
  ['halves of characters', '\udc00𠀀\ud840', '𠀀'],
  ['what is no character', 'a\ufffe\u{1fffe}b', 'ab'],
])('drops %s', (_, printed, expected) => expect(tidy(printed)).toBe(expected));

it.each([
  ['rare characters', '𠀀𪚥𫝀𫢸𬺰𰀀𱍐'],
  ['variants of a glyph', '辻\u{e0100}葛\ufe00'],
  ['characters of private fonts', '\ue000\uf8ff\u{f0000}'],
  ['both spellings of a letter', 'é e\u0301'],
])('keeps %s', (_, printed) => expect(tidy(printed)).toBe(printed));

it('keeps offsets when it turns full-width characters into ASCII', () => {
  const printed = '（２０２４年　Ａ０１版）';
  expect(halfWidth(printed)).toBe('(2024年 A01版)');
  expect(halfWidth(printed)).toHaveLength(printed.length);
});

it('compares without white space and width', () => expect(compact(' Ａ 1　版')).toBe('A1版'));
