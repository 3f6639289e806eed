import { describe, expect, it } from 'vitest';
import { readByline } from '../../../../src/extraction/article/byline';

describe('authors of a line', () => {
  it.each([
    ['本报记者　张　璁　张　枨', ['张璁', '张枨']],
    ['全媒记者 戴知远 通讯员 刘满仓', ['戴知远', '刘满仓']],
    ['（陶映川 岑知夏）', ['陶映川', '岑知夏']],
    ['■ 海港日报全媒体记者 李艳秋', ['李艳秋']],
    ['□ 记者 张三 李四', ['张三', '李四']],
    ['记者汲　泓、实习生冒晓琳', ['汲泓', '冒晓琳']],
    ['记者 格桑边巴', ['格桑边巴']],
    ['买买提·依明', ['买买提·依明']],
    ['记者 阿依古丽•买买提', ['阿依古丽·买买提']],
    ['【作者：柳白】', ['柳白']],
    ['作者/柳白', ['柳白']],
    ['记者张三报道', ['张三']],
    ['本报记者 张三 北京报道', ['张三']],
    ['本报评论员', ['本报评论员']],
    ['本報記者何淑賢', ['何淑賢']],
    ['欧阳大潮', ['欧阳大潮']],
    ['王　力（山西）', ['王力']],
    ['（台湾）余　风', ['余风']],
    ['【作者：（台湾）余风】', ['余风']],
    ['（记者）张三', ['张三']],
    ['【作者：文/何首乌】', ['何首乌']],
    ['云河县委书记　高　远', ['高远']],
    ['云河一中高二（3）班　宋雨桐', ['宋雨桐']],
    ['云河日报全媒体采访组', ['云河日报全媒体采访组']],
    ['［俄］安德烈·彼得罗夫　著　　王立业　译', ['安德烈·彼得罗夫']],
    ['读者　李建国', ['李建国']],
    ['作者：本报评论员', ['本报评论员']],
    ['通讯员（王磊）', ['王磊']],
    ['青岩小学六年级（2）班 欧阳小禾', ['欧阳小禾']],
    ['云汀七中高2021级3班 叶知秋', ['叶知秋']],
    ['每经记者 向晚舟 每经编辑 凌可欣', ['向晚舟']],
  ])('%s', (line, authors) => expect(readByline(line)?.authors).toEqual(authors));
});

describe('who wrote and who took the photo', () => {
  it.each([
    ['□文/张三 图/李四', ['张三'], ['李四']],
    ['文/本报记者 巫小满 图/本报记者 龙在田', ['巫小满'], ['龙在田']],
    ['文|张三丰 图|李四光', ['张三丰'], ['李四光']],
    ['张三 文/图', ['张三'], []],
    ['文/图 张三', ['张三'], []],
    ['本报记者 张三 摄影报道', ['张三'], []],
    ['本报记者 刘丽 通讯员 赵刚 摄影 孙权', ['刘丽', '赵刚'], ['孙权']],
    ['本报记者 李明明 摄', [], ['李明明']],
    ['张三 摄', [], ['张三']],
    ['制图：张丹枫', [], ['张丹枫']],
  ])('%s', (line, authors, photographers) =>
    expect(readByline(line)).toMatchObject({ authors, photographers }),
  );
});

it('keeps editors apart from authors', () => {
  expect(readByline('责任编辑：褚　墨　美编：习　文')).toMatchObject({
    authors: [],
    editors: ['褚墨'],
  });
});

it('takes helpers and planners for no authors', () => {
  expect(readByline('（周海潮参与采写）')).toMatchObject({ authors: [], labelled: true });
  expect(readByline('本期统筹：张佳宁  杨烁')).toMatchObject({ authors: [], labelled: true });
});

describe('lines that name nobody', () => {
  it.each([
    '2023年02月11日',
    '第004版',
    '（完）',
    '（据新华社）',
    '（下转第二版）',
    '要安定人心。',
    '三十年的老味道',
    '“老样子！”',
    '提高我国发展的竞争力和持续力',
  ])('%s', line => expect(readByline(line)).toBeNull());
});

it('takes names without proof only where the page itself calls the line the author', () => {
  expect(readByline('晓月')).toBeNull();
  expect(readByline('晓月', true)?.authors).toEqual(['晓月']);
  expect(readByline('中共临江市委组织部', true)?.authors).toEqual(['中共临江市委组织部']);
});
