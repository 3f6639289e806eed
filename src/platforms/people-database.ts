import { hasElement, registered } from './marks';
import type { Platform } from './platform';

export const peopleDatabase: Platform = {
  id: 'people-database',
  name: '人民日报图文数据库',
  addresses: {
    article: [/^\/(?<code>[a-z]+)\/(?<ymd>\d{8})\/(?<page>\d+)\/(?<id>[0-9a-f]{32})/],
    // `?code=1` and `?code=2` are two ways to list a page.
    page: [/^\/(?<code>[a-z]+)\/(?<ymd>\d{8})\/(?<page>\d+)\/?(?:\?code=\d+)?$/],
    issue: [/^\/(?<code>[a-z]+)\/(?<ymd>\d{8})\/?$/],
  },
  marks: [
    hasElement('#detail_pop_content .title', {
      name: 'detail_pop_content',
      weight: 0.3,
      decisive: true,
      kind: 'article',
    }),
    hasElement('#UseRmrbPageNum', {
      name: 'UseRmrbPageNum',
      weight: 0.4,
      decisive: true,
      kind: 'page',
    }),
    hasElement('#FontZoom', { name: 'FontZoom', weight: 0.1 }),
    hasElement('meta[name="application-name"][content="人民数据"]', {
      name: '人民数据',
      weight: 0.2,
      decisive: true,
    }),
    registered,
  ],
  article: {
    headline: ['#detail_pop_content .title'],
    kicker: ['#detail_pop_content .guide_title'],
    subtitle: ['#detail_pop_content .subtitle'],
    byline: ['#detail_pop_content .author'],
    date: ['#detail_pop_content .info .sha_left'],
    pageLabel: ['#detail_pop_content .info .sha_left'],
    body: ['#FontZoom'],
  },
  page: { articleList: ['.title_list a', '.daodu_warp a'] },
};
