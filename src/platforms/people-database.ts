import type { Platform } from './platform';

export const peopleDatabase: Platform = {
  id: 'people-database',
  name: '人民数据',
  addresses: { article: [], page: [], issue: [] },
  marks: [],
  article: {},
  page: {},
};
