import type { InPage, Target } from './in-page';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** One tab, or the toolbar popup, of a real browser that has the built extension. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs in the page's own world. */
  evaluate<A extends unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R>;
  /** The same, with the document and its shadow roots, also closed ones, which the page cannot reach. */
  inRoots<A extends unknown[], R>(
    fn: InPage<[roots: (Document | ShadowRoot)[], ...A], R>,
    ...args: A
  ): Promise<R>;
  /** Waits for an element and presses it with the mouse. */
  click(target: Target): Promise<void>;
  /** Presses a key: `Escape`, `Tab`, `a`, `Control+v`. */
  press(key: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A real browser with the built extension, whose every host name leads to a local server. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** The folder that downloads land in. */
  readonly downloads: string;
  /** Language of the interface: a folder of `_locales`. */
  readonly locale: Locale;
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension in a tab: `library`, `popup`. */
  openExtensionPage(page: string, query?: string): Promise<Tab>;
  /** Presses the toolbar button on a tab, as a person would: the tab is granted (`activeTab`). */
  openPopup(on: Tab): Promise<Tab>;
  /** Raises a keyboard command as the browser does: drivers cannot press the browsers' own keys. */
  pressCommand(on: Tab, command: string): Promise<void>;
  /** Opens the context menu on a tab and chooses an entry of the extension; as for keys. */
  chooseMenuEntry(on: Tab, id: string, title: string): Promise<void>;
  /** Runs where the extension's API is: the service worker, or Firefox's background page. */
  inBackground<A extends unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R>;
  /** The browser's number of a tab. */
  tabId(tab: Tab): Promise<number>;
  /** Ends the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does, under whatever tabs are open. */
  reloadExtension(): Promise<void>;
  /** Ends the browser and starts it again with the same profile; earlier tabs are gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export type Locale = 'zh_CN' | 'en';
export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Port of the server that all host names lead to. */
  port: number;
  /** The built extension; `dist/chromium` or `dist/firefox` where left out. */
  dist?: string;
  /** With a window instead of headless. */
  window?: boolean;
}

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export function launch(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
