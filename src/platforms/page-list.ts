import { all } from './dom-access';
import { addressOf } from './link-address';
import { areInOneFolder, commonMarks, redirect } from './marks';
import type { Platform } from './platform';

// `/mrsb/2024/10/01/page_detail_3_20241001A07.html`, `article_detail_3_20241001A0712.html`: the paper's
// number, the date, the page and, of a story, its place on the page.
const DAY = '^(?<root>.*?)/\\d{4}/\\d\\d/\\d\\d/';
const ISSUE_DAY = '(?<ymd>\\d{8})';
const PAGE = `\\d+_${ISSUE_DAY}(?<page>[A-Z]*\\d\\d)`;
const END = '\\.html?(?:\\?|$)';

const ISSUES = [new RegExp(`${DAY}(?:page|article)_list_${ISSUE_DAY}${END}`)];
const PAGES = [new RegExp(`${DAY}(?:page_detail|page_view|article_list)_${PAGE}${END}`)];
const ARTICLES = [new RegExp(`${DAY}article_detail_${PAGE}(?<id>\\d+)${END}`)];

export const pageList: Platform = {
  id: 'page-list',
  name: 'page_list 数字报',
  addresses: { article: ARTICLES, page: PAGES, issue: ISSUES },
  marks: [
    {
      name: 'links to pages and stories of its kind',
      weight: 0.4,
      decisive: true,
      found: ({ document, url }) =>
        all(document, '[href*="_detail_"], [href*="_list_"]').some(link => {
          const address = addressOf(link, url);
          const path = address ? new URL(address).pathname : '';
          return [...ARTICLES, ...PAGES, ...ISSUES].some(pattern => pattern.test(path));
        }),
    },
    redirect(ISSUES),
    ...commonMarks(areInOneFolder),
  ],
  article: {},
  page: {
    articleList: ['.page-list a'],
  },
};
