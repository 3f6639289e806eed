import { askPage } from '../../browser/messaging';
import { showPopup } from '../../browser/toolbar';
import type { ExportFormatId } from '../../model/export-file';
import type { Reading } from '../../model/reading';
import { makeFile } from './make-file';
import { readTab } from './read-tab';

/** Opens or closes the reader view. */
export const readerInTab = (tabId: number) =>
  act(tabId, async () => {
    const { failure } = await askPage(tabId)('toggleReader');
    return !failure;
  });

/** Saves the article of a tab; the page shows what became of it. */
export const saveFromTab = (tabId: number) =>
  act(tabId, async () => {
    await askPage(tabId)('save', { notice: true });
    return true;
  });

/** Writes the article of a tab in a format, among the downloads. */
export const exportFromTab = (tabId: number, format: ExportFormatId) =>
  act(tabId, async reading => {
    if (reading.kind !== 'article') return false;
    await makeFile(format, [reading.article]);
    return true;
  });

/**
 * Does what a key or the menu asked for. Nobody sees an outcome there: where it cannot be done,
 * the popup opens and says why.
 * @param action tells whether it was done
 */
async function act(tabId: number, action: (reading: Reading) => Promise<boolean>): Promise<void> {
  const answer = await readTab(tabId);
  const done = answer.ok && (await action(answer.reading).catch(() => false));
  if (!done) await showPopup();
}
