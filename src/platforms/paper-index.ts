import { all } from './dom-access';
import { areInOneFolder, commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// `/gzrb/content/20160720/Page01OW.htm`: the letters behind the number differ from page to page.
const DAY = '^(?<root>.*?)/(?<ymd>\\d{8})/';
const END = '[A-Za-z]{1,2}\\.html?(?:\\?|$)';

const PAGES = [new RegExp(`${DAY}Page(?<page>[A-Z]?\\d{2,3})${END}`)];
const ISSUES = [
  /^(?<root>.*?)\/PaperIndex\.html?(?:\?|$)/i,
  new RegExp(`${DAY}(?:(?:IssueIndex|index)\\.html?)?(?:\\?|$)`, 'i'),
];

export const paperIndex: Platform = {
  id: 'paper-index',
  name: 'PaperIndex 数字报',
  addresses: {
    // Their spelling.
    article: [new RegExp(`${DAY}Articel(?<page>[A-Z]?\\d{2})(?<id>\\d+)${END}`)],
    page: PAGES,
    issue: ISSUES,
  },
  marks: [
    {
      name: 'stories of a whole issue in one document',
      weight: 0.3,
      decisive: true,
      kind: 'issue',
      found: ({ document }) =>
        all(document, 'a.overlink').length > 0 && all(document, '.neirong[daoxiang]').length > 1,
    },
    hasElement('a[href*="Articel"], area[href*="Articel"]', {
      name: 'links to Articel…',
      weight: 0.35,
      decisive: true,
    }),
    hasElement('a.overlink, #mylink', {
      name: 'boxes over the page image (overlink)',
      weight: 0.3,
      decisive: true,
    }),
    hasElement('.listdaohang, .gebanlist, a[daoxiang]', {
      name: 'lists named in pinyin (daohang, geban)',
      weight: 0.25,
      decisive: true,
    }),
    hasElement('#contenttext, #oldcontenttext', { name: 'contenttext', weight: 0.15 }),
    redirect([...PAGES, ...ISSUES.slice(1)]),
    ...commonMarks(areInOneFolder),
  ],
  article: {
    // Headings of several ranks, of which the highest is the headline.
    kicker: ['.neirong :is(h3, h4):has(~ h2)', '.neirong h4:has(~ h3)'],
    headline: ['.neirong h2', '.detailtitle', '.neirong h3'],
    subtitle: ['.neirong h2 ~ :is(h3, h4)', '.neirong h3 ~ h4'],
    body: ['#contenttext', '.contenttext', '#oldcontenttext'],
    figures: ['#imagelist'],
  },
  page: {
    articleList: ['a.atitle', '.linkto ul a', '.listdaohang ul li a'],
    pdf: ['.newslisttit a[href$=".pdf" i]'],
  },
};
