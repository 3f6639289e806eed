import { addressWithQuery, QUERY_DATE } from './address';
import { areInOneFolder, commonMarks, filled } from './marks';
import type { Platform } from './platform';

// `/bz/html/content.html?date=2026-05-20&pageIndex=1&cid=4&articleId=iUYkRZ4B5tEblsFKJ2ft&articleIndex=3`,
// in any order; the home of an issue has an empty pageIndex.
const FOLDER = '/bz/html';
const FACTS = [`date=${QUERY_DATE}`, 'pageIndex=(?<page>\\d+)'] as const;

const addresses = {
  article: [addressWithQuery(`${FOLDER}/content\\.html`, 'articleId=[\\w-]+', ...FACTS)],
  page: [addressWithQuery(`${FOLDER}/index\\.html`, ...FACTS)],
  issue: [
    addressWithQuery(`${FOLDER}/index\\.html`, `date=${QUERY_DATE}`),
    /^(?<root>\/bz\/html)\/index\.html$/,
  ],
};

export const bz: Platform = {
  id: 'bz',
  name: 'bz 数字报',
  scripted: true,
  addresses,
  marks: [filled(addresses), ...commonMarks(areInOneFolder)],
  // Only its interface to the server is described in public; the rendered page is read by the generic rules.
  article: {},
  page: {},
};
