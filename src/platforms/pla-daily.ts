import { addressWithQuery, QUERY_DATE } from './address';
import { areInOneFolder, commonMarks, filled, hasElement } from './marks';
import type { Platform } from './platform';

// `/szb_223187/szbxq/index.html?paperName=jfjb&paperDate=2026-09-27&paperNumber=01&articleid=987447`,
// in any order; the number of the folder is that of the site's channel.
const FACTS = [
  'paperName=(?<code>\\w+)',
  `paperDate=${QUERY_DATE}`,
  'paperNumber=(?<page>[A-Z]*\\d+)?',
] as const;

const addresses = {
  article: [addressWithQuery('/szb_\\d+/szbxq/index\\.html', 'articleid=\\d+', ...FACTS)],
  page: [addressWithQuery('/szb_\\d+/szblb/index\\.html', ...FACTS)],
  issue: [],
};

export const plaDaily: Platform = {
  id: 'pla-daily',
  name: '中国军网数字报',
  scripted: true,
  addresses,
  papers: { jfjb: '解放军报' },
  marks: [
    filled(addresses),
    hasElement('a[href*="/szbxq/index.html?"][href*="articleid="]', {
      name: 'links to szbxq with an articleid',
      weight: 0.2,
    }),
    ...commonMarks(areInOneFolder),
  ],
  // The rendered page is not described anywhere public: heading and body are found by the generic rules.
  article: {},
  page: { articleList: ['a[href*="/szbxq/index.html?"]'] },
};
