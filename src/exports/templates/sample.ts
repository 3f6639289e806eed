import { ARTICLE_VERSION, NO_LINKS } from '../../model/article';
import { element, text } from '../../model/body';
import type { ExportedArticle } from '../export-format';

/** An invented article that has something for every variable, to show what a template makes. */
export const SAMPLE: ExportedArticle = {
  version: ARTICLE_VERSION,
  url: 'http://epaper.yunpu.example/html/2021-01/21/content_3108.htm',
  platform: 'founder-classic',
  language: 'zh-CN',
  newspaper: '云浦日报',
  date: '2021-01-21',
  pageNumber: '09',
  pageName: '乡土',
  kicker: '旧水磨坊成了读书处',
  headline: '磨盘边坐满了看书的人',
  subtitle: '一册借书簿，三年写到第四百页',
  column: '村居笔记',
  byline: '本报记者 叶知远 通讯员 沈小满',
  dateline: null,
  authors: ['叶知远', '沈小满'],
  editors: ['程渡'],
  source: '云浦日报',
  body: {
    type: 'root',
    children: [
      element('p', [text('磨坊停了二十年，磨盘还在。去年秋天，村里在磨盘四周摆上了长凳和书架。')]),
      element('h2', [text('雨天人最多')]),
      element('p', [text('“下雨不能下地，就来这里坐坐。”守磨坊的沈伯说。')]),
    ],
  },
  links: NO_LINKS,
  savedAt: '2021-01-22T12:00:00Z',
  tags: ['乡村', '阅读'],
};
