import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../src/model/body';
import { paragraphsFrom, type Run } from '../../../../src/extraction/article/print-lines';

/** Runs of text in which `/` is a line break. */
const runs = (text: string): Run[] =>
  text
    .split('/')
    .flatMap((line, index): Run[] => [
      ...(index ? ['break' as const] : []),
      { text: line, marks: [], href: null },
    ]);
const texts = (text: string, insideP: boolean) =>
  paragraphsFrom(runs(text), insideP).map(paragraph => paragraph.text);

describe('line breaks', () => {
  it('stay inside a poem', () =>
    expect(texts('船篙一点/湖就醒了/雾是网', true)).toEqual(['船篙一点\n湖就醒了\n雾是网']));
  it('stay inside a poem without p', () =>
    expect(texts('船篙一点，/湖就醒了。/雾是网，/网住半句渔歌。', false)).toHaveLength(1));
  it('begin a paragraph when doubled', () =>
    expect(texts('第一节/末行//第二节', true)).toEqual(['第一节\n末行', '第二节']));
  it('begin a paragraph before an indent', () =>
    expect(texts('第一段。/　　第二段。', true)).toEqual(['第一段。', '第二段。']));
  it('begin a paragraph between sentences outside p', () =>
    expect(texts('第一段。/小标题/第二段。/第三段！', false)).toHaveLength(4));
  it('stay between sentences inside p', () =>
    expect(texts('甲：收到了吗？/乙：收到了。', true)).toHaveLength(1));
});

it('drops lines of ornaments and keeps separators with words', () => {
  expect(texts('上文。//· · · ·//—— 网友留言 ——', true)).toEqual(['上文。', '—— 网友留言 ——']);
});

it('prints nothing for a line end of the source between Chinese characters', () => {
  const [paragraph] = paragraphsFrom(runs('　　学习\n      贯彻 IE9\nor'), true);
  expect(paragraph?.nodes.map(textOf).join('')).toBe('学习贯彻 IE9 or');
});

it('keeps bold inside a paragraph and tells a wholly bold one', () => {
  const bold: Run = { text: '粗', marks: ['strong'], href: null };
  expect(paragraphsFrom([bold, { text: '细', marks: [], href: null }], true)[0]?.bold).toBe(false);
  expect(paragraphsFrom([bold], true)[0]?.bold).toBe(true);
});

it.each(['　', '\n', '（', '。', '\u00a0'])('takes a megabyte of %j', piece => {
  const text = `始${piece.repeat(1_000_000)}终`;
  expect(paragraphsFrom([{ text, marks: [], href: null }], false)).toHaveLength(1);
});
