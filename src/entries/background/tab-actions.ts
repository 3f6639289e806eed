import { showPopup } from '../../browser/toolbar';
import { askPage } from '../../browser/messaging';
import { makeFile } from './make-file';
import type { ExportFormatId } from '../../model/export-file';
import { readTab } from './read-tab';

/** Opens or closes the reader view; where there is nothing to read, the popup says why. */
export async function readerInTab(tabId: number): Promise<void> {
  const reading = await readTab(tabId);
  if (!reading.ok) return showPopup();
  const { failure } = await askPage(tabId)('toggleReader');
  if (failure) await showPopup();
}

/** Saves the article of a tab; the page shows what became of it. */
export async function saveFromTab(tabId: number): Promise<void> {
  const reading = await readTab(tabId);
  if (!reading.ok) return showPopup();
  await askPage(tabId)('save', { notice: true });
}

/** Writes the article of a tab in a format, among the downloads. */
export async function exportFromTab(tabId: number, format: ExportFormatId): Promise<void> {
  const reading = await readTab(tabId);
  if (!reading.ok || reading.reading.kind !== 'article') return showPopup();
  await makeFile(format, [reading.reading.article]);
}
