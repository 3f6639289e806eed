import { areOfOneDay, commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// `/papers/grrb/2024/07/12/6/page.html`, `…/6/news-1.html`; the portal around it is a news site.
const PAGE = '^(?<root>/papers/\\w+)/(?<y>\\d{4})/(?<m>\\d\\d)/(?<d>\\d\\d)/(?<page>[A-Z]*\\d+)/';
const PAGES = [new RegExp(`${PAGE}page\\.html?$`)];

export const workersDaily: Platform = {
  id: 'workers-daily',
  name: '工人日报数字报',
  addresses: {
    article: [new RegExp(`${PAGE}news-(?<id>\\d+)\\.html?$`)],
    page: PAGES,
    issue: [],
  },
  marks: [
    hasElement('ul#pageUrl, ul#pageTitle', {
      name: 'lists of pages and headlines (pageUrl, pageTitle)',
      weight: 0.4,
      decisive: true,
    }),
    hasElement('#ctitle ~ #ccontent, #pretitle', {
      name: 'story of its template (ctitle, ccontent)',
      weight: 0.35,
      decisive: true,
    }),
    redirect(PAGES),
    ...commonMarks(areOfOneDay),
  ],
  article: {
    kicker: ['#pretitle'],
    headline: ['#ctitle'],
    subtitle: ['#subtitle'],
    body: ['#ccontent'],
    figures: ['#imgs'],
  },
  page: {
    pageList: ['#pageUrl a'],
    articleList: ['#pageTitle a'],
    pdf: ['#pageUrl .on a.pdf'],
  },
};
