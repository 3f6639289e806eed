import type { Article } from './article';
import type { Reading } from './reading';

/**
 * Where the scripts of one tab meet. Each is a self-contained file injected into the same
 * isolated world (`import()` fails there in both browsers): the content script makes this object,
 * later scripts put their part into it.
 */
export interface PageWorld {
  /** Set by the extraction script. */
  extraction?: Extraction;
  /** Set by the reader script: shows the article; a second call replaces what is shown. */
  reader?: ReaderHandle;
  /** Set by the readability script: reads a page that is no e-paper; null where it finds no text. */
  readOrdinaryPage?(): Article | null;
}

/** Reads documents as they are now, without touching them. */
export interface Extraction {
  read(document: Document, url: URL): Reading;
  /** Tells as plain text, for a report of a wrong reading, how each field was read; never throws. */
  trace(document: Document, url: URL): string;
}

/** What the content script can ask of the reader view. */
export interface ReaderHandle {
  open(article: Article, actions: ReaderActions): void;
  /** Opens the browser's print dialog for what is shown; resolves when that is done. */
  print(): Promise<void>;
  close(): void;
  readonly isOpen: boolean;
}

/** What the reader view can ask of the content script. */
export interface ReaderActions {
  save(): Promise<import('./clip').SaveOutcome>;
  /** Called after the reader was closed by the person reading. */
  closed(): void;
}

declare global {
  var jianbao: PageWorld | undefined;
}
