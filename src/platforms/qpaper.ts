import { areInOneFolder, commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// `/Html/2022-08-31/Qpaper_43259.html`: a serial number, never that of the page.
const DAY = '^(?<root>.*?)/(?:html|mobile)/(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)/';
const END = '\\.html?(?:\\?|$)';

const PAGES = [new RegExp(`${DAY}qpaper(?:_\\d+)?${END}`, 'i')];

export const qpaper: Platform = {
  id: 'qpaper',
  name: 'Qpaper 数字报',
  addresses: {
    article: [new RegExp(`${DAY}(?<id>\\d+)${END}`, 'i')],
    page: PAGES,
    issue: [new RegExp(`${DAY}$`, 'i')],
  },
  marks: [
    hasElement('a[href*="qpaper" i], [onclick*="qpaper" i]', {
      name: 'links to Qpaper',
      weight: 0.35,
      decisive: true,
    }),
    // Scripts of later templates fill these.
    hasElement('#bancilist, #doclist, #doccontent, #map_buttons', {
      name: 'lists of pages and stories (bancilist, doclist)',
      weight: 0.35,
      decisive: true,
    }),
    hasElement('.verpaper, .vertitle, .PaperT', {
      name: 'places of its templates',
      weight: 0.3,
      decisive: true,
    }),
    redirect(PAGES),
    ...commonMarks(areInOneFolder),
  ],
  article: {
    kicker: ['#yinti'],
    headline: ['#doctitle'],
    subtitle: ['#subdoctitle'],
    byline: ['#docauthor'],
  },
  page: {
    articleList: ['#doclist a', '.vertitle a', '.PaperB a'],
  },
};
