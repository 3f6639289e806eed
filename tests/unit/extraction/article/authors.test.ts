import { expect, it } from 'vitest';
import { readMakers } from '../../../../src/extraction/article/authors';

const STORY = '入秋以来，稻田陆续进入收割期，六台收割机排成一线。';

it('joins author element, dateline bracket and closing bracket in printed order, each name once', () => {
  const makers = readMakers('本报记者 柳白', [
    `本报讯（通讯员 柳　白 陶川）${STORY}`,
    '（岑知夏）',
  ]);
  expect(makers.authors).toEqual(['柳白', '陶川', '岑知夏']);
});

it('reads a closing bracket at the end of the last paragraph', () => {
  const makers = readMakers(null, [STORY, `${STORY}(陶映川 岑知夏)`]);
  expect(makers.authors).toEqual(['陶映川', '岑知夏']);
  expect([...makers.bylineBlocks]).toEqual([]);
});

it('marks blocks that are nothing but author lines', () => {
  const makers = readMakers(null, [
    '■ 记者 李艳秋',
    '通讯员 陈宏',
    STORY,
    STORY,
    STORY,
    '（陶映川）',
  ]);
  expect(makers.authors).toEqual(['李艳秋', '陈宏', '陶映川']);
  expect([...makers.bylineBlocks]).toEqual([0, 1, 5]);
});

it('takes a lone name under the headline only where no author element stands', () => {
  expect(readMakers(null, ['李　弘', STORY]).authors).toEqual(['李弘']);
  expect(readMakers('记者 柳白', ['李　弘', STORY]).authors).toEqual(['柳白']);
});

it.each([
  '（完）',
  '（新华社发）',
  '（下转第三版）',
  '（张三参与采写）',
  '（作者系市作家协会会员）',
  '（据《海港晚报》）',
])('takes no author from %s', bracket =>
  expect(readMakers(null, [STORY, STORY, bracket]).authors).toEqual([]),
);

it('collects editors', () => {
  expect(readMakers(null, [STORY, '责任编辑：褚墨']).editors).toEqual(['褚墨']);
});
