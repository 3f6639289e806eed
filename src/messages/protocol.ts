import type { Article } from '../model/article';
import type { InjectedScript } from './injected-scripts';
import type { ExportFormatId } from '../model/export-file';
import type { SaveOutcome } from '../model/clip';
import type { Settings } from '../model/settings';
import type { PageKind, Reading, TabFailure } from '../model/reading';

/**
 * What the background can be asked. Every value is plain JSON, or a blob (DESIGN 6). Which sender may ask what stands
 * in `senders.ts`.
 */
export interface BackgroundProtocol {
  /** From a page: marks the toolbar button of the sender's tab. */
  pageRecognised(input: { kind: PageKind }): void;
  /** From a page: keeps the article. Its address is taken from the sender, never from the message. */
  saveArticle(input: { article: Article }): SaveOutcome;
  /** From a page: puts one more script into the sender's tab. */
  injectScript(input: { script: InjectedScript }): void;
  /** From a page: opens the clip library in a tab. */
  openLibrary(): void;
  /** From our own pages: makes sure the content script runs in a tab, and says what it reads there. */
  readTab(input: { tabId: number }): TabReading;
  /**
   * From our own pages: fetches a picture for an export, in the tab of its newspaper where that is
   * the picture's own site. `tabId` null: there is no such tab.
   */
  fetchPicture(input: { tabId: number | null; address: string }): PictureAnswer;
}

/** A picture as the server sent it, at most 16 MiB, or why there is none. */
export type PictureAnswer = { ok: true; picture: Blob } | { ok: false; failure: PictureFailure };
export type PictureFailure =
  'no-picture' | 'not-granted' | 'other-site' | 'not-found' | 'too-large' | 'no-answer';

/** What the place where files are made can be asked: the offscreen document of Chromium. */
export interface FileMakerProtocol {
  /** Writes the articles in a format and saves the file among the browser's downloads. */
  exportArticles(input: ExportOrder): { name: string };
}

/** What is written to a file, and the tab it comes from. */
export interface ExportOrder {
  format: ExportFormatId;
  articles: Article[];
  tabId: number;
  /** Chromium's offscreen document cannot read them. */
  settings: Settings;
}

/** What can be read in a tab, or why nothing can. */
export type TabReading =
  | { ok: true; reading: Reading; page: PageState }
  /** `reason`: the error's own words where reading failed, for a report. */
  | { ok: false; failure: TabFailure; reason?: string };

/** What the content script of a tab can be asked by the background and our own pages. */
export interface PageProtocol {
  read(): { reading: Reading; page: PageState };
  /** Tells how the tab was read, as plain text for a report of a wrong reading. */
  trace(): { text: string };
  /** Reads an ordinary page (no e-paper) on request. */
  readOrdinaryPage(): { article: Article | null };
  /** Opens or closes the reader view; `failure` where there is nothing to show. */
  toggleReader(): { open: boolean; failure?: 'no-article' };
  /** Opens the reader view and the browser's print dialog, which makes PDF files too. */
  printReader(): { failure?: 'no-article' };
  /** Saves the article; `notice` shows the outcome on the page too, for actions without a popup. */
  save(input: { notice: boolean }): SaveOutcome;
  /** Fetches a picture of the page's own site. */
  fetchPicture(input: { address: string }): PictureAnswer;
  /** Switches the cleanup of this site on or off, and remembers it. */
  setCleanup(input: { on: boolean }): PageState;
}

/** What the content script has done to its page. */
export interface PageState {
  cleanup: boolean;
  /** How many blocks the cleanup hides now. */
  hidden: number;
  /** The host the cleanup switch is kept for. */
  site: string;
  /** False while the document is still arriving, or its scripts have yet to put the story in. */
  arrived: boolean;
  /** True where reading the document would hold the tab up. */
  isTooLarge: boolean;
  /** False where the browser shows something that is no web page: a PDF, a picture. */
  isWebPage: boolean;
}
