import { areInOneFolder, commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// `/Html/szbz/20210309/szbzA1.Html`, `/HTML/hbrb/20100101/hbrb1.html`: the folder's name before the
// number, of a page short, of a story long.
const DAY = '^(?<root>.*?)/html/(?<code>\\w+)/(?<ymd>\\d{8})/';
const END = '\\.html?(?:\\?|$)';

const PAGES = [new RegExp(`${DAY}\\k<code>(?<page>[A-Z]{0,2}\\d{1,2})${END}`, 'i')];
const ISSUES = [new RegExp(`${DAY}(?:index${END})?$`, 'i')];

export const szbzHtml: Platform = {
  id: 'szbz-html',
  name: 'SZBZ 数字报',
  addresses: {
    article: [new RegExp(`${DAY}\\k<code>(?<id>\\d{3,})${END}`, 'i')],
    page: PAGES,
    issue: ISSUES,
  },
  marks: [
    hasElement('.Paper td[onclick], .PaperB td', {
      name: 'lists of pages and stories (Paper, PaperB)',
      weight: 0.3,
      decisive: true,
    }),
    hasElement('td.info3[onclick*="window.open(" i]', {
      name: 'cells that open pages',
      weight: 0.25,
      decisive: true,
      // xPublish has them too.
      shared: true,
    }),
    hasElement('#Table17 #copytext, #copytext #ozoom, #ozoom #copytext', {
      name: 'its story (copytext)',
      weight: 0.25,
      decisive: true,
    }),
    redirect([...PAGES, ...ISSUES]),
    ...commonMarks(areInOneFolder),
  ],
  article: {
    // A row each for kicker, headline, subtitle, author and story, all set alike.
    headline: ['#Table17 > tbody > tr:nth-child(2) > td'],
    body: ['#copytext', '#ozoom'],
  },
  page: {
    articleList: ['.PaperB td', 'td.info1, td.info2'],
    image: ['td.style img'],
  },
};
