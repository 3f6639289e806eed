import { describe, expect, it } from 'vitest';
import { findPageNumber, parsePageLabel } from '../../../src/platforms/page-label';

describe('parsePageLabel', () => {
  it.each([
    ['第01版 要闻', '01', '要闻'],
    ['01版：要闻', '01', '要闻'],
    ['第02版：要 闻', '02', '要 闻'],
    ['第九版:魅力甜城 2021年内江两会特别报道', '9', '魅力甜城 2021年内江两会特别报道'],
    ['第1版　　要闻', '1', '要闻'],
    ['第1版\u00a0要闻', '1', '要闻'],
    ['A01版：首版', 'A01', '首版'],
    ['第Ａ０１版：首版', 'A01', '首版'],
    ['(GA01) 封面', 'GA01', '封面'],
    ['CⅡ29版', 'CⅡ29', null],
    ['00001版', '00001', null],
    ['0607版：专题', '0607', '专题'],
    ['01 - 封面', '01', '封面'],
    ['A01 要闻', 'A01', '要闻'],
    ['T01·特刊', 'T01', '特刊'],
    ['01： 一版要闻', '01', '一版要闻'],
    ['第01版：旅游报01版', '01', '旅游报01版'],
    ['第1版：', '1', null],
    ['第十版', '10', null],
    ['第十二版', '12', null],
    ['二十四版', '24', null],
    ['第01版：要闻 [PDF]', '01', '要闻'],
    ['第4版 副刊】', '4', '副刊'],
    ['第003版：本市 2024年10月11日', '003', '本市'],
    ['第2版：2024年10月记事', '2', '2024年10月记事'],
    ['第5版：专刊（下）', '5', '专刊（下）'],
    ['第A1版：要闻 2014年03月18日', 'A1', '要闻'],
    ['A04：城事2024-08-19（星期一）', 'A04', '城事'],
    ['A02:本地新闻 放大 缩小', 'A02', '本地新闻'],
  ])('%s', (printed, number, name) => {
    expect(parsePageLabel(printed)).toEqual({ number, name });
  });

  it.each([
    '',
    '要闻',
    '10:30 会议',
    '8:看天下',
    '12-09 通知公告',
    '2024:年终盘点',
    '一版责编：张三',
    '再版一版好书',
    '第三版写老码头的那篇，拍得真好。',
    '1.要闻',
    `第01版：${'长'.repeat(80)}`,
  ])('no label: %s', printed => {
    expect(parsePageLabel(printed)).toBeNull();
  });
});

describe('findPageNumber', () => {
  it.each([
    ['2024年01月07日 第01版', '01'],
    ['《云汀日报》（ 2025年02月12日   04版）', '04'],
    ['桐川晚报-A12版:副刊-2023年8月2日', 'A12'],
    ['版次：第九版', '9'],
  ])('%s', (printed, number) => {
    expect(findPageNumber(printed)).toBe(number);
  });

  it('finds none in other text', () => {
    expect(findPageNumber('本版责编 张三 2024年1月7日')).toBeNull();
    expect(findPageNumber('（上接第一版）入秋以来')).toBeNull();
    expect(findPageNumber('（下转第3版）')).toBeNull();
  });
});
