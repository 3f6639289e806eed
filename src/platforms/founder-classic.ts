import type { Platform } from './platform';

export const founderClassic: Platform = {
  id: 'founder-classic',
  name: '方正数字报（经典版）',
  addresses: { article: [], page: [], issue: [] },
  marks: [],
  article: {},
  page: {},
};
