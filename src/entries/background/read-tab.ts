import { askPage } from '../../browser/messaging';
import { injectContentScript } from '../../browser/page-scripts';
import type { TabReading } from '../../messages/protocol';
import { NoAnswerError } from '../../messages/rpc';

/** Makes sure the content script runs in a tab, and says what it reads there. */
export async function readTab(tabId: number): Promise<TabReading> {
  const there = await ask(tabId);
  if (there) return there;
  const refused = await injectContentScript(tabId);
  if (refused) return { ok: false, failure: refused };
  return (await ask(tabId)) ?? { ok: false, failure: 'no-answer' };
}

/** Null where no content script runs in the tab. */
async function ask(tabId: number): Promise<TabReading | null> {
  try {
    const { reading, page } = await askPage(tabId)('read');
    if (!page.isWebPage) return { ok: false, failure: 'restricted' };
    if (page.isTooLarge) return { ok: false, failure: 'too-large' };
    // What looks whole may lack its end: half an article must not be read, saved or exported.
    if (!page.arrived) return { ok: false, failure: 'loading' };
    return { ok: true, reading, page };
  } catch (error) {
    if (error instanceof NoAnswerError) return null;
    return { ok: false, failure: 'reading-failed', reason: (error as Error).message };
  }
}
