import type { TextContext } from '../../src/exports/citations/citation-style';
import { CITATION_STYLES } from '../../src/exports/citations/citation-styles';
import { plainText } from '../../src/exports/citations/runs';
import { cleanArticle } from '../../src/exports/clean-article';
import type { Article } from '../../src/model/article';
import type { CitationRun, CitationStyleId } from '../../src/model/citation';
import { sampleArticle } from './sample-article';

/** The day the invented reader saw the page. */
export const ACCESSED = '2026-11-22';

export const TEXT_STYLES = CITATION_STYLES.filter(style => style.kind === 'text');
export const FILE_STYLES = CITATION_STYLES.filter(style => style.kind === 'file');

/** The runs of one article in one style. */
export function runsOf(
  id: CitationStyleId,
  article: Article,
  context: Partial<TextContext> = {},
): CitationRun[] {
  const style = TEXT_STYLES.find(style => style.id === id);
  if (!style) throw new Error(`${id} is no style of lines`);
  return style.cite(cleanArticle(article), { accessed: ACCESSED, ...context });
}

/** The sample article, some of its fields changed, as a line of plain text. */
export const lineOf = (
  id: CitationStyleId,
  changes: Partial<Article> = {},
  context: Partial<TextContext> = {},
) => plainText(runsOf(id, sampleArticle(changes), context));

/** A file of articles for reference managers. */
export function fileOf(
  id: CitationStyleId,
  articles: readonly Article[],
  accessed: string | null = ACCESSED,
): string {
  const style = FILE_STYLES.find(style => style.id === id);
  if (!style) throw new Error(`${id} is no style of files`);
  return style.write(articles.map(cleanArticle), { accessed });
}
