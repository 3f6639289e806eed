import type { ExportFile, ExportFormatId } from '../../model/export-file';
import type { PageProtocol, TabReading } from '../../messages/protocol';
import type { Client } from '../../messages/rpc';
import type { Running } from '../export-run';
import type { Settings } from '../../model/settings';
import type { Article } from '../../model/article';
import type { CitationStyleId } from '../../model/citation';
import type { Clip } from '../../model/clip';

/** How one export runs: photos are fetched in its tab. */
export type ExportRun = Running & { tabId: number };

/** Everything outside the popup that it needs; a test passes its own. */
export interface PopupWorld {
  /** The tab the popup is about; null where there is none. */
  tabToRead(): Promise<number | null>;
  readTab(tabId: number): Promise<TabReading>;
  page(tabId: number): Client<PageProtocol>;
  findClip(url: string): Promise<Clip | undefined>;
  readSettings(): Promise<Settings>;
  changeSettings(patch: Partial<Settings>): Promise<void>;
  /** Asks the reader for the hosts of photos; called in the click itself. Never rejects. */
  askForPhotos(article: Article): Promise<void>;
  /** Rejects where the export fails or is stopped. */
  exportArticles(
    format: ExportFormatId,
    articles: readonly Article[],
    run: ExportRun,
  ): Promise<ExportFile>;
  saveFile(file: ExportFile): void;
  /** Puts the article on the clipboard, formatted and plain. Rejects where the browser refuses. */
  copy(article: Article, tabId: number): Promise<void>;
  /** Puts a reference on the clipboard. Rejects where the browser refuses. */
  cite(article: Article, style: CitationStyleId): Promise<void>;
  /** Puts the article's Markdown on the clipboard and has Obsidian make a note of it. */
  openInObsidian(article: Article, tabId: number): Promise<void>;
  /** Puts a report of how the tab was read on the clipboard. Rejects where the browser refuses. */
  copyReport(trace: Promise<string>): Promise<void>;
  /** Opens the library, at a clip where one is named. */
  openLibrary(clipId?: string): Promise<void>;
  openOptions(): Promise<void>;
  reload(tabId: number): Promise<void>;
  /** Shows another address in the tab and leaves the popup. */
  goTo(tabId: number, url: string): Promise<void>;
  /** Leaves the popup so that the tab can be read. */
  leaveFor(tabId: number): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}
