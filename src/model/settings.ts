import type { CitationStyleId } from './citation';
import type { ExportFormatId } from './export-file';
import { DEFAULT_LOOK, type ReadingLook } from './reading-look';

/** What the reader chose; kept on this machine. */
export interface Settings {
  /** The small button on recognised pages. */
  pageButton: boolean;
  /** Hosts whose pages are left as they are. */
  cleanupOffSites: string[];
  theme: 'system' | 'light' | 'dark';
  /** How the reader view is set. */
  readingLook: ReadingLook;
  /** The format used last, offered first. */
  exportFormat: ExportFormatId;
  /** The style of citations used last. */
  citationStyle: CitationStyleId;
  /** Photos in the exported file, or links to them. */
  exportPhotos: 'inside' | 'links';
  /** HTML and EPUB set from top to bottom. */
  exportVertical: boolean;
  /** Line ends of plain text; Windows' own are two characters. */
  textLineEnd: 'lf' | 'crlf';
  /** How exported files are named and Markdown is laid out (`docs/templates.md`); '' for our own way. */
  fileNameTemplate: string;
  markdownTemplate: string;
}

/** What holds until the reader chooses. */
export const DEFAULT_SETTINGS: Settings = {
  pageButton: true,
  cleanupOffSites: [],
  theme: 'system',
  readingLook: DEFAULT_LOOK,
  exportFormat: 'markdown',
  citationStyle: 'gb7714-2025',
  exportPhotos: 'inside',
  exportVertical: false,
  textLineEnd: 'lf',
  fileNameTemplate: '',
  markdownTemplate: '',
};
