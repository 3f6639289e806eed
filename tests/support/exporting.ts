import { EXPORT_FORMAT_IDS, type ExportFormatId } from '../../src/model/export-file';
import type { Tab, TestBrowser } from './browser';
import { downloadFrom, type Download } from './downloads';
import { interfaceText } from './interface-text';

/** Formats whose files are text that can be read back as it is. */
export const TEXT_FORMATS = ['markdown', 'html', 'text'] as const;
export const EXPORT_FORMATS: readonly ExportFormatId[] = EXPORT_FORMAT_IDS;

const ENTRIES = {
  markdown: ['Markdown', 'exportMarkdownHint'],
  'markdown-zip': ['Markdown (zip)', 'exportMarkdownZipHint'],
  html: ['HTML', 'exportHtmlHint'],
  epub: ['EPUB', 'exportEpubHint'],
  docx: ['Word', 'exportDocxHint'],
  text: ['TXT', 'exportTextHint'],
  json: ['JSON', 'exportJsonHint'],
  csv: ['CSV', 'exportCsvHint'],
  citations: ['', 'exportCitationsHint'],
  bibtex: ['BibTeX', 'exportBibtexHint'],
  biblatex: ['BibLaTeX', 'exportBiblatexHint'],
  ris: ['RIS', 'exportRisHint'],
  'csl-json': ['CSL-JSON', 'exportCslJsonHint'],
} as const;

/** Exports through the export menu of the popup or the library, and reads the file back. */
export function exportAs(
  browser: TestBrowser,
  page: Tab,
  format: ExportFormatId,
): Promise<Download> {
  const [ownName, hint] = ENTRIES[format];
  const name = ownName || interfaceText(browser, 'exportCitationsName');
  return downloadFrom(browser, async () => {
    await page.click({ name: interfaceText(browser, 'exportMore') });
    await page.click({ name: name + interfaceText(browser, hint) });
  });
}
