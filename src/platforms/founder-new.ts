import { commonMarks, hasElement, pagePicMap, redirect, webSiteComment } from './marks';
import type { Platform } from './platform';

// `/rmrb/pc/layout/202412/25/`, articles under `content/202412/25/`.
const ISSUE = '^(?<root>.*?)/(?<ym>\\d{6})/(?<d>\\d\\d)/';
const END = '\\.html?(?:\\?|$)';

const PAGES = [new RegExp(`${ISSUE}(?:node|col|l)_?(?<page>[A-Za-z]*\\d+[A-Za-z]?)${END}`)];

/** Year, month and day as the path has them. */
const dayOf = (url: URL) => url.host + (/\/\d{6}\/\d\d\//.exec(url.pathname)?.[0] ?? url.pathname);

export const founderNew: Platform = {
  id: 'founder-new',
  name: '方正翔宇数字报',
  addresses: {
    article: [new RegExp(`${ISSUE}(?:content_|con_|c|n_)(?<id>\\d+(?:_\\d+)?)${END}`)],
    page: PAGES,
    issue: [
      /^(?<root>.*?)\/(?:pc|PC|pad)(?:\/(?:paper\/)?(?:layout|column|col|html))?(?:\/index\.html?)?\/?$/,
      /^(?<root>.*?)\/(?:layout|col)\/index\.html?$/,
      new RegExp(`${ISSUE}?(?:index${END})?$`),
    ],
  },
  marks: [
    {
      name: 'Founder comment of an e-paper article (paperarticleid)',
      weight: 0.5,
      decisive: true,
      kind: 'article',
      found: ({ comment }) => Boolean(comment?.['paperarticleid']),
    },
    webSiteComment,
    pagePicMap,
    hasElement('.Chunkiconlist, .newslisttit, #layoutlist, #articlelist li.clearfix', {
      name: 'lists of the newer templates',
      weight: 0.25,
      decisive: true,
    }),
    hasElement('#paperID, #paperDate, #nowLayout, span#layout', {
      name: 'ids of the newer templates',
      weight: 0.2,
      decisive: true,
    }),
    hasElement('#PreTitle, #SubTitle', { name: 'PreTitle and SubTitle', weight: 0.15 }),
    hasElement('founder-content', { name: 'founder elements', weight: 0.15 }),
    redirect(PAGES),
    ...commonMarks((link, page) => dayOf(link) === dayOf(page)),
  ],
  article: {
    kicker: [
      '#PreTitle',
      '#intro-title',
      '.newsdetatit .intro',
      '.introtitle',
      '.article > h3:has(~ h1)',
    ],
    headline: [
      '#Title',
      '#APP-Title',
      '#main-title',
      '.newsdetatit h3',
      '.art-title',
      '.article > h1',
    ],
    subtitle: ['#SubTitle', '#sub-title', '.newsdetatit .sub', '.subtitle', '.article > h1 + h2'],
    byline: ['.newsdetatit .Author', '#author, #Author, .author', '.article > .sec, p.sec'],
    date: ['.sec .date', '.newstime'],
    pageLabel: ['span#layout', '.newslisttit em', '#nowLayout', '#guide', 'p.ban', '.sec .date'],
    body: [
      '.detail-art #ozoom',
      '.newsdetatext',
      '.article-content',
      '.article-entry',
      '.content founder-content',
    ],
    figures: ['.attachment'],
  },
  page: {
    label: ['.newslisttit em', '.paper-bot .ban', 'p.ban', 'span#layout', '#nowLayout'],
    date: ['.newstime', '.date-box .date'],
    articleList: [
      '.newslist ul li h3 a',
      'ul.news-list li a',
      '#articlelist li.clearfix a',
      '.news-list ul li.resultList a',
    ],
    pdf: ['.paper-bot .btn a', '#pdfUrl', 'a.pdf'],
  },
};
