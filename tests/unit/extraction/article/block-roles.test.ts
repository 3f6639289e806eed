import { describe, expect, it } from 'vitest';
import { isSubhead, roleByWords } from '../../../../src/extraction/article/block-roles';

describe('roles by words', () => {
  it.each([
    ['（下转第二版）', 'continuation'],
    ['(上接A01版)', 'continuation'],
    ['—— 网友留言 ——', 'separator'],
    ['责任编辑：褚　墨', 'editors'],
    ['本期统筹：张佳宁  杨烁', 'editors'],
    ['制图：张丹枫', 'credit'],
    ['韩加林摄（影像资料）', 'credit'],
    ['受访者供图', 'credit'],
    ['本报记者 李艳秋', 'byline'],
    ['（周海潮参与采写）', 'byline'],
    ['三十年的老味道', null],
    ['绘就发展新蓝图', null],
    ['要安定人心，必须找准突破口。', null],
  ])('%s is %s', (text, role) => expect(roleByWords(text)).toBe(role));
});

describe('sub-heads', () => {
  const between = { bold: false, centred: false, before: 80, after: 80 };
  it.each([
    '老街换新颜 日子更舒心',
    '走以生态优先、绿色发展为导向的高质量发展新路子',
    '藏粮于技',
    '从“卖山”到“看山”',
  ])('%s', text => expect(isSubhead({ ...between, text })).toBe(true));
  it.each([
    '要安定人心，必须找准突破口。',
    '习近湖强调——',
    '他说：',
    '“老样子！”',
    '“走吧”',
    '图为青岩沟村',
  ])('not %s', text => expect(isSubhead({ ...between, text })).toBe(false));
  it('is none among short lines or at the end', () => {
    expect(isSubhead({ ...between, text: '雾是昨夜的网', before: 6, after: 6 })).toBe(false);
    expect(isSubhead({ ...between, text: '藏粮于技', after: 0 })).toBe(false);
  });
  it('is one with a number or in bold before shorter paragraphs', () => {
    expect(isSubhead({ ...between, text: '一、学得进', before: 0, after: 21 })).toBe(true);
    expect(isSubhead({ ...between, text: '学得进', bold: true, before: 10, after: 21 })).toBe(true);
  });
});
