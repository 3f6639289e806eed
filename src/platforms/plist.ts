import { first } from './dom-access';
import { commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// `/fzrb/2024/20240822/20240822_001/20240822_001.htm`; the list of pages is `20240822_plist.htm`.
const DAY = '^(?<root>.*?)/(?<y>\\d{4})/(?<ymd>\\d{8})/';
const PAGE = `${DAY}\\k<ymd>_(?<page>[A-Z]*\\d+)/`;
const END = '\\.html?(?:\\?|$)';

const PAGES = [new RegExp(`${PAGE}\\k<ymd>_\\k<page>${END}`)];
// Stories of the mobile edition are `content_20240822_001_1.htm`.
const ARTICLES = [new RegExp(`${PAGE}(?:content_)?\\k<ymd>_\\k<page>_(?<id>\\d+)${END}`)];

/** The folder of the issue, in which each page has one of its own. */
const dayOf = ({ host, pathname }: URL) =>
  host + (/^.*?\/\d{4}\/\d{8}\//.exec(pathname)?.[0] ?? pathname);

export const plist: Platform = {
  id: 'plist',
  name: 'plist 数字报',
  addresses: {
    article: ARTICLES,
    page: PAGES,
    issue: [new RegExp(`${DAY}\\k<ymd>_(?:plist|m)${END}`)],
  },
  marks: [
    hasElement('#curbanci, #bancititle, .bancititle', {
      name: 'page labels named in pinyin (banci)',
      weight: 0.35,
      decisive: true,
    }),
    hasElement('area.areablock, map[name="map_of_yyb" i]', {
      name: 'page image with a map_of_yyb',
      weight: 0.35,
      decisive: true,
    }),
    hasElement('iframe[src*="_plist.htm" i], #zhenwenzone, .nav-list-group a[data-href]', {
      name: 'places of its templates',
      weight: 0.3,
      decisive: true,
    }),
    {
      name: 'story of the mobile edition',
      weight: 0.3,
      decisive: true,
      found: ({ document, url }) =>
        first(document, '#scroller #content') !== null &&
        ARTICLES.some(address => address.test(url.pathname)),
    },
    redirect([...PAGES, ...ARTICLES]),
    ...commonMarks((link, page) => dayOf(link) === dayOf(page)),
  ],
  article: {
    // Rows: kicker, headline, subtitle, author; empty ones are kept.
    kicker: ['tr:has(+ tr > td.font01) > td.font02', '#intro-title'],
    headline: ['td.font01', '.font01', '#main-title'],
    subtitle: ['tr:has(> td.font01) + tr > td.font02', '#sub-title'],
    byline: ['tr:has(> td.font01) + tr + tr > td.font02', '.font02.author', '#author'],
    date: ['span.default', '#showDateID'],
    pageLabel: [':has(> #curbanci)', '#guide', 'td[width="202"]'],
    body: ['#zhenwenzone', 'td.font6', '#scroller #content', '.article-detail .content'],
  },
  page: {
    label: ['#curbanci', 'td[width="202"]'],
    date: ['span.default', '#showDateID'],
    articleList: ['tr[class*="items"][onclick]', 'tr[data-url]', '.nav-list-group a[data-href]'],
    image: ['#imageth'],
  },
};
