import { all } from './dom-access';
import {
  hasElement,
  host,
  manyAreas,
  pageListIn,
  pageListElsewhere,
  pagePicMap,
  redirect,
  registered,
  title,
  turnIssue,
  turnPage,
  webSiteComment,
} from './marks';
import type { Platform } from './platform';

// Addresses of systems that have no file of their own yet.
const PAGES = [
  // PaperIndex: /content/20240101/Page01BC.htm
  /^(?<root>.*?)\/(?<ymd>\d{8})\/Page(?<page>[A-Z]?\d{2,3})[A-Za-z]{1,2}\.html?$/,
  // xPublish: /shtml/scrb/20240101/v01.shtml
  /^(?<root>.*?)\/shtml\/(?<code>\w+)\/(?<ymd>\d{8})\/v(?<page>[A-Za-z]*\d+)\.s?html$/,
  // /szrb/20240101/html/page_01.htm
  /^(?<root>.*?)\/(?<ymd>\d{8})\/html\/page_(?<page>[A-Z]*\d+)\.html?$/,
  // uniflows: /2024/01/01/01/default.htm
  /^(?<root>.*?)\/(?<y>\d{4})\/(?<m>\d\d)\/(?<d>\d\d)\/(?<page>[A-Z]*\d+)\/(?:default|boardurl)\.html?$/,
  // plist: /2024/20240101/20240101_001/20240101_001.htm
  /^(?<root>.*?)\/(?<y>\d{4})\/(?<ymd>\d{8})\/\k<ymd>_(?<page>[A-Z]*\d+)\/\k<ymd>_\k<page>\.html?$/,
];

export const generic: Platform = {
  id: 'generic',
  name: '其他数字报',
  addresses: {
    article: [
      /^(?<root>.*?)\/(?<ymd>\d{8})\/Articel(?<page>[A-Z]?\d{2})(?<id>\d+)[A-Za-z]{1,2}\.html?$/,
      /^(?<root>.*?)\/shtml\/(?<code>\w+)\/(?<ymd>\d{8})\/(?<id>\d+)\.s?html$/,
      /^(?<root>.*?)\/(?<ymd>\d{8})\/html\/(?:page_(?<page>[A-Z]*\d+)_)?content_(?<id>[\d_]+)\.html?$/,
      /^(?<root>.*?)\/(?<y>\d{4})\/(?<ymd>\d{8})\/\k<ymd>_(?<page>[A-Z]*\d+)\/\k<ymd>_\k<page>_(?<id>\d+)\.html?$/,
    ],
    page: PAGES,
    issue: [
      /^(?<root>.*?)\/content\/PaperIndex\.htm$/,
      /^(?<root>.*?)\/(?<ymd>\d{8})\/IssueIndex\.htm$/,
      /^(?<root>.*?)\/shtml\/(?<code>\w+)\/(?<ymd>\d{8})\/(?:index\.s?html)?$/,
      /^(?<root>.*?)\/(?<ymd>\d{8})\/html\/(?:index\.html?)?$/,
    ],
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
    webSiteComment,
    pagePicMap,
    manyAreas,
    hasElement('a.overlink[style*="left" i], a.selectBox[style*="left" i], polygon.area[points]', {
      name: 'boxes over a page image',
      weight: 0.3,
      decisive: true,
    }),
    pageListIn(areNeighbours),
    pageListElsewhere(areNeighbours),
    turnPage,
    turnIssue,
    hasElement('#curbanci, #bancititle, .bmnr_con_biaoti, #bancilist', {
      name: 'ids that speak of pages',
      weight: 0.25,
      decisive: true,
    }),
    redirect(PAGES),
    registered,
    host,
    title,
  ],
  article: {
    kicker: [
      '#PreTitle',
      '.introtitle',
      '.yinti_title',
      '.bmnr_con_yinti',
      '.main-article-pretitle',
      '#leadTitle',
    ],
    headline: [
      '#Title, #APP-Title',
      '.bmnr_con_biaoti',
      '.main-article-title',
      '.art-title',
      '.content-title, .content_title',
      'founder-title',
      'td.font01',
      '.detConTit',
      '.BSHARE_TEXT',
    ],
    subtitle: ['#SubTitle', '.bmnr_con_futi', '.main-article-subtitle', '.art-subtitle'],
    byline: ['founder-author', '.main-article-author', '.Author', '.author'],
    body: [
      'founder-content',
      'cms-content',
      '#ozoom',
      '#articleContent',
      '#article_content',
      '#contenttext',
      '.article-cont',
      '.bmnr_con_con',
      '#zoom, #Zoom, #FontZoom, #fontzoom',
      '#pgcontent',
      '#copytext',
      '#doccontent',
      '#DivDisplay',
      '.p2_cont',
    ],
    figures: ['.attachment', '#newspic', '.pci_c', '#imagelist', '.detPic'],
  },
  page: {
    label: ['#curbanci', '.b_bot', '#layout', '.page-title'],
    articleList: ['a.overlink', 'a.selectBox', 'a.bmdh_con_a', '#doclist ul li a'],
    pdf: ['#pdf_toolbar a', '#APP-Pdf', '.pdf-ico a', 'a.pdf', '.pdf a', '[onclick*=".pdf" i]'],
  },
};

/** Systems keep an issue in one folder, or each page in a folder of its own beside the others. */
const neighbourhood = (url: URL) => url.host + url.pathname.replace(/[^/]*\/[^/]*$/, '');
function areNeighbours(link: URL, page: URL): boolean {
  return neighbourhood(link) === neighbourhood(page);
}
