import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../support/citing';

const URL = 'http://epaper.qingxi.example/html/2021-01/21/content_1024.htm';
const FOUR = ['江晚秋', '陆青', '周以宁', '何望川'];
const short = { headline: '渡口的灯又亮了', subtitle: null };

describe('GB/T 7714—2015', () => {
  const line = lineOf.bind(null, 'gb7714-2015');

  it('cites the page on the web', () => {
    expect(line()).toBe(
      `江晚秋, 陆青. 渡口的灯又亮了：三百户居民搬回江边，夜航的渡船重新开班[N/OL]. 青溪日报, 2021-01-21(9)[2026-11-22]. ${URL}.`,
    );
  });

  it('cites the printed paper', () => {
    const printed = '江晚秋, 陆青. 渡口的灯又亮了[N]. 青溪日报, 2021-01-21(9).';
    expect(line(short, { print: true })).toBe(printed);
    expect(line({ ...short, url: '' })).toBe(printed);
  });

  it('gives the example of the standard', () => {
    const changes = { newspaper: '中国青年报', date: '2000-11-20', pageNumber: '15', url: '' };
    expect(
      line({ ...changes, headline: '数字革命与竞争国际化', subtitle: null, authors: ['丁文详'] }),
    ).toBe('丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).');
  });

  it.each([
    [0, ''],
    [1, '江晚秋. '],
    [3, '江晚秋, 陆青, 周以宁. '],
    [4, '江晚秋, 陆青, 周以宁, 等. '],
  ])('names %i writers', (count, lead) => {
    expect(line({ ...short, authors: FOUR.slice(0, count) }, { print: true })).toBe(
      `${lead}渡口的灯又亮了[N]. 青溪日报, 2021-01-21(9).`,
    );
  });

  it('shortens Latin names with words of their own', () => {
    const authors = ['Ann B. Lee', 'John Smith', 'C. Wu', 'D. Wu'];
    expect(line({ authors })).toMatch(/^Ann B\. Lee, John Smith, C\. Wu, et al\. 渡口/);
    expect(line({ authors: ['Lee A B.'] })).toMatch(/^Lee A B\. 渡口/);
  });

  it.each([
    [{ newspaper: null }, '2021-01-21(9)[2026-11-22]. '],
    [{ date: null }, '青溪日报(9)[2026-11-22]. '],
    [{ date: '2021-02-30' }, '青溪日报(9)[2026-11-22]. '],
    [{ pageNumber: null }, '青溪日报, 2021-01-21[2026-11-22]. '],
    [{ newspaper: null, date: null, pageNumber: null }, '[2026-11-22]. '],
  ])('leaves out what %j lacks', (changes, source) => {
    expect(line({ ...short, ...changes, authors: [] })).toBe(
      `渡口的灯又亮了[N/OL]. ${source}${URL}.`,
    );
  });

  it('cites what has nothing but a headline', () => {
    const nothing = { newspaper: null, date: null, pageNumber: null, url: '', authors: [] };
    expect(line({ ...short, ...nothing })).toBe('渡口的灯又亮了[N].');
    expect(line({ ...short, ...nothing, url: URL }, { accessed: null })).toBe(
      `渡口的灯又亮了[N/OL]. ${URL}.`,
    );
  });

  it.each([
    ['09', '9'],
    ['0', '0'],
    ['A01', 'A01'],
    ['T 02', 'T 02'],
  ])('writes page %s as %s', (pageNumber, printed) => {
    expect(line({ pageNumber }, { print: true })).toContain(`2021-01-21(${printed}).`);
  });
});

describe('GB/T 7714—2025', () => {
  const line = lineOf.bind(null, 'gb7714-2025');

  it('cites the page on the web, without a day of access', () => {
    expect(line()).toBe(
      `江晚秋，陆青. 渡口的灯又亮了：三百户居民搬回江边，夜航的渡船重新开班[N/OL]. 青溪日报，2021-01-21（9）. ${URL}.`,
    );
  });

  it('cites the printed paper', () => {
    expect(line({ ...short, authors: FOUR }, { print: true })).toBe(
      '江晚秋，陆青，周以宁，等. 渡口的灯又亮了[N]. 青溪日报，2021-01-21（9）.',
    );
  });

  it.each([
    [{ newspaper: null }, '2021-01-21（9）. '],
    [{ date: null }, '青溪日报（9）. '],
    [{ pageNumber: null }, '青溪日报，2021-01-21. '],
    [{ newspaper: null, date: null, pageNumber: null }, ''],
  ])('leaves out what %j lacks', (changes, source) => {
    expect(line({ ...short, ...changes, authors: [] })).toBe(
      `渡口的灯又亮了[N/OL]. ${source}${URL}.`,
    );
  });
});

describe('a title', () => {
  const title = (changes: Parameters<typeof lineOf>[1]) =>
    lineOf('gb7714-2015', { ...short, authors: [], ...changes }, { print: true }).replace(
      /\[N\]\. 青溪日报, 2021-01-21\(9\)\.$/,
      '',
    );

  it('is one line', () => {
    expect(title({ headline: '渡口的灯\n又亮了', subtitle: '三百户\n搬回江边' })).toBe(
      '渡口的灯 又亮了：三百户 搬回江边',
    );
    expect(title({ headline: '渡口　　夜航\u2028再开' })).toBe('渡口 夜航 再开');
  });

  it.each(['灯为什么亮了？', '灯亮了！', '记老码头：', '灯亮了——', '读《渡口》'])(
    'goes on from %s with one mark',
    headline => {
      const mark = headline.endsWith('》') ? '：' : '';
      expect(title({ headline, subtitle: '——江边三百户' })).toBe(`${headline}${mark}江边三百户`);
    },
  );

  it('has the marks of its own language', () => {
    const english = { headline: 'Lamps at the Ferry', subtitle: 'Three hundred families return' };
    expect(title(english)).toBe('Lamps at the Ferry: Three hundred families return');
    expect(title({ ...english, headline: 'Who Lit the Lamp?' })).toBe(
      'Who Lit the Lamp? Three hundred families return',
    );
  });

  it('keeps what looks like a part of a citation', () => {
    const headline = '渡口[J] // 灯, 2020(3): 1-2. 亮了。';
    expect(title({ headline })).toBe(headline);
  });

  it('is in the characters of the paper', () => {
    const changes = { newspaper: '青溪日報', headline: '渡口的燈又亮了', authors: FOUR };
    expect(lineOf('gb7714-2015', { ...short, ...changes }, { print: true })).toBe(
      '江晚秋, 陆青, 周以宁, 等. 渡口的燈又亮了[N]. 青溪日報, 2021-01-21(9).',
    );
  });
});
