import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matchPatterns } from '../../src/newspapers/match-patterns';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { serveNewspapers, type NewspaperServer } from '../support/newspaper-server';

const PAGES = ['http://epaper.scjjrb.com/about', 'http://unlisted.example/'];

let server: NewspaperServer;
beforeAll(async () => {
  server = await serveNewspapers(() => ({ body: '<!doctype html><title>page</title>' }));
});
afterAll(() => server.close());

describe.each(BROWSERS)('the built manifest in %s', name => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(name, { port: server.port });
  });
  afterAll(() => browser.close());

  test('every match pattern of the registry is accepted', async () => {
    const { origins = [] } = await browser.inBackground(() => chrome.permissions.getAll());
    // Both browsers grant whole hosts; paths bound only where content scripts run.
    const hosts = new Set(matchPatterns().map(hostOf));
    expect(new Set(origins.map(hostOf))).toEqual(hosts);
    expect(hosts.size).toBeGreaterThan(550);
  });

  test('content scripts run where the patterns say and nowhere else', async () => {
    for (const pattern of ['epaper.scjjrb.com/any', 'www.yicai.com/epaper/any']) {
      expect(await readable(browser, `http://${pattern}`), pattern).toBe(true);
    }
    for (const other of [
      'www.yicai.com/news/any',
      'unlisted.example/',
      'www.people.com.cn/rmrb/',
    ]) {
      expect(await readable(browser, `http://${other}`), other).toBe(false);
    }
  });

  test('it has these permissions', async () => {
    const { permissions = [] } = await browser.inBackground(() => chrome.permissions.getAll());
    const common = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
    // Firefox lists its data collection permissions apart.
    expect(permissions.filter(permission => String(permission) !== 'none').sort()).toEqual(
      name === 'chromium' ? [...common, 'offscreen'].sort() : common,
    );
  });

  test('every command has its key', async () => {
    const commands = await browser.inBackground(() => chrome.commands.getAll());
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter(command => !command.shortcut)).toEqual([]);
  });

  test('no packed file can be seen by a website', { timeout: 120_000 }, async () => {
    const addresses = packedFiles(name).map(path => `${browser.origin}/${path}`);
    // The addresses are right: the extension's own page reads what it shows.
    const own = await browser.openExtensionPage('popup');
    const icon = addresses.filter(address => address.endsWith('icons/128.png'));
    expect(await loadable(own, icon)).toContain(`img ${icon[0]}`);
    await own.close();
    for (const page of PAGES) {
      const tab = await browser.open(page);
      expect(await loadable(tab, addresses), page).toEqual([]);
      await tab.close();
    }
  });
});

test('Chromium warns of a number of websites and of nothing else', async () => {
  const browser = await launch('chromium', { port: server.port });
  const manifest = readFileSync('dist/chromium/manifest.json', 'utf8');
  const warnings = await browser.inBackground(
    text => chrome.management.getPermissionWarningsByManifest(text),
    manifest,
  );
  await browser.close();
  expect(warnings.length).toBe(1);
  // In the language of the browser; Debian's has Chinese as a package of its own.
  expect([
    'Read and change your data on a number of websites',
    '读取和更改您在一些网站上的数据',
  ]).toContain(warnings[0]);
});

const hostOf = (pattern: string) => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;

/** Whether a content script answers in a tab at this address. */
async function readable(browser: TestBrowser, address: string): Promise<boolean> {
  const tab = await browser.open(address);
  const id = await browser.tabId(tab);
  const answers = await browser.inBackground(
    tabId =>
      chrome.tabs.sendMessage(tabId, 'anyone there?').then(
        () => true,
        // "Receiving end does not exist", or an end that keeps silent to what it does not know.
        (error: unknown) => !String(error).includes('Receiving end does not exist'),
      ),
    id,
  );
  await tab.close();
  return answers;
}

function packedFiles(name: string): string[] {
  return readdirSync(join('dist', name), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).split(/[\\/]/).slice(2).join('/'));
}

/** Which of the addresses a page can load, and how: by fetch, as picture, script, style or frame. */
function loadable(tab: Tab, addresses: string[]): Promise<string[]> {
  return tab.evaluate(async (wanted: string[]) => {
    const loads = (tag: 'img' | 'script' | 'link', address: string) =>
      new Promise<boolean>(resolve => {
        const element = document.createElement(tag);
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        if (element instanceof HTMLLinkElement) {
          element.rel = 'stylesheet';
          element.href = address;
        } else element.src = address;
        document.documentElement.append(element);
      });
    const found: string[] = [];
    for (const address of wanted) {
      const fetched = await fetch(address).then(
        () => true,
        () => false,
      );
      if (fetched) found.push(`fetch ${address}`);
      if (/\.png$/.test(address) && (await loads('img', address))) found.push(`img ${address}`);
      if (/\.js$/.test(address) && (await loads('script', address)))
        found.push(`script ${address}`);
      if (/\.css$/.test(address) && (await loads('link', address))) found.push(`link ${address}`);
    }
    return found;
  }, addresses);
}
