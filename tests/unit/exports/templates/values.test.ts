import { describe, expect, it } from 'vitest';
import type { ExportedArticle } from '../../../../src/exports/export-format';
import { describedBy } from '../../../../src/exports/templates/file-name-template';
import { articleWith, EVERYTHING } from '../../../support/articles';

const FULL: ExportedArticle = {
  ...EVERYTHING,
  savedAt: '2024-03-19T12:00:00Z',
  tags: ['老城 更新', '2024'],
};
const say = (template: string, article: ExportedArticle = FULL) => describedBy(template, article);

describe('variables', () => {
  it.each([
    ['title', '一把尺子量到底 三十里江堤“体检”记'],
    ['kicker', '春汛之前看江堤 ——沿江行（之二）'],
    ['subtitle', '从*人巡*到“机巡”：渗漏点少了七成 #防汛#'],
    ['newspaper', '青川晚报'],
    ['date', '2024-03-18'],
    ['year', '2024'],
    ['month', '03'],
    ['day', '18'],
    ['page', '09'],
    ['page_name', '城事'],
    ['column', '沿江行'],
    ['authors', '周以宁、何望川'],
    ['byline', '本报记者 周以宁 通讯员 何望川 文/图'],
    ['editors', '苏槐'],
    ['source', '新川社'],
    ['url', 'http://epaper.example.cn/html/2024-03/18/content_1027.htm'],
    ['saved', '2024-03-19'],
    ['tags', '老城-更新、_2024'],
  ])('%s', (variable, value) => expect(say(`{{${variable}}}`)).toBe(value));

  it('say nothing where the article has nothing', () => {
    const bare = articleWith({ headline: '', newspaper: null, date: null, authors: [], url: '' });
    for (const variable of ['title', 'newspaper', 'date', 'year', 'month', 'day', 'authors'])
      expect(say(`{{${variable}}}`, bare)).toBe('');
    for (const variable of ['url', 'saved', 'tags', 'kicker', 'column', 'source', 'editors'])
      expect(say(`{{${variable}}}`, bare)).toBe('');
    expect(say('{{year}}', articleWith({ date: '2024-02-30' }))).toBe('');
  });
});

describe('filters', () => {
  const bare = articleWith();

  it('before and after vanish with the value', () => {
    expect(say('{{page|before:"第"|after:"版"}}')).toBe('第09版');
    expect(say('{{column|before:"【"|after:"】"}}', bare)).toBe('');
    expect(say('{{page|before:"a"|before:"b"|after:"c"|after:"d"}}')).toBe('ba09cd');
  });

  it('default stands in for what is missing', () => {
    expect(say('{{column|default:"无栏目"|before:"("|after:")"}}', bare)).toBe('(无栏目)');
    expect(say('{{column|default:"无栏目"}}')).toBe('沿江行');
    expect(say('{{column|default:""|before:"("}}', bare)).toBe('');
  });

  it('date puts a day in another form', () => {
    expect(say('{{date|date:"YYYYMMDD"}}')).toBe('20240318');
    expect(say('{{date|date:"YY年M月D日"}}')).toBe('24年3月18日');
    expect(say('{{saved|date:"MM/DD"}}')).toBe('03/19');
    expect(say('{{title|date:"YYYY"}}', articleWith({ headline: 'D日' }))).toBe('D日');
  });

  it('join and first are for lists', () => {
    expect(say('{{authors|join:" "}}')).toBe('周以宁 何望川');
    expect(say('{{authors|first}}')).toBe('周以宁');
    expect(say('{{authors|first|after:"等"}}')).toBe('周以宁等');
    expect(say('{{title|first|join:"-"}}', bare)).toBe('老码头修了三年，灯又亮了');
  });

  it('truncate counts whole graphemes, of a list together', () => {
    expect(say('{{title|truncate:4}}', articleWith({ headline: '👨‍👩‍👧‍👦e\u0301𠮷野家' }))).toBe(
      '👨‍👩‍👧‍👦e\u0301𠮷野',
    );
    expect(say('{{title|truncate:3}}', articleWith({ headline: '老码 头' }))).toBe('老码');
    expect(say('{{authors|truncate:5}}')).toBe('周以宁、何');
    expect(say('{{authors|truncate:4}}')).toBe('周以宁');
    expect(say('{{title|truncate:9999}}', bare)).toBe('老码头修了三年，灯又亮了');
  });

  it('apply in the order they are written', () => {
    expect(say('{{date|date:"YYYYMMDD"|truncate:6}}')).toBe('202403');
    expect(say('{{date|truncate:6|date:"YYYYMMDD"}}')).toBe('2024-0');
  });
});
