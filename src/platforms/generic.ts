import type { Platform } from './platform';

export const generic: Platform = {
  id: 'generic',
  name: '其他数字报',
  addresses: { article: [], page: [], issue: [] },
  marks: [],
  article: {},
  page: {},
};
