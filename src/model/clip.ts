import type { Article } from './article';

/** An article kept in the reader's library. */
export interface Clip {
  /** Made by the background, never from the page. */
  id: string;
  /** Order of saving; does not depend on the clock. */
  sequence: number;
  /** ISO 8601 instant in UTC. */
  savedAt: string;
  /** SHA-256 of what the article says, in hex: same address and hash = same clip. */
  contentHash: string;
  article: Article;
}

/** What became of a save. `alreadySaved` = the same text from the same address was there. */
export type SaveOutcome =
  { ok: true; clipId: string; alreadySaved: boolean } | { ok: false; failure: SaveFailure };

/** Why nothing was saved; the interface has a sentence for each. */
export type SaveFailure = 'no-article' | 'invalid-article' | 'storage-full' | 'storage-failed';
