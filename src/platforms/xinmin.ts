import { areOfOneDay, commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// `/html/xmwb/2024-08-19/1.html`, its articles `…/1/4.html`, those of older issues `…/1-4.htm`.
const DAY = '^(?<root>.*?)/html/(?<code>\\w+)/(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)/';
const PAGES = [new RegExp(`${DAY}(?<page>\\d+)\\.html?$`)];

export const xinmin: Platform = {
  id: 'xinmin',
  name: '新民晚报数字报',
  addresses: {
    article: [new RegExp(`${DAY}(?<page>\\d+)[-/](?<id>\\d+)\\.html?$`)],
    page: PAGES,
    issue: [new RegExp(`${DAY}$`), /^\/index\/(?<code>\w+)\/index\.html?$/],
  },
  marks: [
    hasElement('.dzb-enter-mulu-wrap-nav, .dzb-enter-benban-wrap', {
      name: 'lists of its template (dzb-enter)',
      weight: 0.4,
      decisive: true,
    }),
    hasElement('.dzb-title-box, .dzb-desc-box, .dzb-banmian-title', {
      name: 'story of its template (dzb-title-box)',
      weight: 0.35,
      decisive: true,
    }),
    redirect(PAGES),
    ...commonMarks(areOfOneDay),
  ],
  article: {
    kicker: ['.dzb-special-title-box'],
    headline: ['.dzb-title-box'],
    subtitle: ['.dzb-sub-title-box'],
    byline: ['.dzb-author-box'],
    pageLabel: ['.dzb-banmian-title'],
    // Lines and columns of one text stand in boxes of their own.
    body: ['.dzb-desc-box', '.dzb-enter-heng-desc-box', '.dzb-shu-info-box'],
  },
  page: {
    label: ['.dzb-banmian-title'],
    date: ['.dzb-banmian-date', '.dzb-date-wrap'],
    articleList: ['.dzb-enter-benban-wrap a'],
    pdf: ['.dzb-multi-download a'],
  },
};
