import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { LaunchOptions, Tab, TestBrowser } from './browser';
import { callExpression, locate, type InPage, type Target } from './in-page';
import { programOf } from './installed';
import { Marionette } from './marionette';
import { until } from './until';
import * as ui from './firefox-window';

const ADDON_ID = 'jianbao@jianbao';
/** Fixed, so that the library of one start is found by the next. */
const UUID = '6a1a9b5e-3f0c-4a56-9d3e-5f1d0c7e2b11';

/** Starts Firefox with the extension installed. Throws where the browser or the build is missing. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const firefox = new Firefox(options);
  try {
    await firefox.start();
  } catch (error) {
    await firefox.close();
    throw error;
  }
  return firefox;
}

class Firefox implements TestBrowser {
  readonly name = 'firefox';
  /** Without its language pack, which the tests do not install, Firefox has no Chinese. */
  readonly locale = 'en';
  readonly origin = `moz-extension://${UUID}`;
  readonly downloads: string;
  private readonly profile = mkdtempSync(join(tmpdir(), 'jianbao-firefox-'));
  private process!: ChildProcess;
  private marionette!: Marionette;

  constructor(private readonly options: LaunchOptions) {
    this.downloads = join(this.profile, 'downloads');
    mkdirSync(this.downloads);
    writeFileSync(join(this.profile, 'user.js'), this.preferences());
  }

  private preferences(): string {
    const preferences = {
      'marionette.port': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      // Every host name leads to the local server.
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `80=${this.options.port};443=${this.options.port}`,
      'dom.security.https_first': false,
      'browser.download.folderList': 2,
      'browser.download.dir': this.downloads,
      'browser.download.alwaysOpenPanel': false,
      // Drivers cannot answer the browser's own questions: hosts that are asked for are granted.
      'extensions.webextOptionalPermissionPrompts': false,
      // A quiet start: no first-run pages, updates or reports.
      'remote.prefs.recommended': true,
      'browser.aboutwelcome.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.enabled': false,
    };
    return Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join('');
  }

  async start(): Promise<void> {
    const portFile = join(this.profile, 'MarionetteActivePort');
    rmSync(portFile, { force: true });
    this.process = spawn(
      programOf('firefox'),
      [
        ...(this.options.window ? [] : ['--headless']),
        '--no-remote',
        '--marionette',
        // Lets Marionette run scripts in the browser's own window, which the toolbar needs.
        '--remote-allow-system-access',
        '--profile',
        this.profile,
      ],
      {
        env: {
          ...process.env,
          LANG: 'C.UTF-8',
          MOZ_HEADLESS_WIDTH: '1100',
          MOZ_HEADLESS_HEIGHT: '860',
        },
        stdio: 'ignore',
      },
    );
    const port = await until(() => Number(readFileSync(portFile, 'utf8')), 'Firefox', 60_000);
    this.marionette = await Marionette.connect(port);
    await this.marionette.send('WebDriver:NewSession', { timeouts: { script: 120_000 } });
    await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
    await this.marionette.send('Addon:Install', {
      path: resolve(this.options.dist ?? 'dist/firefox'),
      temporary: true,
    });
    await this.inWindow(ui.extensionStarted, ADDON_ID);
  }

  /** Runs a script in the browser's own window. */
  async inWindow<A extends unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R> {
    const { value } = (await this.marionette.send('WebDriver:ExecuteAsyncScript', {
      script: settle(callExpression(fn, args)),
      newSandbox: true,
    })) as { value: Settled<R> };
    return unwrap(value);
  }

  /** Runs a script in the document that a `<browser>` element shows. */
  async inDocument<R>(browserId: number, sandbox: string | null, expression: string): Promise<R> {
    const result = await this.inWindow(ui.runIn, browserId, sandbox, settle(expression));
    return unwrap(result as Settled<R>);
  }

  async open(url: string): Promise<FirefoxTab> {
    const tab = new FirefoxTab(this, await this.inWindow(ui.newTab));
    await tab.goto(url);
    return tab;
  }

  openExtensionPage(page: string, query = ''): Promise<FirefoxTab> {
    return this.open(`${this.origin}/src/entries/${page}/index.html${query}`);
  }

  async openPopup(on: Tab): Promise<FirefoxTab> {
    const { browserId } = on as FirefoxTab;
    await this.inWindow(ui.selectTab, browserId);
    const popup = new FirefoxTab(this, await this.inWindow(ui.openPopup, ADDON_ID));
    await until(() => popup.evaluate(() => document.readyState === 'complete'), 'the popup');
    return popup;
  }

  async pressCommand(on: Tab, command: string): Promise<void> {
    const commands = await this.inBackground(() => chrome.commands.getAll());
    const shortcut = commands.find(({ name }) => name === command)?.shortcut;
    if (!shortcut) throw new Error(`${command} has no key`);
    await this.inWindow(ui.selectTab, (on as FirefoxTab).browserId);
    await this.inWindow(ui.doKeyCommand, shortcut);
  }

  async chooseMenuEntry(on: Tab, _id: string, title: string): Promise<void> {
    const { browserId } = on as FirefoxTab;
    await this.inWindow(ui.selectTab, browserId);
    await on.inRoots(ui.openContextMenu);
    await this.inWindow(ui.chooseFromContextMenu, title);
  }

  async inBackground<A extends unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R> {
    const browserId = await this.inWindow(ui.backgroundBrowser, ADDON_ID);
    return this.inDocument(browserId, null, callExpression(fn, args));
  }

  tabId(tab: Tab): Promise<number> {
    return this.inWindow(ui.tabId, ADDON_ID, (tab as FirefoxTab).browserId);
  }

  async stopBackground(): Promise<void> {
    await this.inWindow(ui.stopBackground, ADDON_ID);
  }

  async reloadExtension(): Promise<void> {
    await this.inWindow(ui.reloadExtension, ADDON_ID);
    await this.inWindow(ui.extensionStarted, ADDON_ID);
  }

  async restart(): Promise<void> {
    await this.quit();
    await this.start();
  }

  async close(): Promise<void> {
    await this.quit();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async quit(): Promise<void> {
    const ended = new Promise(resolve => this.process.once('exit', resolve));
    // Undefined where Firefox did not answer.
    const marionette = this.marionette as Marionette | undefined;
    if (!marionette) this.process.kill();
    await marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    marionette?.disconnect();
    const timer = setTimeout(() => this.process.kill('SIGKILL'), 10_000);
    if (this.process.exitCode === null) await ended;
    clearTimeout(timer);
  }
}

