import { commonMarks, hasElement } from './marks';
import type { Platform } from './platform';

const PAGE = /^\/Page\/index\/pageid\/(?<id>\d+)\.html/;

export const mediaPageArticle: Platform = {
  id: 'media-page-article',
  name: 'Media/Page/Article 数字报',
  addresses: {
    article: [/^\/Article\/index\/aid\/(?<id>\d+)\.html/],
    // Neither page nor article has the date in its address.
    page: [PAGE],
    issue: [/^\/Media\/(?<code>[a-z0-9]+)\/(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)\/?$/],
  },
  marks: [
    hasElement('a[href*="/Page/index/pageid/"]', {
      name: 'links to /Page/index/pageid/',
      weight: 0.35,
      decisive: true,
    }),
    hasElement('a[href*="/Media/"]', { name: 'links to /Media/', weight: 0.15 }),
    hasElement('#pdf_toolbar', { name: 'pdf_toolbar', weight: 0.2, decisive: true }),
    hasElement('a[href*="/Article/index/aid/"], area[href*="/Article/index/aid/"]', {
      name: 'links to /Article/index/aid/',
      weight: 0.15,
    }),
    hasElement('.article-cont', { name: 'article-cont', weight: 0.1 }),
    ...commonMarks((link, page) => link.host === page.host && PAGE.test(link.pathname)),
  ],
  article: {
    body: ['div.article-cont'],
  },
  page: {
    pageList: ['li.item > a[href]'],
    articleList: ['li.item2-menu-item > a'],
    pdf: ['#pdf_toolbar a'],
  },
};
