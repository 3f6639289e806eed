import type { TextStyle } from './citation-style';
import { citedFacts } from './cited-facts';
import { monthDayYear, yearMonthDay } from './english-dates';
import { series } from './series';
import { italic, markedInside, runs, stopped } from './runs';

/** More names than these are shortened to the first nineteen and the last (9.8). */
const MOST_AUTHORS = 20;

/**
 * `江晚秋 & 陆青. (2021, January 21). 题名. *青溪日报*, 9. URL`
 * Publication Manual of the APA, 7th edition, 10.1 (example 16); 9.12 puts the title first where
 * there is no writer. Chinese names keep their order, titles are not translated.
 */
export const apa: TextStyle = {
  id: 'apa',
  kind: 'text',
  cite(article, { accessed, print }) {
    const { authors, title, newspaper, date, page, url } = citedFacts(article);
    const address = print ? null : url;
    const lead = authors.length ? stopped(named(authors)) : markedInside(title, '.');
    return runs(
      `${lead} (${date ? yearMonthDay(date) : 'n.d.'}).`,
      authors.length > 0 && ` ${markedInside(title, '.')}`,
      newspaper !== null && ' ',
      newspaper !== null && italic(newspaper),
      page && (newspaper === null ? ' ' : ', ') + page,
      (newspaper ?? page) !== null && '.',
      address &&
        ` ${!date && accessed ? `Retrieved ${monthDayYear(accessed)}, from ` : ''}${address}`,
    );
  },
};

function named(authors: readonly string[]): string {
  if (authors.length > MOST_AUTHORS)
    return `${authors.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${authors.at(-1)}`;
  return series(authors, '&');
}
