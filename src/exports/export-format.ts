import type { Article } from '../model/article';
import type { ExportFormatId } from '../model/export-file';

/** One way of writing articles to a file. Pure: nothing but its arguments decides what is written. */
export interface ExportFormat {
  id: ExportFormatId;
  /** Its name in every language. */
  label: string;
  /** Without the dot. */
  extension: string;
  /** Browsers take the extension of the saved file from it, whatever its name says. */
  mediaType: string;
  /** @param articles one or more, already clean (`clean-article.ts`) */
  write(articles: readonly Article[], context: ExportContext): string;
}

/** What an export may need beside the articles. */
export interface ExportContext {
  /** When the article was saved, ISO 8601: `saved` of the Markdown front matter. */
  savedAt?: string;
  /** Photos at hand: `src` or `fullSrc` of a figure → `data:image/…` address. Used by HTML. */
  photos?: ReadonlyMap<string, string>;
  /** Line ends of plain text; `\n` where left out. */
  lineEnd?: '\n' | '\r\n';
}
