import { areInOneFolder, commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// 安徽日报 group until 2019, GBK: `/html/ahrb/20150131/index_2.shtml`, `…/article_3649201.shtml`
const DAY = '^(?<root>.*?)/html/(?<code>\\w+)/(?<ymd>\\d{8})/';
const PAGES = [new RegExp(`${DAY}index(?:_\\d+)?\\.shtml$`)];

export const anhui: Platform = {
  id: 'anhui',
  name: '安徽日报报业集团旧版数字报',
  addresses: {
    article: [new RegExp(`${DAY}article_(?<id>\\d+)\\.shtml$`)],
    page: PAGES,
    issue: [new RegExp(`${DAY}$`)],
  },
  marks: [
    hasElement('.pleft_xx > dl', {
      name: 'page label of its template (pleft_xx)',
      weight: 0.4,
      decisive: true,
    }),
    hasElement('.zw', { name: 'story of its template (zw)', weight: 0.15 }),
    redirect(PAGES),
    ...commonMarks(areInOneFolder),
  ],
  article: {
    kicker: ['h2:has(~ h1)'],
    headline: ['h1'],
    subtitle: ['h1 ~ h3'],
    pageLabel: ['.pleft_xx > dl'],
    body: ['.zw'],
  },
  page: { label: ['.pleft_xx > dl'] },
};
