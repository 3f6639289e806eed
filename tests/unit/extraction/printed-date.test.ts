import { afterEach, describe, expect, it } from 'vitest';
import { addressFacts } from '../../../src/platforms/address';
import { founderClassic } from '../../../src/platforms/founder-classic';
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

// RELIABILITY 90
describe('a date is the same day wherever its reader is', () => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  it.each([
    ...['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Asia/Shanghai', 'America/New_York'],
    ...['Europe/Berlin', 'Australia/Lord_Howe', 'UTC'],
  ])('in %s', zone => {
    process.env['TZ'] = zone;
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(OFFSETS[zone]);
    expect(parsePrintedDate('２０２４－０１－０２')).toBe('2024-01-02');
    expect(parsePrintedDate('2024年2月30日')).toBeNull();
    // Days on which clocks are changed in some zone.
    for (const day of ['2024-03-10', '2024-03-31', '2024-10-27', '2024-11-03', '2024-12-31'])
      expect(parsePrintedDate(day)).toBe(day);
    const paths = ['/cb/html/2024-01/02/content_1.htm', '/cb/html/2024-02/30/content_1.htm'];
    const dates = paths.map(
      path => addressFacts(founderClassic, new URL(path, 'http://epaper.example'))?.date,
    );
    expect(dates).toEqual(['2024-01-02', null]);
  });

  const OFFSETS: Readonly<Record<string, number>> = {
    'Pacific/Pago_Pago': 660,
    'Pacific/Kiritimati': -840,
    'Asia/Shanghai': -480,
    'America/New_York': 300,
    'Europe/Berlin': -60,
    'Australia/Lord_Howe': -660,
    UTC: 0,
  };
});
