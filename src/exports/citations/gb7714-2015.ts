import type { TextStyle } from './citation-style';
import { gb7714 } from './gb7714';

/**
 * `毛春燕, 李弘. 题名：副题[N/OL]. 四川经济日报, 2021-01-21(9)[2026-11-22]. URL.`
 * GB/T 7714—2015, 4.4 and the examples of A.9: marks are half-width, the day of access is given.
 */
export const gb7714In2015: TextStyle = {
  id: 'gb7714-2015',
  kind: 'text',
  cite: (article, context) =>
    gb7714(article, context, { comma: ', ', brackets: ['(', ')'], showsAccess: true }),
};