class FirefoxTab implements Tab {
  constructor(
    private readonly firefox: Firefox,
    readonly browserId: number,
  ) {}

  async goto(url: string): Promise<void> {
    await this.firefox.inWindow(ui.navigate, this.browserId, url);
  }

  evaluate<A extends unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R> {
    return this.firefox.inDocument(this.browserId, null, callExpression(fn, args));
  }

  inRoots<A extends unknown[], R>(
    fn: InPage<[(Document | ShadowRoot)[], ...A], R>,
    ...args: A
  ): Promise<R> {
    const expression = callExpression(fn, args, [`(${String(ui.allRoots)})()`]);
    return this.firefox.inDocument(this.browserId, 'system', expression);
  }

  async click(target: Target): Promise<void> {
    const what = target.name ?? target.selector ?? '';
    await until(() => this.inRoots(locate, target, true), `something to press: ${what}`);
  }

  async press(key: string): Promise<void> {
    await this.firefox.inWindow(ui.press, this.browserId, key);
  }

  async screenshot(path: string): Promise<void> {
    const [width, height] = await this.evaluate(() => [innerWidth, innerHeight] as const);
    const png = await this.firefox.inWindow(ui.snapshot, this.browserId, width, height);
    writeFileSync(path, Buffer.from(png, 'base64'));
  }

  async close(): Promise<void> {
    await this.firefox.inWindow(ui.closeTab, this.browserId);
  }
}

type Settled<R> = { value: R } | { error: string };

/** Marionette knows only callbacks, and its errors lose their text on the way. */
function settle(expression: string): string {
  return `const done = arguments[arguments.length - 1];
    ${expression}.then(value => done({ value: value ?? null }), error => done({ error: String(error) }));`;
}

function unwrap<R>(settled: Settled<R>): R {
  if ('error' in settled) throw new Error(settled.error);
  return settled.value;
}
