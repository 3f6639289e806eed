import { calendarDay } from '../../model/calendar-date';
import type { CitationStyleId } from '../../model/citation';
import type { ExportedArticle, ExportFormat, WriteContext } from '../export-format';
import type { CitationStyle, FileStyle } from './citation-style';
import { CITATION_STYLES } from './citation-styles';
import { plainText } from './runs';

/** A list of references in the style the reader uses, one a line. */
export const citations: ExportFormat = {
  id: 'citations',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  *write(articles, context) {
    yield cited(styleOf(context.citationStyle), articles, context).replaceAll(
      '\n',
      context.lineEnd,
    );
  },
};

/** The files of reference managers, as formats like the others. */
export const referenceFormats: ExportFormat[] = CITATION_STYLES.filter(
  (style): style is FileStyle => style.kind === 'file',
).map(style => ({
  ...style,
  *write(articles, context) {
    yield cited(style, articles, context);
  },
}));

/** Clean articles as the style writes them: lines to paste, or the text of a file. */
export function cited(
  style: CitationStyle,
  articles: readonly ExportedArticle[],
  { now }: Pick<WriteContext, 'now'>,
): string {
  if (style.kind === 'file') return style.write(articles, { accessed: calendarDay(now) });
  const lines = articles.map(article => {
    // A clip was read on the day it was saved.
    const accessed = calendarDay(article.savedAt ?? now);
    return plainText(style.cite(article, { accessed }));
  });
  return lines.join('\n') + '\n';
}

/** One clean article in one line, for notes; where the reader's style is one of files, in the first. */
export function citationLine(
  article: ExportedArticle,
  { now, citationStyle }: Pick<WriteContext, 'now' | 'citationStyle'>,
): string {
  const chosen = styleOf(citationStyle);
  const style =
    chosen.kind === 'text' ? chosen : CITATION_STYLES.find(({ kind }) => kind === 'text');
  return style ? cited(style, [article], { now }).trimEnd() : '';
}

/** The style of an id; the first one where an older version kept an id that is gone. */
export const styleOf = (id: CitationStyleId) =>
  CITATION_STYLES.find(style => style.id === id) ?? CITATION_STYLES[0]!;
