import { areInOneFolder, commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// 新疆日报 until 2016: `/index.aspx?date=2015-01-31&verOrder=A01&banzi=1&paperType=xjrb`,
// `/detail.aspx?id=52108`; 黑龙江日报 since 2015: `/hljrb/20150206/1.html`, `/hljrb/20150206/124578.html`
const DAY = '^(?<root>.*?)/(?<code>\\w+)/(?<ymd>\\d{8})/';
const PAGES = [
  /^(?<root>.*?)\/(?:index|main)\.aspx\?(?:.*&)?date=(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)/i,
  /^(?<root>.*?)\/(?:index|main)\.aspx\?(?:.*&)?paperType=\w+/i,
  new RegExp(`${DAY}(?<page>\\d{1,3})\\.html?$`),
];

export const leadTitle: Platform = {
  id: 'lead-title',
  name: 'leadTitle 数字报',
  addresses: {
    article: [
      /^(?<root>.*?)\/detail\.aspx\?id=(?<id>\d+)/i,
      new RegExp(`${DAY}(?<id>\\d{4,10})\\.html?$`),
    ],
    page: PAGES,
    issue: [],
  },
  marks: [
    hasElement('#leadTitle, #lead_title', {
      name: 'kicker of its template (leadTitle)',
      weight: 0.4,
      decisive: true,
      kind: 'article',
    }),
    hasElement('#banzhibar, #page_info', {
      name: 'page label of its template (banzhibar)',
      weight: 0.3,
      decisive: true,
    }),
    redirect(PAGES),
    ...commonMarks(areInOneFolder),
  ],
  article: {
    kicker: ['#leadTitle', '#lead_title'],
    headline: ['#title'],
    subtitle: ['#title1'],
    byline: ['#author'],
    pageLabel: ['#banzhibar > div', '#page_info'],
    body: ['#content'],
    figures: ['#imgs'],
  },
  page: { label: ['#banzhibar > div', '#page_info'] },
};
