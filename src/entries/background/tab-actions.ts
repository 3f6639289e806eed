import { askPage } from '../../browser/messaging';
import { readSettings } from '../../browser/settings';
import { showPopup } from '../../browser/toolbar';
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

/** Writes the article of a tab among the downloads, in the format used last. */
export const exportFromTab = (tabId: number) =>
  act(tabId, async reading => {
    if (reading.kind !== 'article') return false;
    const settings = await readSettings();
    const { exportFormat: format } = settings;
    await makeFile({ format, articles: [reading.article], tabId, settings });
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
