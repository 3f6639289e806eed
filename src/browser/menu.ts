import browser, { type Menus } from 'webextension-polyfill';
import { t, type MessageKey } from './i18n';

/** The entries of the context menu in their order, with their texts. */
const ENTRIES = {
  read: 'menuRead',
  save: 'menuSave',
  export: 'menuExport',
  library: 'menuLibrary',
} as const satisfies Record<string, MessageKey>;

export type MenuEntry = keyof typeof ENTRIES;

const ON_PAGES: Menus.ContextType[] = ['page', 'selection', 'image', 'link'];

/** Makes the context menu once per installed version and carries out its entries. */
export function serveMenu(actions: Record<MenuEntry, (tabId: number) => Promise<void>>): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined || !Object.hasOwn(actions, info.menuItemId)) return;
    void actions[info.menuItemId as MenuEntry](tab.id);
  });
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, text] of Object.entries(ENTRIES)) {
    browser.contextMenus.create({ id, title: t(text), contexts: ON_PAGES });
  }
}
