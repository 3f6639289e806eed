import { all, attribute } from './dom-access';
import { resolve } from './link-address';
import { areOfOneDay, commonMarks, hasElement } from './marks';
import type { Platform } from './platform';

// `/202506/13/#page=2` shows two facing pages, drawn by a script; `/202506/13/con-746458.html`
const DAY = '^(?<root>.*?)/(?<ym>\\d{6})/(?<d>\\d\\d)/';
const AREAS = 'polygon.area[data-contentid]';

export const stateGrid: Platform = {
  id: 'state-grid',
  name: '国家电网报数字报',
  addresses: {
    article: [new RegExp(`${DAY}con-(?<id>\\d+)\\.html?$`)],
    page: [],
    issue: [new RegExp(`${DAY}(?:index\\.html?)?$`)],
  },
  marks: [
    {
      name: 'drawn areas of one page',
      weight: 0.5,
      decisive: true,
      kind: 'page',
      found: ({ document }) =>
        new Set(all(document, AREAS).map(area => attribute(area, 'data-pageid'))).size === 1,
    },
    hasElement(AREAS, { name: 'drawn areas of several pages', weight: 0.5, decisive: true }),
    hasElement('.top_bar ~ * .content, .top_bar ~ .content', {
      name: 'story of its template (top_bar, content)',
      weight: 0.3,
      decisive: true,
    }),
    ...commonMarks(areOfOneDay),
  ],
  article: {
    byline: ['div.author'],
    pageLabel: ['.top_bar'],
    body: ['div.content'],
  },
  page: {
    image: ['svg image', 'svg ~ img'],
    areaAddress: (area, base) => {
      const id = attribute(area, 'data-contentid');
      return id && /^\d+$/.test(id) ? resolve(`con-${id}.html`, base) : null;
    },
  },
};
