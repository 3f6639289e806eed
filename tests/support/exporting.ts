import { EXPORT_FORMAT_IDS, type ExportFormatId } from '../../src/model/export-file';
import { FORMAT_ENTRIES } from '../../src/ui/menu-entries';
import type { Tab, TestBrowser } from './browser';
import { downloadFrom, type Download } from './downloads';
import { interfaceText } from './interface-text';

export const EXPORT_FORMATS: readonly ExportFormatId[] = EXPORT_FORMAT_IDS;

/** Exports through the export menu of the popup or the library, and reads the file back. */
export function exportAs(
  browser: TestBrowser,
  page: Tab,
  format: ExportFormatId,
): Promise<Download> {
  const { name, hint } = FORMAT_ENTRIES.find(({ id }) => id === format)!;
  const shownName = name || interfaceText(browser, 'exportCitationsName');
  return downloadFrom(browser, async () => {
    await page.click({ name: interfaceText(browser, 'exportMore') });
    await page.click({ name: shownName + interfaceText(browser, hint) });
  });
}
