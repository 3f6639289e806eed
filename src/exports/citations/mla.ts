import type { TextStyle } from './citation-style';
import { citedFacts } from './cited-facts';
import { dayMonthYear } from './english-dates';
import { quoted } from './quoted';
import { italic, runs, stopped } from './runs';

/**
 * `江晚秋 and 陆青. “题名.” *青溪日报*, 21 Jan. 2021, p. 9, URL.`
 * MLA Handbook, 9th edition, chapter 5 (the template of core elements). The day of access may be
 * given (5.111); it is where the article has no date.
 */
export const mla: TextStyle = {
  id: 'mla',
  kind: 'text',
  cite(article, { accessed, print }) {
    const { authors, title, newspaper, date, page, url } = citedFacts(article);
    const address = print ? null : url;
    const container = [date && dayMonthYear(date), page && `p. ${page}`, address]
      .filter(Boolean)
      .join(', ');
    return runs(
      authors.length > 0 && `${stopped(named(authors))} `,
      quoted(title, '.'),
      newspaper !== null && ' ',
      newspaper !== null && italic(newspaper),
      container && (newspaper === null ? ' ' : ', ') + container,
      (newspaper || container) && '.',
      address && !date && accessed && ` Accessed ${dayMonthYear(accessed)}.`,
    );
  },
};

/** Three and more writers are shortened to the first (5.8). */
function named([first = '', second, ...more]: readonly string[]): string {
  if (more.length) return `${first}, et al.`;
  return second ? `${first} and ${second}` : first;
}
