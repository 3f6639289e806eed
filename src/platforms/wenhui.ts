import { areOfOneDay, commonMarks, hasElement, redirect } from './marks';
import type { Platform } from './platform';

// `/2022-08-19/1/index.html`, `/2022-08-19/1/detail-772345.html`
const PAGE = '^(?<root>.*?)/(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)/(?<page>[A-Z]*\\d+)/';
const PAGES = [new RegExp(`${PAGE}(?:index\\.html?)?$`)];

export const wenhui: Platform = {
  id: 'wenhui',
  name: '文汇报数字报',
  addresses: {
    article: [new RegExp(`${PAGE}detail\\D*(?<id>\\d+)\\.html?$`)],
    page: PAGES,
    issue: [],
  },
  marks: [
    hasElement('map#newspaper [data-href], #spaceBox a.TitleInfo', {
      name: 'page list and areas that keep addresses in data-href',
      weight: 0.4,
      decisive: true,
    }),
    hasElement('#newsContent.news_content', {
      name: 'story of its template (newsContent)',
      weight: 0.3,
      decisive: true,
    }),
    redirect(PAGES),
    ...commonMarks(areOfOneDay),
  ],
  article: {
    headline: ['.news_header h1, .news_header h2', '.news_header'],
    body: ['#newsContent'],
  },
  page: {
    pageList: ['#spaceBox a.TitleInfo'],
    articleList: ['.title_box a'],
    image: ['img[usemap="#newspaper"]', '#newspaper ~ img'],
  },
};
