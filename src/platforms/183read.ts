import { commonMarks, hasElement, onKnownHost } from './marks';
import type { Platform } from './platform';

// `/?y=2024&m=08&d=19`, `/zgxmsyb.html?y=2024&m=08&d=19`
const DAY = /^(?<root>[^?]*?)\/(?:\w+\.html)?\?(?:.*&)?y=(?<y>\d{4})&m=(?<m>\d\d)&d=(?<d>\d\d)/;

const STORY = ':is(.article-details, .text > div) :is(p, br)';

export const read183: Platform = {
  id: '183read',
  name: '183read 数字报',
  // The address of an issue shows its first page.
  addresses: { article: [], page: [DAY], issue: [] },
  marks: [
    hasElement(STORY, { name: 'story', weight: 0.1, kind: 'article' }),
    hasElement('.bmList td a', { name: 'list of pages (bmList)', weight: 0.35, decisive: true }),
    hasElement('ul.type-area.place-hold a', {
      name: 'list of pages (type-area)',
      weight: 0.3,
      decisive: true,
    }),
    onKnownHost('183read', STORY),
    ...commonMarks((link, page) => link.host === page.host),
  ],
  article: {
    body: ['.article-details > div', '.text > div'],
  },
  page: {
    articleList: ['.content > .text > ul > li > a', 'li.item > a'],
    image: ['.title > .rbox > a'],
  },
};
