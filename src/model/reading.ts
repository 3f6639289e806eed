import type { Article } from './article';
import type { Issue, NewspaperPage } from './issue';

/** What a document is to us. `other` is every page that is no e-paper. */
export type PageKind = 'article' | 'page' | 'issue' | 'other';

/** What a document was recognised as, and why. */
export interface Recognition {
  kind: PageKind;
  /** Id of the platform; null for `other`. */
  platform: string | null;
  /** 0–1; below 0.5 the kind is `other`. */
  confidence: number;
  /** The marks that were found, in words for a report: `founder-pagenum comment`. */
  evidence: string[];
}

/** What was read from a document. */
export type Reading =
  | { kind: 'article'; recognition: Recognition; article: Article }
  | { kind: 'page'; recognition: Recognition; page: NewspaperPage }
  | { kind: 'issue'; recognition: Recognition; issue: Issue }
  | { kind: 'other'; recognition: Recognition };

/** Why a tab cannot be read; the interface has a sentence for each. */
export type TabFailure =
  /** Browser pages, store pages, the PDF viewer: extensions are kept out. */
  | 'restricted'
  /** A file on disk, and the reader has not allowed access to files. */
  | 'file-access'
  /** The document has not arrived yet. */
  | 'loading'
  /** More than any newspaper has: reading it would hold the tab up. */
  | 'too-large'
  /** The content script did not answer. */
  | 'no-answer'
  /** The content script failed while reading. */
  | 'reading-failed';
