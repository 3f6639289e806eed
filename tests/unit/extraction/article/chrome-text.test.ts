import { describe, expect, it } from 'vitest';
import { isChrome, isImprint } from '../../../../src/extraction/article/chrome-text';

describe("the page's machinery", () => {
  it.each([
    '您当前使用的浏览器版本过低,可能导致部分功能不能正常使用。 建议使用 IE9及以上版本,或 Firefox Chrome Opera等浏览器。谢谢!现在升级稍后再说',
    '这已经是最后一期了哦!',
    '我知道了',
    '上一期 下一期',
    '【字号 大 中 小】 【打印】 【关闭】',
    '分享到：微信 新浪微博',
    '放大｜缩小｜朗读｜打印',
    '字体：放大 缩小',
  ])('%s', text => expect(isChrome(text)).toBe(true));
});

describe('words of a story', () => {
  it.each([
    '“我知道了，原来老房子也能装上电梯！”',
    '我知道了。',
    '谢谢！',
    '下一期的创业培训什么时候开班？',
    '打印一张纸 少跑几道门',
    '3',
  ])('%s', text => expect(isChrome(text)).toBe(false));
});

it('knows the imprint', () => {
  expect(isImprint('澄湖日报社 版权所有 澄ICP备00000001号')).toBe(true);
  expect(isImprint('他为版权保护奔走了半生。')).toBe(false);
});
