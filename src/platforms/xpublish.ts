import { areInOneFolder, commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// `/shtml/scrb/20220906/v01.shtml`, since 2025 `.html`.
const DAY = '^(?<root>.*?)/shtml/(?<code>\\w+)/(?<ymd>\\d{8})/';
const END = '\\.s?html(?:\\?|$)';

const PAGES = [new RegExp(`${DAY}v(?<page>[A-Za-z]*\\d+)${END}`)];
const ISSUES = [
  new RegExp(`${DAY}(?:index${END})?$`),
  /^(?<root>.*?)\/shtml\/(?:(?<code>\w+)\/(?:index\.s?html)?|index_(?<code2>\w+)\.s?html)$/,
];

export const xpublish: Platform = {
  id: 'xpublish',
  name: 'xPublish 数字报',
  addresses: {
    article: [
      new RegExp(`${DAY}(?<id>\\d+)${END}`),
      // 半岛晨报 since 2026: `/shtml/bdcb/20260202/20260202A021.html`
      new RegExp(`${DAY}\\k<ymd>(?<page>[A-Z]\\d\\d)\\d+${END}`),
    ],
    page: PAGES,
    issue: ISSUES,
  },
  marks: [
    hasElement('a.selectBox', {
      name: 'boxes over the page image (selectBox)',
      weight: 0.3,
      decisive: true,
    }),
    hasElement('[onclick^="gourl(" i], [href^="javascript:gourl(" i]', {
      name: 'links that call gourl()',
      weight: 0.3,
      decisive: true,
    }),
    hasElement(
      '#frameContent, #main2 .main2_r, #DivDisplay .height-25, .detConTit, ul.conMItemList, #paperPage, img.idx_paper, dl.Rcon, a.title_art',
      { name: 'places of its templates', weight: 0.3, decisive: true },
    ),
    hasElement('img[src*="/b_"], img[src*="/m_"]', {
      name: 'pictures in two sizes (b_, m_)',
      weight: 0.1,
      shared: true,
    }),
    redirect([...PAGES, ...ISSUES.slice(0, 1)]),
    ...commonMarks(areInOneFolder),
  ],
  // Each group of newspapers has templates of its own.
  article: {
    kicker: ['h2:has(+ h1)', '#frameContent > h4:has(~ h3)'],
    headline: ['#frameContent > h3', '.detConTit', '#DivDisplay .f-20, .f-20:has(strong)'],
    subtitle: ['h1 + h2', '#frameContent > h3 ~ h4'],
    pageLabel: ['p.tit3', '.conLBan'],
    body: [
      '#frameContent',
      '#main2 > .main2_r > ul > li:nth-child(2)',
      '.details:has(.detail-text)',
      '.details',
      '.detailsWrap',
      '.detail-box',
      '#DivDisplay .height-25',
      '#content_div',
      '#art',
      '#copytext',
      '#Table9',
      '.p2_cont',
    ],
    figures: ['.detPic'],
  },
  page: {
    label: ['p.tit3', '.conLBan', '.page-title'],
    articleList: [
      'a.title_art',
      '.titleNav ul li a',
      'ul.conMItemList li a',
      'ul.title-list li a',
      'dl.Rcon dd a',
      '.idx_m ul li a',
      'td.info1',
    ],
    image: [
      '#paperPage img',
      'img#imgPage',
      'img.idx_paper',
      '.conLBan ~ * img[src*="/b_"]',
      'img[src*="/b_"]',
    ],
  },
};
