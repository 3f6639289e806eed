import { areInOneFolder, commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// `/szrb/20230128/html/page_03.htm`
const DAY = '^(?<root>.*?)/(?<ymd>\\d{8})/html/';
const END = '\\.html?(?:\\?|$)';

const PAGES = [new RegExp(`${DAY}page_(?<page>[A-Z]*\\d+)${END}`)];
const ISSUES = [new RegExp(`${DAY}(?:index${END})?$`)];

export const huaguang: Platform = {
  id: 'huaguang',
  name: '华光型数字报',
  addresses: {
    article: [new RegExp(`${DAY}(?:page_(?<page>[A-Z]*\\d+)_)?content_(?<id>[\\d_]+)${END}`)],
    page: PAGES,
    issue: ISSUES,
  },
  marks: [
    hasElement('.bmnr_con_biaoti, .bmnr_con_con', {
      name: 'story named in pinyin (bmnr)',
      weight: 0.4,
      decisive: true,
    }),
    hasElement('.bmml_con_div, .bmdh_con_a, .bmml-tit, .paper-title-list', {
      name: 'lists named in pinyin (bmml, bmdh)',
      weight: 0.35,
      decisive: true,
    }),
    redirect([...PAGES, ...ISSUES]),
    ...commonMarks(areInOneFolder),
  ],
  article: {
    kicker: ['.bmnr_con_yinti'],
    headline: ['.bmnr_con_biaoti'],
    subtitle: ['.bmnr_con_futi'],
    byline: ['.bmnr_con_zuozhe'],
    pageLabel: ['.b_bot'],
    body: ['.bmnr_con_con', '#zoom'],
  },
  page: {
    label: ['.b_bot'],
    articleList: ['a.bmdh_con_a', '.paper-title-list p a', '#breakNewsList div a'],
  },
};
