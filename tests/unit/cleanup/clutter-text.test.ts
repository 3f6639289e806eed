import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clutterIn, normalise, stateOf } from '../../../src/cleanup/clutter-text';
import { earlyCss } from '../../../src/cleanup/hooks';
import { CLUTTER_WORDS } from '../../../src/cleanup/phrases';

const BANNER =
  '您当前使用的浏览器版本过低,可能导致部分功能不能正常使用。 建议使用 IE9及以上版本,或 Firefox Chrome Opera等浏览器。谢谢!';

describe('clutterIn', () => {
  it.each([
    [BANNER, 'outdated-browser'],
    [`${BANNER} 现在升级 稍后再说`, 'outdated-browser'],
    ['您当前使用的浏览器版本过低，可能导致部分功能不能正常使用。', 'outdated-browser'],
    ['您的浏览器版本过低，请升级到最新版本', 'outdated-browser'],
    ['你正在使用的浏览器版本太旧，为了更好的体验请使用谷歌浏览器', 'outdated-browser'],
    ['建议使用IE8.0以上版本浏览器浏览本站', 'outdated-browser'],
    ['现在升级 稍后再说', 'outdated-browser'],
    ['这已经是最后一期了哦! 我知道了', 'last-issue'],
    ['这已经是最前一期了哦！', 'last-issue'],
    ['提示：已经是第一期了 确定', 'last-issue'],
    ['分享到：微信 新浪微博 QQ空间', 'share-bar'],
    ['分享到微信朋友圈', 'share-bar'],
    ['字号：大 中 小', 'tool-bar'],
    ['【放大】【缩小】【默认】【打印】', 'tool-bar'],
  ])('%s', (text, step) => expect(clutterIn(text)?.step).toBe(step));

  it.each([
    '上一期 下一期',
    '第九版:魅力甜城 2021年内江两会特别报道',
    '我知道了',
    '打印',
    '现在升级一条生产线，只要四个多月。',
    '“这已经是最后一期了哦！”',
    '这是《浏览器》版本过低',
    '最后一期',
    '浏览器版本过低怎么办',
    '记者了解到，您当前使用的浏览器版本过低',
    '上一篇 下一篇 放大 缩小 默认 朗读',
    '',
    '——————',
    `${BANNER}${BANNER}`,
  ])('is not: %s', text => expect(clutterIn(text)).toBeNull());
});

describe('stateOf', () => {
  it('is undecided after every letter of a notice', () => {
    const whole = `${BANNER} 现在升级 稍后再说 这已经是最后一期了哦! 我知道了`;
    for (let length = 1; length <= whole.length; length++)
      expect(stateOf(whole.slice(0, length)), whole.slice(0, length)).not.toBe('other');
  });

  it('knows an article by its first words', () => {
    expect(stateOf('冬日')).toBe('other');
    expect(stateOf('现在')).toBe('words');
    expect(stateOf('现在，')).toBe('words');
    expect(stateOf('现在的渡口')).toBe('other');
    expect(stateOf(' \u00a0\u3000')).toBe('empty');
  });

  it('takes little time for long chains of words', () => {
    expect(stateOf('大小大小使用的使用'.repeat(13))).toBe('words');
    expect(stateOf(`${'大小大小使用的使用'.repeat(13)}潮`)).toBe('other');
  });
});

describe('the words', () => {
  it('are written as texts are compared', () => {
    for (const word of CLUTTER_WORDS) expect(normalise(word)).toBe(word);
  });

  it('stand once each', () => {
    expect(CLUTTER_WORDS.filter((word, at) => CLUTTER_WORDS.indexOf(word) !== at)).toEqual([]);
  });
});

describe('early.css', () => {
  it('is what hooks.ts says', () => {
    expect(readFileSync('src/cleanup/early.css', 'utf8')).toBe(earlyCss());
  });
});
