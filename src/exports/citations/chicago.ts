import type { TextStyle } from './citation-style';
import { citedFacts } from './cited-facts';
import { monthDayYear } from './english-dates';
import { quoted } from './quoted';
import { series } from './series';
import { italic, runs, stopped } from './runs';

/** More names than these are shortened to the first three (18th edition, 13.23). */
const MOST_AUTHORS = 6;

/**
 * `江晚秋 and 陆青. “题名.” *青溪日报*, January 21, 2021. URL.`
 * The Chicago Manual of Style (numbers of the 17th edition, 14.191–14.199), entry of a bibliography: no page,
 * since editions of one day differ; without a writer the newspaper stands in the writer's place.
 * The day of access is given where the article has no date (14.12).
 */
export const chicago: TextStyle = {
  id: 'chicago',
  kind: 'text',
  cite(article, { accessed, print }) {
    const { authors, title, newspaper, date, url } = citedFacts(article);
    const address = print ? null : url;
    const leads = authors.length === 0 && newspaper !== null;
    const titleGoesOn = date !== null && (leads || newspaper === null);
    return runs(
      authors.length > 0 && `${stopped(named(authors))} `,
      leads && italic(newspaper),
      leads && '. ',
      quoted(title, titleGoesOn ? ',' : '.'),
      !leads && newspaper !== null && ' ',
      !leads && newspaper !== null && italic(newspaper),
      date && (titleGoesOn ? ' ' : ', ') + monthDayYear(date),
      (date || (newspaper !== null && !leads)) && '.',
      address && !date && accessed && ` Accessed ${monthDayYear(accessed)}.`,
      address && ` ${address}.`,
    );
  },
};

function named(authors: readonly string[]): string {
  if (authors.length > MOST_AUTHORS) return `${authors.slice(0, 3).join(', ')}, et al.`;
  return series(authors, 'and');
}
