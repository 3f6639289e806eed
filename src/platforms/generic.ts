import {
  areOfOneIssue,
  commonMarks,
  hasElement,
  pagePicMap,
  redirect,
  webSiteComment,
} from './marks';
import { pageListElsewhere } from './page-list-marks';
import type { Platform } from './platform';

// Addresses of systems that have no file of their own yet.
const PAGES = [
  // 新闻晨报: /2026/03/27/9455__01.html
  /^(?<root>.*?)\/(?<y>\d{4})\/(?<m>\d\d)\/(?<d>\d\d)\/\d+__(?<page>[A-Z]*\d+)\.html?$/,
];

export const generic: Platform = {
  id: 'generic',
  name: '其他数字报',
  addresses: {
    article: [
      // 新闻晨报: /2026/08/08/20260808-06-07-1_20260807215208.html
      /^(?<root>.*?)\/\d{4}\/\d\d\/\d\d\/(?<ymd>\d{8})-[\dA-Z-]+_\d{14}\.html?$/,
    ],
    page: PAGES,
    issue: [],
  },
  marks: [
    webSiteComment,
    pagePicMap,
    hasElement('a.overlink[style*="left" i], a.selectBox[style*="left" i], polygon.area[points]', {
      name: 'boxes over a page image',
      weight: 0.3,
      decisive: true,
    }),
    pageListElsewhere(areOfOneIssue),
    hasElement('#bancilist', {
      name: 'a list of pages named in pinyin (bancilist)',
      weight: 0.25,
      decisive: true,
    }),
    redirect(PAGES),
    ...commonMarks(areOfOneIssue),
  ],
  article: {
    kicker: ['#PreTitle', '.introtitle', '.yinti_title', '.main-article-pretitle', '#leadTitle'],
    headline: [
      '#Title, #APP-Title',
      '.main-article-title',
      '.art-title',
      '.content-title, .content_title',
      'founder-title',
      'td.font01',
      '.BSHARE_TEXT',
    ],
    subtitle: ['#SubTitle', '.main-article-subtitle', '.art-subtitle'],
    byline: ['founder-author', '.main-article-author', '.Author', '.author'],
    body: [
      'founder-content',
      'cms-content',
      '#ozoom',
      '#articleContent',
      '#article_content',
      '.article-cont',
      '#zoom, #Zoom, #FontZoom, #fontzoom',
      '#pgcontent',
      '#copytext',
      '#doccontent',
    ],
    figures: ['.attachment', '#newspic', '.pci_c', '#imagelist'],
  },
  page: {
    label: ['#layout', '.page-title'],
    articleList: ['a.overlink', 'a.selectBox', '#doclist ul li a'],
    pdf: ['#pdf_toolbar a', '#APP-Pdf', '.pdf-ico a', 'a.pdf', '.pdf a', '[onclick*=".pdf" i]'],
  },
};
