import type { Platform } from './platform';

export const mediaPageArticle: Platform = {
  id: 'media-page-article',
  name: 'Media/Page/Article 数字报',
  addresses: { article: [], page: [], issue: [] },
  marks: [],
  article: {},
  page: {},
};
