import { addressWithQuery, QUERY_DATE } from './address';
import { commonMarks, filled } from './marks';
import type { Platform } from './platform';

// `/newspaper?mediaKey=wzrb&showArticleDetail=true&docId=8812&curEdition=01&publishTime=2024-08-19`
const FACTS = [
  'mediaKey=(?<code>\\w+)',
  `publishTime=${QUERY_DATE}`,
  'curEdition=(?<page>[A-Z]*\\d+)?',
] as const;

const addresses = {
  article: [addressWithQuery('/newspaper', 'showArticleDetail=true', 'docId=[\\w-]+', ...FACTS)],
  page: [addressWithQuery('/newspaper', ...FACTS)],
  issue: [addressWithQuery('/newspaper', 'mediaKey=(?<code>\\w+)')],
};

export const wenzhou: Platform = {
  id: 'wenzhou',
  name: '温州数字报',
  scripted: true,
  addresses,
  papers: { wzrb: '温州日报', wzwb: '温州晚报', wzsb: '温州商报', wzdsb: '温州都市报' },
  marks: [
    filled(addresses),
    ...commonMarks((link, page) => link.host === page.host && link.pathname === page.pathname),
  ],
  // Only its interface to the server is described in public; the rendered page is read by the generic rules.
  article: {},
  page: {},
};
