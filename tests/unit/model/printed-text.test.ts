import { expect, it } from 'vitest';
import { compact, halfWidth, tidy } from '../../../src/model/printed-text';

it('tidies spaces and drops what prints nothing', () => {
  expect(tidy('\u3000\u3000李\u200b　弘 \n\u00a0 ')).toBe('李　弘');
  expect(tidy('a\u202eb\u0000c')).toBe('abc');
  expect(tidy('学习 \n 贯彻')).toBe('学习 贯彻');
});

it('keeps offsets when it turns full-width characters into ASCII', () => {
  const printed = '（２０２４年　Ａ０１版）';
  expect(halfWidth(printed)).toBe('(2024年 A01版)');
  expect(halfWidth(printed)).toHaveLength(printed.length);
});

it('compares without white space and width', () => expect(compact(' Ａ 1　版')).toBe('A1版'));
