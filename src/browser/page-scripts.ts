import browser from 'webextension-polyfill';
import {
  CONTENT_SCRIPT_FILE,
  CONTENT_STYLE_FILE,
  INJECTED_SCRIPTS,
  type InjectedScript,
} from '../messages/injected-scripts';
import type { TabFailure } from '../model/reading';

/** Else browsers wait for the whole document, and a slow page would look like one without answer. */
const AT_ONCE = true;

/** Puts one more script into a tab where the content script runs. Throws where the browser refuses. */
export async function injectScript(tabId: number, script: InjectedScript): Promise<void> {
  const { file } = INJECTED_SCRIPTS[script];
  await browser.scripting.executeScript({
    target: { tabId },
    files: [`/${file}`],
    injectImmediately: AT_ONCE,
  });
}

/**
 * Puts the content script into a tab that has none: a site that is not in the registry, or a tab
 * older than this version of the extension.
 * @returns why the browser refused; null when the script is in place
 */
export async function injectContentScript(tabId: number): Promise<TabFailure | null> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [`/${CONTENT_STYLE_FILE}`] });
    const frames = await browser.scripting.executeScript({
      target,
      files: [`/${CONTENT_SCRIPT_FILE}`],
      injectImmediately: AT_ONCE,
    });
    // Firefox does not refuse on its own pages: it answers with a list of nothing.
    return frames.some(Boolean) ? null : await whyRefused(tabId);
  } catch {
    return whyRefused(tabId);
  }
}

async function whyRefused(tabId: number): Promise<TabFailure> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.url?.startsWith('file:')) {
    const allowed = await browser.extension.isAllowedFileSchemeAccess();
    if (!allowed) return 'file-access';
  }
  return tab?.status === 'loading' ? 'loading' : 'restricted';
}
