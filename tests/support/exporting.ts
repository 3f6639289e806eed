import type { ExportFormatId } from '../../src/model/export-file';
import type { Tab, TestBrowser } from './browser';
import { downloadFrom, type Download } from './downloads';
import { interfaceText } from './interface-text';

export const EXPORT_FORMATS: readonly ExportFormatId[] = ['markdown', 'html', 'text'];

const ENTRIES = {
  markdown: ['Markdown', 'exportMarkdownHint'],
  html: ['HTML', 'exportHtmlHint'],
  text: ['TXT', 'exportTextHint'],
} as const;

/** Exports through the export menu of the popup or the library, and reads the file back. */
export function exportAs(
  browser: TestBrowser,
  page: Tab,
  format: ExportFormatId,
): Promise<Download> {
  const [name, hint] = ENTRIES[format];
  return downloadFrom(browser, async () => {
    await page.click({ name: interfaceText(browser, 'exportMore') });
    await page.click({ name: name + interfaceText(browser, hint) });
  });
}
