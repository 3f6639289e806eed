import type { Article } from '../../model/article';
import type { CitationRun } from '../../model/citation';
import type { TextContext } from './citation-style';
import { citedFacts, isChinese } from './cited-facts';
import { runs, stopped } from './runs';

/** What the editions of GB/T 7714 do differently. */
export interface Marks {
  comma: string;
  brackets: readonly [string, string];
  showsAccess: boolean;
}

/** Names that are given before 等 (GB/T 7714—2015, 8.1.2; the same in 2025). */
const MOST_AUTHORS = 3;

/**
 * An article of a newspaper in the order of citing (顺序编码制): writers, title, type and carrier,
 * newspaper, date and page. Without writers it begins with the title. What is missing is left out
 * with its marks.
 */
export function gb7714(article: Article, context: TextContext, marks: Marks): CitationRun[] {
  const { authors, title, newspaper, date, page, url } = citedFacts(article);
  const address = context.print ? null : url;
  const [open, close] = marks.brackets;
  const place = [newspaper, date].filter(Boolean).join(marks.comma);
  const source = [
    place,
    page && open + page + close,
    address && marks.showsAccess && context.accessed && `[${context.accessed}]`,
  ];
  return runs(
    [
      authors.length > 0 && stopped(named(authors, marks.comma)),
      `${title}[${address ? 'N/OL' : 'N'}].`,
      withStop(source.filter(Boolean).join('')),
      address && `${address}.`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

function named(authors: readonly string[], comma: string): string {
  if (authors.length <= MOST_AUTHORS) return authors.join(comma);
  const others = authors.some(isChinese) ? '等' : 'et al';
  return [...authors.slice(0, MOST_AUTHORS), others].join(comma);
}

const withStop = (text: string) => text && stopped(text);
