import { describe, expect, it } from 'vitest';
import { lineOf, runsOf } from '../../../support/citing';
import { sampleArticle } from '../../../support/sample-article';

const URL = 'http://epaper.qingxi.example/html/2021-01/21/content_1024.htm';
const NAMES = ['江晚秋', '陆青', '周以宁', '何望川', '苏槐', '许阿婆', '周来', '沈一', '沈二'];
const short = { headline: '渡口的灯又亮了', subtitle: null };

describe('APA 7', () => {
  const line = (changes = {}, context = {}) => lineOf('apa', { ...short, ...changes }, context);

  it('cites the page on the web and the printed paper', () => {
    expect(line()).toBe(`江晚秋 & 陆青. (2021, January 21). 渡口的灯又亮了. 青溪日报, 9. ${URL}`);
    expect(line({}, { print: true })).toBe(
      '江晚秋 & 陆青. (2021, January 21). 渡口的灯又亮了. 青溪日报, 9.',
    );
  });

  it.each([
    [0, '渡口的灯又亮了. (2021, January 21). 青溪日报, 9.'],
    [1, '江晚秋. (2021, January 21). 渡口的灯又亮了. 青溪日报, 9.'],
    [3, '江晚秋, 陆青, & 周以宁. (2021, January 21). 渡口的灯又亮了. 青溪日报, 9.'],
    [4, '江晚秋, 陆青, 周以宁, & 何望川. (2021, January 21). 渡口的灯又亮了. 青溪日报, 9.'],
  ])('names %i writers', (count, expected) => {
    expect(line({ authors: NAMES.slice(0, count) }, { print: true })).toBe(expected);
  });

  it('shortens more than twenty', () => {
    const authors = Array.from({ length: 21 }, (_, i) => `名${i + 1}`);
    expect(line({ authors })).toMatch(/^名1, .*, 名18, 名19, \. \. \. 名21\. \(/);
    expect(line({ authors: authors.slice(1) })).toMatch(/名20, & 名21\. \(/);
  });

  it.each([
    [{ newspaper: null }, `江晚秋 & 陆青. (2021, January 21). 渡口的灯又亮了. 9. ${URL}`],
    [{ pageNumber: null }, `江晚秋 & 陆青. (2021, January 21). 渡口的灯又亮了. 青溪日报. ${URL}`],
    [
      { date: null },
      `江晚秋 & 陆青. (n.d.). 渡口的灯又亮了. 青溪日报, 9. Retrieved November 22, 2026, from ${URL}`,
    ],
    [
      { newspaper: null, pageNumber: null, headline: '灯亮了？' },
      `江晚秋 & 陆青. (2021, January 21). 灯亮了？ ${URL}`,
    ],
  ])('leaves out what %j lacks', (changes, expected) => {
    expect(line(changes)).toBe(expected);
  });

  it('has its stop before closing quotation marks', () => {
    const headline = '记老码头的“灯”';
    expect(line({ headline })).toContain('). 记老码头的“灯.” 青溪日报');
    expect(line({ headline, authors: [] })).toMatch(/^记老码头的“灯\.” \(2021/);
  });

  it('sets the newspaper in italics, nothing else', () => {
    const italics = runsOf('apa', sampleArticle()).filter(run => run.italic);
    expect(italics).toEqual([{ text: '青溪日报', italic: true }]);
  });
});

describe('MLA 9', () => {
  const line = (changes = {}, context = {}) => lineOf('mla', { ...short, ...changes }, context);

  it('cites the page on the web and the printed paper', () => {
    expect(line()).toBe(`江晚秋 and 陆青. “渡口的灯又亮了.” 青溪日报, 21 Jan. 2021, p. 9, ${URL}.`);
    expect(line({}, { print: true })).toBe(
      '江晚秋 and 陆青. “渡口的灯又亮了.” 青溪日报, 21 Jan. 2021, p. 9.',
    );
  });

  it.each([
    [0, ''],
    [1, '江晚秋. '],
    [3, '江晚秋, et al. '],
    [4, '江晚秋, et al. '],
  ])('names %i writers', (count, lead) => {
    expect(line({ authors: NAMES.slice(0, count) }, { print: true })).toBe(
      `${lead}“渡口的灯又亮了.” 青溪日报, 21 Jan. 2021, p. 9.`,
    );
  });

  it.each([
    [{ newspaper: null }, `“渡口的灯又亮了.” 21 Jan. 2021, p. 9, ${URL}.`],
    [{ date: null }, `“渡口的灯又亮了.” 青溪日报, p. 9, ${URL}. Accessed 22 Nov. 2026.`],
    [{ pageNumber: null }, `“渡口的灯又亮了.” 青溪日报, 21 Jan. 2021, ${URL}.`],
    [{ newspaper: null, date: null, pageNumber: null, url: '' }, '“渡口的灯又亮了.”'],
  ])('leaves out what %j lacks', (changes, expected) => {
    expect(line({ ...changes, authors: [] })).toBe(expected);
  });

  it('writes months as the handbook does', () => {
    const months = ['05', '06', '07', '09'].map(month => {
      const [, found] = /, 1 (\S+) 2021/.exec(line({ date: `2021-${month}-01` })) ?? [];
      return found;
    });
    expect(months).toEqual(['May', 'June', 'July', 'Sept.']);
  });

  it.each([
    ['“灯”为什么亮了？', '“‘灯’为什么亮了？”'],
    ['“夜航的‘渡船’”开班', '“‘夜航的“渡船”’开班.”'],
    ['‘灯’亮了', '“‘灯’亮了.”'],
    ['The ferry’s “lamp”', '“The ferry’s ‘lamp.’”'],
    ['灯”亮“了', '“灯”亮‘了.”'],
    ['问“灯为什么亮？”', '“问‘灯为什么亮？’”'],
  ])('puts %s in quotation marks', (headline, expected) => {
    expect(line({ headline, authors: [] })).toMatch(
      new RegExp(`^${expected.replace(/[.?]/g, '\\$&')} 青溪`),
    );
  });
});

describe('Chicago', () => {
  const line = (changes = {}, context = {}) => lineOf('chicago', { ...short, ...changes }, context);

  it('cites the page on the web and the printed paper', () => {
    expect(line()).toBe(`江晚秋 and 陆青. “渡口的灯又亮了.” 青溪日报, January 21, 2021. ${URL}.`);
    expect(line({}, { print: true })).toBe(
      '江晚秋 and 陆青. “渡口的灯又亮了.” 青溪日报, January 21, 2021.',
    );
  });

  it.each([
    [1, '江晚秋. “'],
    [3, '江晚秋, 陆青, and 周以宁. “'],
    [6, '江晚秋, 陆青, 周以宁, 何望川, 苏槐, and 许阿婆. “'],
    [7, '江晚秋, 陆青, 周以宁, et al. “'],
  ])('names %i writers', (count, lead) => {
    expect(line({ authors: NAMES.slice(0, count) }).startsWith(`${lead}渡口的灯又亮了.”`)).toBe(
      true,
    );
  });

  it.each([
    [{}, `青溪日报. “渡口的灯又亮了,” January 21, 2021. ${URL}.`],
    [{ newspaper: null }, `“渡口的灯又亮了,” January 21, 2021. ${URL}.`],
    [{ date: null }, `青溪日报. “渡口的灯又亮了.” Accessed November 22, 2026. ${URL}.`],
    [{ date: null, newspaper: null, url: '' }, '“渡口的灯又亮了.”'],
    [{ date: null, url: '', authors: ['陆青'] }, '陆青. “渡口的灯又亮了.” 青溪日报.'],
  ])('puts the newspaper or the title first: %j', (changes, expected) => {
    expect(line({ authors: [], ...changes })).toBe(expected);
  });

  it('sets the newspaper in italics, wherever it stands', () => {
    for (const authors of [[], ['陆青']])
      expect(runsOf('chicago', sampleArticle({ authors })).filter(run => run.italic)).toEqual([
        { text: '青溪日报', italic: true },
      ]);
  });
});
