import browser from 'webextension-polyfill';

const LIBRARY_PAGE = 'src/entries/library/index.html';

/** Opens the clip library, at one clip where `clipId` is given. */
export async function openLibrary(clipId?: string): Promise<void> {
  const page = browser.runtime.getURL(LIBRARY_PAGE);
  await browser.tabs.create({ url: clipId ? `${page}#${clipId}` : page });
}

/** Opens an address in the tab (`tabId`) the reader came from. */
export async function openInTab(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}
