import { addressWithQuery, QUERY_DATE } from './address';
import { areInOneFolder, commonMarks, filled, hasElement } from './marks';
import type { Platform } from './platform';

// `/staticsg/res/html/journal/detail.html?code=jfrb&date=2026-09-27&id=536595&page=01`; the code is
// missing in addresses from before the group's other papers joined.
const FOLDER = '/staticsg/res/html/journal';
const FACTS = [`date=${QUERY_DATE}`, 'page=(?<page>[A-Z]*\\d+)?', 'code=(?<code>\\w+)?'] as const;

const addresses = {
  article: [addressWithQuery(`${FOLDER}/detail\\.html`, 'id=\\d+', ...FACTS)],
  page: [addressWithQuery(`${FOLDER}/index\\.html`, ...FACTS)],
  issue: [],
};

export const jfdaily: Platform = {
  id: 'jfdaily',
  name: '解放日报数字报',
  scripted: true,
  addresses,
  marks: [
    filled(addresses),
    hasElement('.con-title, .middle-area, .right-area', {
      name: 'places of its templates',
      weight: 0.15,
    }),
    ...commonMarks(areInOneFolder),
  ],
  article: {
    headline: ['.con-title'],
    body: ['.txt-box'],
    figures: ['.pic-box'],
  },
  page: {
    pageList: ['.right-area a'],
    articleList: ['.middle-area a[href*="detail.html"]'],
  },
};
