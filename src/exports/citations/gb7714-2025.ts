import type { TextStyle } from './citation-style';
import { gb7714 } from './gb7714';

/**
 * `毛春燕，李弘. 题名：副题[N/OL]. 四川经济日报，2021-01-21（9）. URL.`
 * GB/T 7714—2025, chapter 7 and 8.5 (in force since 1 July 2026): full-width marks but for the stop
 * and square brackets; a day of access is given for web pages only.
 */
export const gb7714In2025: TextStyle = {
  id: 'gb7714-2025',
  kind: 'text',
  cite: (article, context) =>
    gb7714(article, context, { comma: '，', brackets: ['（', '）'], showsAccess: false }),
};
