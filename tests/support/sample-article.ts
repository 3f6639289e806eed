import { ARTICLE_VERSION, NO_LINKS, type Article } from '../../src/model/article';
import { element, text } from '../../src/model/body';

/** An invented article of an invented newspaper; `changes` replace its fields. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    version: ARTICLE_VERSION,
    url: 'http://epaper.qingxi.example/html/2021-01/21/content_1024.htm',
    platform: 'founder-classic',
    language: 'zh-CN',
    newspaper: '青溪日报',
    date: '2021-01-21',
    pageNumber: '09',
    pageName: '渡口·城乡',
    kicker: '老码头改造一年记',
    headline: '渡口的灯又亮了',
    subtitle: '三百户居民搬回江边，夜航的渡船重新开班',
    column: null,
    byline: '本报记者 江晚秋 通讯员 陆 青',
    dateline: null,
    authors: ['江晚秋', '陆青'],
    editors: [],
    source: null,
    body: {
      type: 'root',
      children: [
        element('p', [
          text('入夜，青溪江边的老码头又亮起一排暖黄的灯。摆渡的老周收起缆绳，渡船慢慢离岸。'),
        ]),
        element('h2', [text('搬回来的人')]),
        element('p', [text('去年冬天，老码头一带的旧屋修缮完毕，三百户居民陆续搬了回来。')]),
        element('p', [text('“夜里听得见江水声，才睡得踏实。”住在二号院的许阿婆说。')]),
      ],
    },
    links: NO_LINKS,
    ...changes,
  };
}
