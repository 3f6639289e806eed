import { commonMarks } from './marks';
import type { Platform } from './platform';

// 大公報 and 文匯報 of Hong Kong: `/a/202507/20/AP687bfbc0e4b0e169b1368fc8.html`,
// `/a/20260723/23/AP6a61253fe4b04773b072e9f6.html`. They have no 版面 pages.
const ARTICLE =
  /^\/a\/(?:(?<ym>\d{6})\/(?<d>\d\d)|(?<ymd>\d{8})(?:\/\d+)+)\/AP(?<id>[\da-f]{24})\.html$/;

export const tkww: Platform = {
  id: 'tkww',
  name: '大公文匯電子報',
  addresses: { article: [ARTICLE], page: [], issue: [] },
  marks: [
    {
      // The web sites of the two papers number their articles the same way on other hosts.
      name: 'a number of its own (AP…) on a host of e-papers',
      weight: 0.4,
      decisive: true,
      found: ({ url }) => url.hostname.startsWith('epaper.') && ARTICLE.test(url.pathname),
    },
    ...commonMarks(() => false),
  ],
  article: {},
  page: {},
};
