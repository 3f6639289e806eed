import { areNeighbours, commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// `/epaper/uniflows/html/2022/08/19/01/default.htm`: a folder for each page, its stories `01_64.htm`.
const DAY = '^(?<root>.*?)/(?<y>\\d{4})/(?<m>\\d\\d)/(?<d>\\d\\d)/';

const PAGES = [new RegExp(`${DAY}(?<page>[A-Z]*\\d+)/(?:default|boardurl)\\.html?(?:\\?|$)`)];

export const uniflows: Platform = {
  id: 'uniflows',
  name: 'Uniflows 数字报',
  addresses: {
    article: [new RegExp(`${DAY}(?<page>[A-Z]*\\d+)/\\k<page>_(?<id>\\d+)\\.html?(?:\\?|$)`)],
    page: PAGES,
    issue: [/^(?<root>.*?)\/epaper\/\w+\/html\/(?:(?:default|index)\.html?)?$/],
  },
  marks: [
    hasElement('#pgcontent', { name: 'pgcontent', weight: 0.3, decisive: true }),
    hasElement('.board_link, #boarddate', {
      name: 'places that speak of boards',
      weight: 0.3,
      decisive: true,
    }),
    hasElement('.yinti_title, .content_sro, [id^="pictable"]', {
      name: 'places of its templates',
      weight: 0.15,
    }),
    redirect(PAGES),
    ...commonMarks(areNeighbours),
  ],
  article: {
    byline: ['td.others, .others'],
    date: ['#boarddate'],
    figures: ['[id^="pictable"]'],
  },
  page: {
    date: ['#boarddate'],
    articleList: ['.board_link a'],
    image: ['img[src$="images/back.jpg"]'],
  },
};
