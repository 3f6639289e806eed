import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../../src/extraction/article/dateline';

describe('how reports open', () => {
  it.each([
    ['本报成都1月20日电（记者 张三）近日', '本报成都1月20日电', '记者 张三'],
    ['本报北京3月22日电  （记者林丽）记者近日', '本报北京3月22日电', '记者林丽'],
    ['本报太原11月5日讯（记者 翟步）“千村', '本报太原11月5日讯', '记者 翟步'],
    [
      '本报讯 （海港日报全媒体记者张琬 通讯员林妙）近日',
      '本报讯',
      '海港日报全媒体记者张琬 通讯员林妙',
    ],
    ['本报讯 记者张三报道：昨天', '本报讯', '记者张三'],
    ['人民网北京１月２０日电 （记者王五）', '人民网北京１月２０日电', '记者王五'],
    ['四川日报讯（记者 王五）', '四川日报讯', '记者 王五'],
    ['（记者 张三）近日', null, '记者 张三'],
    ['本报记者王小五、李四报道：昨天', null, '本报记者王小五、李四'],
    ['【本報記者何淑賢報道】傍晚', null, '本報記者何淑賢報道'],
    ['【大公報訊】記者容家樺報道：新學期', '【大公報訊】', '記者容家樺'],
  ])('%s', (paragraph, dateline, bracket) =>
    expect(readDateline(paragraph)).toMatchObject({ dateline, bracket }),
  );
});

it('names the agency', () => {
  expect(readDateline('据新华社北京2月10日电 2月10日0时16分，经过')).toEqual({
    dateline: '据新华社北京2月10日电',
    agency: '新华社',
    bracket: null,
  });
});

it.each([
  '1月2日，一封信送到',
  '报社的人在电话里（笑）',
  '（笑）他说',
  '本报从今日起改版。',
  '记者在现场看到报道：',
])('leaves other openings alone: %s', paragraph => expect(readDateline(paragraph)).toBeNull());
