import { addressWithQuery, QUERY_DATE } from './address';
import { commonMarks, filled } from './marks';
import type { Platform } from './platform';

// `/statics/technology-site/index.html#/home?isDetail=1&currentNewsId=9e10…&currentVersion=4&timeValue=2026-02-13`:
// a single-page app whose address changes behind the `#` alone.
const APP = '/statics/technology-site/index\\.html#/home';
const FACTS = [`timeValue=${QUERY_DATE}`, 'currentVersion=(?<page>\\d+)?'] as const;

const addresses = {
  article: [addressWithQuery(APP, 'isDetail=1', 'currentNewsId=\\w+', ...FACTS)],
  page: [addressWithQuery(APP, ...FACTS)],
  issue: [/^(?<root>\/statics\/technology-site)\/index\.html(?:#\/(?:home)?)?$/],
};

export const stdaily: Platform = {
  id: 'stdaily',
  name: '科技日报数字报',
  scripted: true,
  addresses,
  marks: [
    filled(addresses),
    ...commonMarks((link, page) => link.host === page.host && link.pathname === page.pathname),
  ],
  // Only its interface to the server is described in public; the rendered page is read by the generic rules.
  article: {},
  page: {},
};
