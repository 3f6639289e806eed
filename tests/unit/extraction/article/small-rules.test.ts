import { expect, it } from 'vitest';
import { columnOf } from '../../../../src/extraction/article/column';
import { creditIn, looksLikeCaption } from '../../../../src/extraction/article/figures';
import { languageOf } from '../../../../src/extraction/article/language';
import { webAddress } from '../../../../src/extraction/article/picture';
import { joinPaddedNames, looksLikeName } from '../../../../src/extraction/article/names';

it.each([
  ['跨越四千公里（点赞新时代）', '点赞新时代'],
  ['湖风｜渡口', '湖风'],
  ['渡口（外一首）', null],
  ['老城记（上）', null],
  ['渡口', null],
])('column of %s', (headline, column) => expect(columnOf(headline)).toBe(column));

it.each([
  ['街坊们在议事厅前闲坐。 时砚秋 摄', '时砚秋 摄'],
  ['低温烘干线。（产业园供图）', '产业园供图'],
  ['六台收割机排成一线', null],
  ['仲师傅在口袋花园边修鞋 甘若梅 摄', '甘若梅 摄'],
  ['\\大公報記者區映彤攝', '大公報記者區映彤攝'],
  ['中国日报记者 甘若梅 摄', '中国日报记者 甘若梅 摄'],
])('credit of %s', (caption, credit) => expect(creditIn([caption])).toBe(credit));

it.each(['图为青岩沟村。', '▲收割现场', '图①：稻田', '队员练习救援 张三 摄'])('caption: %s', line =>
  expect(looksLikeCaption(line)).toBe(true),
);
it.each(['图书馆昨日开放。', '绘就发展新蓝图', '上图书馆去'])('no caption: %s', line =>
  expect(looksLikeCaption(line)).toBe(false),
);

it('tells the language by its characters, Hong Kong by its hosts', () => {
  expect(languageOf('学习贯彻', new URL('http://a.example'))).toBe('zh-CN');
  expect(languageOf('學習時報', new URL('http://a.example'))).toBe('zh-TW');
  expect(languageOf('學習時報', new URL('http://a.hk'))).toBe('zh-HK');
});

it('resolves only addresses of the web', () => {
  const base = new URL('http://a.example/b/c.htm');
  expect(webAddress('../d.jpg', base)).toBe('http://a.example/d.jpg');
  for (const bad of [
    'javascript:alert(1)',
    ' data:image/png;base64,AA',
    'file:///etc',
    'http://[',
    '',
  ])
    expect(webAddress(bad, base)).toBeNull();
});

it('joins padded names', () => {
  expect(joinPaddedNames(['李', '弘', '王小明', '张', '枨'])).toEqual(['李弘', '王小明', '张枨']);
  expect(joinPaddedNames(['祝', '辛', '夷'])).toEqual(['祝辛夷']);
  expect(joinPaddedNames(['李', '弘', '张', '枨'])).toEqual(['李弘', '张枨']);
});

it.each(['张三', '欧阳大潮', '买买提·依明', '陶映川'])('a name: %s', word =>
  expect(looksLikeName(word)).toBe(true),
);
it.each(['本报', '资料', '上海', '公孙', '三十年', '高兴', '新华社'])('no name: %s', word =>
  expect(looksLikeName(word)).toBe(false),
);
