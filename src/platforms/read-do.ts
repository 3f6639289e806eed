import { first } from './dom-access';
import { commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// `/epaper/read.do?m=i&iid=2474&eid=24387&idate=2_2022-08-19`: issue, page (eid), story (sid).
const ISSUE = '^(?<root>[^?]*?)/read\\.do\\?';
const DATE = '(?:.*[?&]idate=(?:\\d+_)?(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d))?';

const STORY = /[?&][sa]id=\d/;
const PAGES = [new RegExp(`${ISSUE}(?=.*\\beid=\\d)(?!.*\\b[sa]id=\\d)${DATE}`)];
const ISSUES = [new RegExp(`${ISSUE}(?=.*\\biid=\\d)(?!.*\\b[esa]id=\\d)${DATE}`)];

const issueOf = ({ host, searchParams }: URL) => `${host} ${searchParams.get('iid') ?? ''}`;

export const readDo: Platform = {
  id: 'read-do',
  name: 'read.do 数字报',
  addresses: {
    article: [new RegExp(`${ISSUE}(?=.*\\b[sa]id=\\d)${DATE}`)],
    page: PAGES,
    issue: ISSUES,
  },
  marks: [
    {
      name: 'boxes over a page image',
      weight: 0.25,
      kind: 'page',
      // The address of an issue shows its first page.
      found: ({ document, url }) =>
        !STORY.test(url.search) && first(document, '#link a[href*="read.do"]') !== null,
    },
    hasElement('a[href*="read.do?"][href*="idate="]', {
      name: 'links to read.do with the date of an issue',
      weight: 0.35,
      decisive: true,
    }),
    hasElement('.listTitleL', { name: 'list of pages (listTitleL)', weight: 0.2, decisive: true }),
    hasElement('#article_content, .articleTitle', { name: 'places of the story', weight: 0.15 }),
    redirect([...PAGES, ...ISSUES]),
    ...commonMarks((link, page) => issueOf(link) === issueOf(page)),
  ],
  article: {
    kicker: ['.articleTitle2:has(~ .articleTitle)'],
    headline: ['.articleTitle'],
    subtitle: ['.articleTitle ~ .articleTitle2'],
    body: ['#article_content', '.articleContent'],
    figures: ['#article_image'],
  },
  page: {
    label: ['.leftTitle'],
    articleList: ['.humor ul li a', '#link a[title]'],
    image: [':has(> #link) img'],
    pdf: ['.leftTitle a'],
  },
};
