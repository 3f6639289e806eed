import type { Platform } from './platform';

export const founderNew: Platform = {
  id: 'founder-new',
  name: '方正翔宇数字报',
  addresses: { article: [], page: [], issue: [] },
  marks: [],
  article: {},
  page: {},
};
