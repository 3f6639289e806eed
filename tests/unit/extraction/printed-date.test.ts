import { describe, expect, it } from 'vitest';
import { parseMastheadDate, parsePrintedDate } from '../../../src/extraction/printed-date';

describe('parsePrintedDate', () => {
  it.each([
    ['2024年1月2日', '2024-01-02'],
    ['2024 年 1 月 2 日　星期二', '2024-01-02'],
    ['２０２４年１月２日', '2024-01-02'],
    ['２０２４－０１－０２', '2024-01-02'],
    ['2024-01-02 08:30:00', '2024-01-02'],
    ['2024.01.02', '2024-01-02'],
    ['２０２４．１．２', '2024-01-02'],
    ['2024/1/2', '2024-01-02'],
    ['二〇二四年一月二日', '2024-01-02'],
    ['二○二四年十一月廿一日', '2024-11-21'],
    ['二零二四年十二月三十一日 星期二', '2024-12-31'],
    ['2024年1月2日 农历癸卯年十一月廿一', '2024-01-02'],
    ['《东湖商报》（2024年2月29日 04版）', '2024-02-29'],
  ])('%s', (printed, date) => {
    expect(parsePrintedDate(printed)).toBe(date);
  });

  it.each([
    '2024年2月30日',
    '2023-02-29',
    '二〇二四年十三月一日',
    '二〇二四年一月',
    '农历甲辰年正月初二',
    '中華民國113年1月2日',
    '01/02/2024',
    '1.2024.1.2',
    '电话 0288-2024-01-02-88',
    '12024年1月2日',
  ])('no day: %s', printed => {
    expect(parsePrintedDate(printed)).toBeNull();
  });
});

describe('parseMastheadDate', () => {
  it('takes the date with the weekday, not that of a story', () => {
    expect(parseMastheadDate('1998年5月4日，学校迎来校庆。2024年1月2日 星期二 第03版')).toBe(
      '2024-01-02',
    );
    expect(parseMastheadDate('二〇二四年一月二日　星期二')).toBe('2024-01-02');
    expect(parseMastheadDate('2024.01.02（周二）')).toBe('2024-01-02');
    expect(parseMastheadDate('1998年5月4日，学校迎来校庆。')).toBeNull();
  });
});
