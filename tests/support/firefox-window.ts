// Functions that run in Firefox's own window, sent there as source text. What they use of Firefox
// has no public types; each is a few lines that say what they expect.
/* eslint-disable @typescript-eslint/no-explicit-any -- see above */

declare const gBrowser: any;
declare const BrowsingContext: any;
declare const WebExtensionPolicy: any;
declare const ChromeUtils: any;
declare const Services: any;
declare const Cc: any;
declare const Ci: any;

export async function extensionStarted(addon: string): Promise<void> {
  const policy = WebExtensionPolicy.getByID(addon);
  await policy.readyPromise;
}

/** Runs a script in the document that a `<browser>` shows, through Marionette's own actor. */
export async function runIn(
  browserId: number,
  sandboxName: string | null,
  script: string,
): Promise<unknown> {
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  if (!context) throw new Error('this tab is gone');
  const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript(script, [], {
    sandboxName,
    newSandbox: true,
    async: true,
    timeout: 120_000,
  });
}

export function newTab(): number {
  const tab = gBrowser.addTrustedTab('about:blank');
  gBrowser.selectedTab = tab;
  return tab.linkedBrowser.browserId;
}

/** Closes a tab, or the panel that a popup stands in. */
export async function closeTab(browserId: number): Promise<void> {
  const tab = gBrowser.tabs.find((one: any) => one.linkedBrowser.browserId === browserId);
  if (tab) return gBrowser.removeTab(tab);
  const popup = () => BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement;
  popup()?.closest('panel').hidePopup();
  for (let i = 0; i < 100 && popup(); i++) await new Promise(resolve => setTimeout(resolve, 50));
}

export function selectTab(browserId: number): void {
  gBrowser.selectedTab = gBrowser.tabs.find(
    (one: any) => one.linkedBrowser.browserId === browserId,
  );
}

/** Does what Firefox does for a key of the extension, `Alt+Shift+S`, found among the keys it has set. */
export function doKeyCommand(shortcut: string): void {
  const names = shortcut.split('+');
  const letter = names.pop();
  const modifiers = names.join(',').toLowerCase();
  const selector = `keyset[id^="ext-keyset"] key[key="${letter}"][modifiers="${modifiers}"]`;
  const key: any = document.querySelector(selector);
  if (!key) throw new Error(`Firefox has set no key ${shortcut}`);
  key.doCommand();
}

/** Runs in a page with the system's rights, so the browser takes it for a press of the mouse. */
export function openContextMenu(): void {
  const event = new PointerEvent('contextmenu', {
    bubbles: true,
    cancelable: true,
    button: 2,
    clientX: 200,
    clientY: 200,
  });
  (document.elementFromPoint(200, 200) ?? document.body).dispatchEvent(event);
}

/** Waits for the context menu and chooses the entry, which may stand in the extension's submenu. */
export async function chooseFromContextMenu(title: string): Promise<void> {
  const menu: any = document.getElementById('contentAreaContextMenu');
  for (let i = 0; i < 200; i++) {
    const entry = [...menu.querySelectorAll('menuitem')].find(one => one.label === title);
    if (menu.state === 'open' && entry) {
      entry.doCommand();
      menu.hidePopup();
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`no ${title} in the context menu (${menu.state})`);
}

/** Goes to an address and waits until its document, not the one before, has loaded. */
export async function navigate(browserId: number, url: string): Promise<void> {
  const context = () => BrowsingContext.getCurrentTopByBrowserId(browserId);
  const browser = context().embedderElement;
  const before = context().currentWindowGlobal.innerWindowId;
  const addressed = new URL(url);
  const sameDocument =
    addressed.hash && browser.currentURI.specIgnoringRef === url.slice(0, -addressed.hash.length);
  browser.fixupAndLoadURIString(url, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  for (let i = 0; i < 600; i++) {
    await new Promise(resolve => setTimeout(resolve, 50));
    const global = context()?.currentWindowGlobal;
    // In a new process the tab is blank once more before the page arrives.
    const isBlank = global?.isInitialDocument && url !== 'about:blank';
    const arrived = sameDocument || (global && global.innerWindowId !== before && !isBlank);
    if (arrived && !browser.webProgress.isLoadingDocument) return;
  }
  throw new Error(`${url} did not load`);
}

/** Presses the toolbar button; gives the `<browser>` of its popup. */
export async function openPopup(addon: string): Promise<number> {
  const { extension } = WebExtensionPolicy.getByID(addon);
  // One that an earlier test has left: the button would only close it.
  for (const panel of document.querySelectorAll<any>('panel[panelopen="true"]')) panel.hidePopup();
  const action = extension.apiManager.global.browserActionFor(extension);
  await action.openPopup(window, false);
  for (let i = 0; i < 200; i++) {
    const browser: any = [
      ...document.querySelectorAll('browser[webextension-view-type="popup"]'),
    ].find((one: any) => one.currentURI.spec.startsWith('moz-extension:'));
    if (browser?.browserId) return browser.browserId;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('no popup opened');
}

/** The `<browser>` of the background page, started if it sleeps. */
export async function backgroundBrowser(addon: string): Promise<number> {
  const { extension } = WebExtensionPolicy.getByID(addon);
  await extension.wakeupBackground?.();
  for (const view of extension.views) {
    if (view.viewType === 'background') return view.xulBrowser.browserId;
  }
  throw new Error('no background page');
}

export async function stopBackground(addon: string): Promise<void> {
  await WebExtensionPolicy.getByID(addon).extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

export async function reloadExtension(addon: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  await (await AddonManager.getAddonByID(addon)).reload();
}

export function tabId(addon: string, browserId: number): number {
  const { tabTracker } = WebExtensionPolicy.getByID(addon).extension.apiManager.global;
  return tabTracker.getId(
    gBrowser.tabs.find((one: any) => one.linkedBrowser.browserId === browserId),
  );
}

/** Presses a key, `Alt+Shift+J`, in the window while a tab has the focus. */
export async function press(browserId: number, keys: string): Promise<void> {
  const browser = BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement;
  const tab = gBrowser.getTabForBrowser(browser);
  if (tab) gBrowser.selectedTab = tab;
  browser.focus();
  await new Promise(resolve => setTimeout(resolve, 50));
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const names = keys.split('+');
  const key = names.pop() ?? '';
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  const keyCode = /^[a-z]$/i.test(key)
    ? key.toUpperCase().charCodeAt(0)
    : ((KeyboardEvent as any)[`DOM_VK_${key.toUpperCase()}`] ?? 0);
  const modifiers = names.map(name => new KeyboardEvent('', { key: name }));
  for (const modifier of modifiers) input.keydown(modifier);
  const event = new KeyboardEvent('', { key, code, keyCode });
  input.keydown(event);
  input.keyup(event);
  for (const modifier of modifiers) input.keyup(modifier);
}

/** What a tab or popup shows, as a PNG in base64. */
export async function snapshot(browserId: number, width: number, height: number): Promise<string> {
  const { currentWindowGlobal } = BrowsingContext.getCurrentTopByBrowserId(browserId);
  const image = await currentWindowGlobal.drawSnapshot(
    new DOMRect(0, 0, width, height),
    1,
    'white',
  );
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as any;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}

/** Runs in a page with the system's rights: its document and its shadow roots. */
export function allRoots(): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<any>('*')) {
      const shadow = element.openOrClosedShadowRoot;
      if (shadow && !shadow.isUAWidget?.()) roots.push(shadow);
    }
  }
  return roots;
}
