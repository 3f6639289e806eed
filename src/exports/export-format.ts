import type { Article } from '../model/article';
import type { CitationStyleId } from '../model/citation';
import type { ExportFormatId } from '../model/export-file';
import type { Photo } from '../model/photo';

/** One way of writing articles to a file. Pure: nothing but its arguments decides what is written. */
export interface ExportFormat {
  id: ExportFormatId;
  /** Without the dot. */
  extension: string;
  /** Browsers take the extension of the saved file from it, whatever its name says. */
  mediaType: string;
  /** Whether photos can be inside. */
  holdsPhotos?: true;
  /**
   * Writes the file piece by piece, so that a thousand articles need no more memory than one.
   * @param articles one or more, already clean (`clean-article.ts`)
   */
  write(articles: readonly ExportedArticle[], context: WriteContext): Chunks;
}

/** Pieces of a file in order; text is written as UTF-8. */
export type Chunks =
  Iterable<string | Uint8Array<ArrayBuffer>> | AsyncIterable<string | Uint8Array<ArrayBuffer>>;

/** An article and what the library knows of it. */
export interface ExportedArticle extends Article {
  /** When it was saved, ISO 8601; missing where it is not in the library. */
  savedAt?: string;
  tags?: readonly string[];
}

/** What an export may need beside the articles. */
export interface WriteContext {
  /** ISO 8601 instant of the export: dates of files, day of access in citations. */
  now: string;
  /**
   * The photo that an `img` of a clean body shows, the larger picture where there is one; null
   * where it stays a link, because the reader wants links or it cannot be had.
   */
  photoOf(picture: Picture): Promise<Photo | null>;
  /**
   * A format calls it after each article: the reader sees how far it is, the page stays alive, and
   * it throws where the reader has cancelled.
   */
  articleDone(): Promise<void>;
  /** Line ends of plain text. */
  lineEnd: '\n' | '\r\n';
  /** How the list of references is written. */
  citationStyle: CitationStyleId;
  /** The picture of a book's cover; null for a title set in type. */
  cover: Photo | null;
  /** Set from top to bottom, lines from right to left: HTML and EPUB. */
  vertical: boolean;
  /** The reader's own ways (`docs/templates.md`): the names of files, and the notes of Markdown; '' for ours. */
  fileNameTemplate: string;
  markdownTemplate: string;
}

/** The addresses of one picture of an article. */
export interface Picture {
  src: string;
  fullSrc: string | null;
  /** The headline of its article, for the report. */
  headline: string;
}
