import type { Tab, TestBrowser } from './browser';

/** The badge of the toolbar button on a tab; empty where there is none. */
export async function badgeOn(browser: TestBrowser, tab: Tab): Promise<string> {
  const id = await browser.tabId(tab);
  return browser.inBackground(id => chrome.action.getBadgeText({ tabId: id }), id);
}
