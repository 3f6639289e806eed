import { ARTICLE_LIMITS, type Article } from '../../model/article';
import { beginning } from '../../model/printed-text';

/**
 * An article that can be kept: a field longer than any printed line was something else and is
 * left out, a headline is cut off.
 */
export function withinLimits(article: Article): Article {
  const { line, names, pageNumber } = ARTICLE_LIMITS;
  const fits = (text: string | null, longest: number = line) =>
    text !== null && text.length <= longest ? text : null;
  const people = (list: readonly string[]) => list.filter(name => fits(name)).slice(0, names);
  return {
    ...article,
    newspaper: fits(article.newspaper),
    pageNumber: fits(article.pageNumber, pageNumber),
    pageName: fits(article.pageName),
    kicker: fits(article.kicker),
    headline: beginning(article.headline, line),
    subtitle: fits(article.subtitle),
    column: fits(article.column),
    byline: fits(article.byline),
    dateline: fits(article.dateline),
    authors: people(article.authors),
    editors: people(article.editors),
    source: fits(article.source),
  };
}
