import browser from 'webextension-polyfill';

/**
 * The tab the popup is about: the one its address names, else the active one. The popup may be
 * open as a page in a tab (Firefox for Android does that); then it is the tab used before it.
 * @param popupAddress of the popup's own document, `?tab=<id>` where it names one
 * @returns null where there is no such tab
 */
export async function tabToRead(popupAddress: URL): Promise<number | null> {
  const named = Number(popupAddress.searchParams.get('tab'));
  if (named) return named;
  const own = await browser.tabs.getCurrent();
  const candidates = own
    ? await browser.tabs.query({})
    : await browser.tabs.query({ active: true, currentWindow: true });
  const [latest] = candidates
    .filter(tab => tab.id !== own?.id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest?.id ?? null;
}

/** Whether the popup is open as a page in a tab. */
export async function isPageInTab(): Promise<boolean> {
  return Boolean(await browser.tabs.getCurrent());
}

/** Leaves the popup for a tab: closes it, or shows that tab where the popup is a page in a tab. */
export async function leavePopupFor(tabId: number): Promise<void> {
  if (await isPageInTab()) await browser.tabs.update(tabId, { active: true });
  else window.close();
}

/** Loads the tab's page again; resolves when the new page begins to arrive. */
export function reloadTab(tabId: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id !== tabId || status !== 'loading') return;
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.reload(tabId).catch(reject);
  });
}
