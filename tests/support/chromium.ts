import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type KeyInput,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import type { LaunchOptions, Locale, Tab, TestBrowser } from './browser';
import { callExpression, locate, type InPage, type Target as ClickTarget } from './in-page';
import { programOf } from './installed';
import { until } from './until';

/** Starts Chromium with the extension installed. Throws where the browser or the build is missing. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const chromium = new Chromium(options);
  try {
    await chromium.start();
  } catch (error) {
    await chromium.close();
    throw error;
  }
  return chromium;
}

export class Chromium implements TestBrowser {
  readonly name = 'chromium';
  locale: Locale = 'en';
  readonly downloads: string;
  origin = '';
  private readonly profile = mkdtempSync(join(tmpdir(), 'jianbao-chromium-'));
  /** A worker whose extension was loaded anew stays in the list; a call to it would wait for ever. */
  private readonly endedWorkers = new WeakSet<Target>();
  private id = '';
  private browser!: Browser;
  private session!: CDPSession;

  constructor(private readonly options: LaunchOptions) {
    this.downloads = join(this.profile, 'downloads');
    mkdirSync(this.downloads);
    mkdirSync(join(this.profile, 'Default'));
    // Set over CDP instead, the folder would hold files named by their blob's id.
    writeFileSync(
      join(this.profile, 'Default/Preferences'),
      JSON.stringify({
        download: { default_directory: this.downloads, prompt_for_download: false },
        // Without it an unpacked extension that is loaded anew stays off.
        extensions: { ui: { developer_mode: true } },
      }),
    );
  }

  async start(): Promise<void> {
    this.browser = await puppeteer.launch({
      executablePath: programOf('chromium'),
      headless: !this.options.window,
      pipe: true,
      enableExtensions: true,
      userDataDir: this.profile,
      defaultViewport: this.options.window ? null : { width: 1100, height: 760 },
      // Chromium takes its language from LANGUAGE; a LANG whose locale the machine lacks makes it
      // refuse Chinese file names.
      env: { ...process.env, LANG: 'C.UTF-8', LANGUAGE: 'zh_CN' },
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        `--host-resolver-rules=MAP * 127.0.0.1:${this.options.port}, EXCLUDE 127.0.0.1`,
      ],
    });
    this.id = await this.browser.installExtension(resolve(this.options.dist ?? 'dist/chromium'));
    this.origin = `chrome-extension://${this.id}`;
    this.session = await this.browser.target().createCDPSession();
    const language = await this.inBackground(() => chrome.i18n.getUILanguage());
    this.locale = language.startsWith('zh') ? 'zh_CN' : 'en';
  }

  async open(url: string): Promise<ChromiumTab> {
    const tab = new ChromiumTab(await this.browser.newPage());
    await tab.goto(url);
    return tab;
  }

  openExtensionPage(page: string, query = ''): Promise<ChromiumTab> {
    return this.open(`${this.origin}/src/entries/${page}/index.html${query}`);
  }

  async openPopup(on: Tab): Promise<ChromiumTab> {
    const { page } = on as ChromiumTab;
    await page.bringToFront();
    const { targetInfos } = await this.session.send('Target.getTargets', {
      filter: [{ type: 'tab' }],
    });
    const [target, ...others] = targetInfos.filter(({ url }) => url === page.url());
    if (!target || others.length) throw new Error(`no single tab at ${page.url()}`);
    const popupAddress = `${this.origin}/src/entries/popup/index.html`;
    const before = new Set(this.browser.targets());
    await this.session.send('Extensions.triggerAction', {
      id: this.id,
      targetId: target.targetId,
    });
    const popup = await this.browser.waitForTarget(
      found => !before.has(found) && found.url().startsWith(popupAddress),
      { timeout: 15_000 },
    );
    return new ChromiumTab(await popup.asPage());
  }

  /** Installs one more unpacked extension; gives the origin of its pages. */
  async installAnother(folder: string): Promise<string> {
    return `chrome-extension://${await this.browser.installExtension(folder)}`;
  }

  async pressCommand(on: Tab, command: string): Promise<void> {
    await this.inBackground(
      async (command, tabId) => {
        const tab = await chrome.tabs.get(tabId);
        (chrome.commands.onCommand as unknown as Dispatcher).dispatch(command, tab);
      },
      command,
      await this.tabId(on),
    );
  }

  async chooseMenuEntry(on: Tab, id: string, title: string): Promise<void> {
    await this.inBackground(
      async (id, title, tabId) => {
        // Fails where there is no such entry.
        await chrome.contextMenus.update(id, { title });
        const tab = await chrome.tabs.get(tabId);
        const onClicked = chrome.contextMenus.onClicked as unknown as Dispatcher;
        onClicked.dispatch({ menuItemId: id, editable: false, pageUrl: tab.url }, tab);
      },
      id,
      title,
      await this.tabId(on),
    );
  }

  private workerTarget() {
    return this.browser
      .targets()
      .find(
        target =>
          target.type() === 'service_worker' &&
          target.url().startsWith(this.origin) &&
          !this.endedWorkers.has(target),
      );
  }

  async inBackground<A extends unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R> {
    if (!this.workerTarget()) await this.wakeBackground();
    const target = await until(() => this.workerTarget(), 'the service worker');
    const worker = await target.worker();
    if (!worker) throw new Error('the service worker is gone');
    // The target is there before its bindings are.
    await until(() => worker.evaluate('Boolean(chrome.runtime.id)'), 'the extension API');
    return (await worker.evaluate(callExpression(fn, args))) as R;
  }

  /** A stopped worker starts again with the next message, even one it does not answer. */
  private async wakeBackground(): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto(`${this.origin}/src/entries/options/index.html`);
    await page.evaluate(() => void chrome.runtime.sendMessage('wake').catch(() => undefined));
    await page.close();
  }

  async tabId(tab: Tab): Promise<number> {
    await (tab as ChromiumTab).page.bringToFront();
    return this.inBackground(async () => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return active?.id ?? -1;
    });
  }

  async stopBackground(): Promise<void> {
    const target = this.workerTarget();
    if (!target) return;
    await (await target.worker())?.close();
    this.endedWorkers.add(target);
  }

  async reloadExtension(): Promise<void> {
    const target = this.workerTarget();
    await this.inBackground(() => void setTimeout(() => chrome.runtime.reload()));
    if (target) this.endedWorkers.add(target);
    await until(() => this.workerTarget(), 'the extension loaded anew');
    await this.inBackground(() => undefined);
  }

  async restart(): Promise<void> {
    await this.browser.close();
    await this.start();
  }

  async close(): Promise<void> {
    // Undefined where the browser did not start.
    await (this.browser as Browser | undefined)?.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

/** Chromium's own way to raise an event of its API, which its types leave out. */
interface Dispatcher {
  dispatch(...args: unknown[]): void;
}

class ChromiumTab implements Tab {
  constructor(readonly page: Page) {}

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async evaluate<A extends unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R> {
    return (await this.page.evaluate(callExpression(fn, args))) as R;
  }

  async inRoots<A extends unknown[], R>(
    fn: InPage<[(Document | ShadowRoot)[], ...A], R>,
    ...args: A
  ): Promise<R> {
    const session = await this.page.createCDPSession();
    try {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const objects = await Promise.all(
        [root, ...shadowRoots(root)].map(async ({ backendNodeId }) => {
          const { object } = await session.send('DOM.resolveNode', { backendNodeId });
          return object.objectId ?? '';
        }),
      );
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `(...roots) => ${callExpression(fn, args, ['roots'])}`,
        objectId: objects[0] ?? '',
        arguments: objects.map(objectId => ({ objectId })),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
      return result.value as R;
    } finally {
      await session.detach().catch(() => undefined);
    }
  }

  async click(target: ClickTarget): Promise<void> {
    const what = target.name ?? target.selector ?? '';
    const place = await until(
      () => this.inRoots(locate, target, false),
      `something to press: ${what}`,
    );
    await this.page.mouse.click(place.x, place.y);
  }

  async press(key: string): Promise<void> {
    await this.page.bringToFront();
    const keys = key.split('+') as KeyInput[];
    const last = keys.pop();
    for (const modifier of keys) await this.page.keyboard.down(modifier);
    if (last) await this.page.keyboard.press(last);
    for (const modifier of keys) await this.page.keyboard.up(modifier);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

function shadowRoots(document: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const found: Protocol.DOM.Node[] = [];
  const open = [document];
  for (let node = open.pop(); node; node = open.pop()) {
    const roots = node.shadowRoots ?? [];
    found.push(...roots.filter(root => root.shadowRootType !== 'user-agent'));
    open.push(...roots, ...(node.children ?? []));
  }
  return found;
}
