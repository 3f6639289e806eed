import type { Article } from '../../model/article';
import type { CalendarDate } from '../../model/calendar-date';
import type { CitationRun, CitationStyleId, ReferenceFormatId } from '../../model/citation';

/** A style of reference lists: one line an article, to be pasted. */
export interface TextStyle {
  id: Exclude<CitationStyleId, ReferenceFormatId>;
  kind: 'text';
  /** @param article clean (`clean-article.ts`) */
  cite(article: Article, context: TextContext): CitationRun[];
}

/** A file that reference managers and typesetting programs read. */
export interface FileStyle {
  id: ReferenceFormatId;
  kind: 'file';
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** @param articles one or more, already clean (`clean-article.ts`) */
  write(articles: readonly Article[], context: CitationContext): string;
}

export type CitationStyle = TextStyle | FileStyle;

export interface CitationContext {
  /** The day the reader saw the page; null leaves it out. */
  accessed: CalendarDate | null;
}

export interface TextContext extends CitationContext {
  /** Cite the printed paper: no address, no date of access. */
  print?: boolean;
}
