import { expect, it } from 'vitest';
import type { Article } from '../../../../src/model/article';
import { ACCESSED, lineOf, TEXT_STYLES } from '../../../support/citing';

const LACKS: Partial<Article>[] = [
  { authors: [] },
  { newspaper: null },
  { date: null },
  { pageNumber: null },
  { pageName: null },
  { subtitle: null },
  { kicker: null },
  { url: '' },
];

/** Every choice of the fields above, each there or not. */
const SUBSETS = Array.from({ length: 2 ** LACKS.length }, (_, bits) =>
  Object.assign({}, ...LACKS.filter((_, i) => bits & (1 << i))),
) as Partial<Article>[];

/** A mark with nothing before or behind it, or a word of the program. */
const WRONG =
  /null|undefined|NaN|\(\)|（）|\[\]|“”|\s\s|\s[,.，：]|[,，：]\s?[.,，：]|\.\.|^[\s.,]|[\s,，]$/;

it.each(TEXT_STYLES.map(({ id }) => id))('%s prints no mark for what is not there', id => {
  for (const changes of SUBSETS)
    for (const print of [false, true])
      for (const accessed of [null, ACCESSED])
        for (const headline of ['渡口的灯又亮了', '灯亮了？', '']) {
          const line = lineOf(id, { ...changes, headline }, { print, accessed });
          expect(line, JSON.stringify(changes)).not.toMatch(WRONG);
        }
});
