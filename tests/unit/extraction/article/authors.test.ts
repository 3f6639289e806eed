import { describe, expect, it } from 'vitest';
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

describe('lines as newspapers print them', () => {
  it.each([
    ['（柳小白 编译）', ['柳小白']],
    ['本组稿件均由本报记者柳小白采写', ['柳小白']],
    ['（记者 柳小白 参与采写 陶小川）', ['柳小白']],
    ['（松溪市融媒体中心 柳小白）', ['柳小白']],
    ['（资料整理：柳小白）', ['柳小白']],
    ['（柳小白 辑）', ['柳小白']],
    ['（柳小白 松溪市人民医院主管药师）', ['柳小白']],
    ['（柳小白 作者系市作协会员）', ['柳小白']],
    ['（作者柳小白系市作协会员）', ['柳小白']],
    ['本组文图由本报记者柳小白采写拍摄', ['柳小白']],
    ['□柳小白 陶小川', ['柳小白', '陶小川']],
    ['记者柳小白 摄像 陶小川', ['柳小白']],
    ['（作者为松溪大学教授）', []],
    ['（作者单位：松溪市委党校）', []],
    ['（作者系大学教授）', []],
    ['（作者：柳小白，系松溪大学教授）', ['柳小白']],
    ['王力（山西）', ['王力']],
    ['（格桑边觉 扎西顿珠）', ['格桑边觉', '扎西顿珠']],
  ])('at the end: %s', (line, authors) => {
    expect(readMakers(null, [STORY, STORY, STORY, line]).authors).toEqual(authors);
  });

  it.each([
    ['柳小白 口述 陶小川 整理', ['柳小白', '陶小川']],
    ['口述：柳小白　整理：本报记者　陶　川', ['柳小白', '陶川']],
    ['◎柳小白', ['柳小白']],
    ['○柳　晓　文', ['柳晓文']],
    ['云河县委书记　高　远', ['高远']],
    ['王　力（山西）', ['王力']],
    ['☉柳小白', ['柳小白']],
    [`本报讯 记者 柳小白 通讯员 陶小川 ${STORY}`, ['柳小白', '陶小川']],
    [`松溪讯 记者柳小白报道 ${STORY}`, ['柳小白']],
    ['松溪日报-溪新闻 记者 柳小白 共享联盟·石桥 陶川', ['柳小白', '陶川']],
    ['记者 柳小白 松溪报道', ['柳小白']],
    ['本报特派记者 柳小白 发自松溪', ['柳小白']],
    ['【记者手记】', []],
    ['白露', []],
  ])('at the top: %s', (line, authors) => {
    expect(readMakers(null, [line, STORY, STORY]).authors).toEqual(authors);
  });

  it.each([
    ['记者柳小白通讯员陶小川', ['柳小白', '陶小川']],
    ['[英]大卫·柳　陶小川/译', ['大卫·柳']],
    ['松溪市第二中学　柳小白　　指导老师：陶　川', ['柳小白']],
    ['松溪市委宣传部 柳小白', ['柳小白']],
    ['中共松溪市委宣传部', ['中共松溪市委宣传部']],
    ['文丨柳小白', ['柳小白']],
    ['·柳　白·', ['柳白']],
    ['[英] 大卫·柳 著 陶小川 译', ['大卫·柳']],
    ['柳 白（松溪大学教授）', ['柳白']],
    ['记者 陶 川 通讯员 欧阳 白 李 小海', ['陶川', '欧阳白', '李小海']],
    ['文 柳小白 图 陶小川', ['柳小白']],
    ['柳小白 文 陶小川 图', ['柳小白']],
    ['柳小白 文并摄', ['柳小白']],
    ['松溪市文联 柳小白', ['柳小白']],
    ['柳小白（安徽）', ['柳小白']],
    ['柳小白 主持人：陶小川', ['柳小白']],
    ['松溪镇小学五（2）班 柳小白', ['柳小白']],
    ['本报编辑部', ['本报编辑部']],
  ])('in the author element: %s', (line, authors) => {
    expect(readMakers(line, [STORY, STORY]).authors).toEqual(authors);
  });
});

it('reads names between strokes, and who put a talk into words', () => {
  expect(readMakers(null, ['/ 柳小白 /', STORY, STORY]).authors).toEqual(['柳小白']);
  expect(readMakers(null, [STORY, STORY, '文字整理/柳小白']).authors).toEqual(['柳小白']);
});

it('reads a signature below the last sentence, but no list of names', () => {
  expect(readMakers(null, [STORY, STORY, '柳　白']).authors).toEqual(['柳白']);
  expect(readMakers(null, [STORY, STORY, '——柳小白']).authors).toEqual(['柳小白']);
  expect(readMakers(null, [STORY, '柳小白 陶小川', '王建国 李秀英']).authors).toEqual([]);
  expect(readMakers(null, ['柳小白 陶小川', '王建国 李秀英', STORY]).authors).toEqual([]);
  expect(readMakers(null, [STORY, STORY, '春天来了']).authors).toEqual([]);
});

it('takes the questions of an interview for no author lines', () => {
  const lines = ['本报记者 柳白', '记者：请讲', '答：好。', '记者：谢谢您', '答：不客气。'];
  expect(readMakers(null, lines).authors).toEqual(['柳白']);
});

describe('stories of several parts', () => {
  const LONG = Array.from({ length: 6 }, () => STORY);

  it.each([
    ['reporter lines', '本报记者 柳　白', '本报记者 陶小川 岑　夏', ['柳白', '陶小川', '岑夏']],
    ['brackets', '（本报记者柳小白采访整理）', '（记者 陶小川）', ['柳小白', '陶小川']],
    ['datelines', `本报讯（记者柳小白）${STORY}`, `本报松溪6月2日电（记者陶小川）${STORY}`],
    ['brackets behind sentences', `${STORY}（记者 柳小白）`, `${STORY}（通讯员陶小川）`],
  ])('names the authors of each: %s', (_, one, other, authors = ['柳小白', '陶小川']) => {
    const makers = readMakers(null, [STORY, '甲村：', one, ...LONG, '乙村：', other, ...LONG]);
    expect(makers.authors).toEqual(authors);
  });

  it('takes names without a role for authors where every item has them', () => {
    const items = ['柳小白', '陶小川', '岑小夏', '褚小墨', '向小潇'].map(
      name => `${STORY}（${name}）`,
    );
    expect(readMakers(null, items).authors).toHaveLength(5);
    expect(readMakers(null, [...items, ...LONG]).authors).toEqual([]);
  });

  it('knows photographers and lists of names between the parts', () => {
    const lines = [STORY, '本报记者 柳小白 摄', '（李小白）', '作者：陶小川', ...LONG];
    expect(readMakers(null, lines).authors).toEqual([]);
  });
});

it.each([
  ['（本报记者柳小白、陶小川采访整理，松溪市博物馆供图）', ['柳小白', '陶小川']],
  ['（据新华社北京11月5日电　记者柳小白）', ['柳小白']],
  ['（作者为松溪大学教授，本报记者柳小白采访整理）', ['柳小白']],
  ['（据新华社北京11月5日电）', []],
])('reads each clause of a bracket: %s', (bracket, authors) =>
  expect(readMakers(null, [STORY, STORY, bracket]).authors).toEqual(authors),
);
