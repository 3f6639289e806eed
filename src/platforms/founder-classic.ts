import { all } from './dom-access';
import {
  areInOneFolder,
  commonMarks,
  hasElement,
  pagePicMap,
  paperComment,
  redirect,
  webSiteComment,
} from './marks';
import type { Mark, Platform } from './platform';

// `/rmrb/html/2024-01/07/`; the folder is named `html`, after the newspaper or otherwise.
const ISSUE = '^(?<root>.*?)/[A-Za-z0-9]+/(?<y>\\d{4})-(?<m>\\d\\d)/(?<d>\\d\\d)/';
const END = '\\.html?(?:\\?|$)';

const PAGES = [
  new RegExp(`${ISSUE}(?:\\d{3}/)?node(?:_[A-Za-z]*\\d+(?:_\\d+)?)?${END}`),
  new RegExp(`${ISSUE}nbs\\.D\\d{6}[a-z0-9]+_(?<page>[A-Z]*\\d+)${END}`),
];

/** `<founder-type>`: what the document is. */
const typeComment = (type: string, kind: NonNullable<Mark['kind']>): Mark => ({
  name: `founder-type ${type}`,
  weight: 0,
  kind,
  found: ({ comment }) => comment?.['founder-type'] === type,
});

export const founderClassic: Platform = {
  id: 'founder-classic',
  name: '方正数字报（经典版）',
  addresses: {
    article: [
      new RegExp(`${ISSUE}(?:\\d{3}/)?content_(?<id>\\d+(?:_\\d+)?)${END}`),
      new RegExp(`${ISSUE}nw\\.D\\d{6}[a-z0-9]+_(?<id>\\d{8}_\\d+)-(?<page>[A-Z]*\\d+)${END}`),
    ],
    page: PAGES,
    issue: [
      /^(?<root>.*?)\/(?:html\/)?paperindex\.html?(?:\?|$)/i,
      new RegExp(`${ISSUE}?(?:index${END})?$`),
    ],
  },
  marks: [
    typeComment('1', 'article'),
    typeComment('2', 'page'),
    typeComment('3', 'issue'),
    webSiteComment,
    paperComment,
    pagePicMap,
    hasElement('script[src$="/mp.js" i], script[src*="tplimg/" i][src$="/range.js" i]', {
      name: 'scripts of the classic templates',
      weight: 0.2,
      decisive: true,
    }),
    {
      name: 'headlines numbered mpN',
      weight: 0.2,
      decisive: true,
      found: ({ document }) =>
        all(document, 'a > div[id^="mp"]').some(({ id }) => /^mp\d{3,}$/.test(id)),
    },
    hasElement('.layout-catalogue-list, cms-content', {
      name: 'catalogue skin',
      weight: 0.2,
      decisive: true,
    }),
    hasElement('founder-content, founder-title', { name: 'founder elements', weight: 0.15 }),
    redirect(PAGES),
    ...commonMarks(areInOneFolder),
  ],
  article: {
    // Rows of the table skin: kicker, headline, subtitle, author; most templates keep empty ones.
    kicker: [
      '.main-article-pretitle',
      'tr:has(+ tr > td.font01) > td.font02',
      '.article > h3:has(~ h1), .text_c > h3:has(~ h1)',
      '.main-content > h3:first-of-type:has(~ h1)',
    ],
    headline: [
      '.main-article-title',
      'td.font01',
      '.article > h1',
      '.text_c h1',
      '.title1, .bt1',
      '.main-content h1',
    ],
    subtitle: [
      '.main-article-subtitle',
      'tr:has(> td.font01) + tr > td.font02:not(:has(founder-author))',
      '.article > h1 + h2, .text_c h1 + h2',
      '.main-content h1 ~ h3',
    ],
    byline: [
      'founder-author',
      '.main-article-author',
      'tr:has(> td.font01) + tr + tr > td.font02',
      '.article > .sec, .text_c .sec, p.sec',
      '.text_c > h4',
      '.lai',
    ],
    date: ['.sec .date'],
    pageLabel: [
      '#currentBM',
      '.main-ednav-pageifm',
      '.paper-bot .ban, p.ban',
      '.sec .date',
      '.lai',
    ],
    body: ['.main-article-content #ozoom', '#news_content cms-content', 'td.xilan_content_tt'],
    figures: ['#newspic', 'table.pci_c', '.c_c', '.main_ar_pic_text'],
  },
  page: {
    label: ['#currentBM', '.banci', '.main-ednav-pageifm', '.ban_t li', '.l_t', '.ban', 'td.bm01'],
    date: ['.paperdate', 'p.rq', '#riqi_', '.main-tools-date', '.date'],
    articleList: [
      'a:has(> div[id^="mp"])',
      '#titleList ul li a',
      'ul.main-ed-articlenav-list li a, #main-ed-articlenav-list a',
      'ul.news-list li a',
      'tr.wzlb_tr a',
      '#listBox ul li a',
    ],
    pdf: ['a.bmshowpdf', '#bigbmshowpdf', '#down-edpdf a', '#downpdfLink a'],
  },
};
