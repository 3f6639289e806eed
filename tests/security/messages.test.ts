import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSite, SAMPLE } from '../sample/site';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { launchChromium } from '../support/chromium';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers, type NewspaperServer } from '../support/newspaper-server';
import { surfaceShows } from '../support/reader';
import { until } from '../support/until';

describe.each(BROWSERS)('messages in %s', name => {
  let server: NewspaperServer;
  let browser: TestBrowser;
  let page: Tab;

  beforeAll(async () => {
    server = await serveNewspapers(sampleSite);
    browser = await launch(name, { port: server.port });
    page = await browser.open(SAMPLE.shortArticle);
    const button = interfaceText(browser, 'pageButtonRead');
    await until(() => surfaceShows(page, button), 'the button on the page');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  // RELIABILITY 36
  it.each([
    'readTab',
    'fetchPicture',
    'exportArticles',
    'listClips',
    'deleteClip',
    'toString',
    '__proto__',
  ])('a page’s content script may not ask %s', async verb => {
    expect(await askAsContentScript(verb, { tabId: 1, id: 'x' })).toMatchObject({ ok: false });
  });

  it('a page’s content script may ask what is its own', async () => {
    expect(await askAsContentScript('pageRecognised', { kind: 'article' })).toMatchObject({
      ok: true,
    });
  });

  // RELIABILITY 41
  it('keeps a clip under the address of its sender', async () => {
    const article = await browser.inBackground(
      async tabId => {
        const answer = (await chrome.tabs.sendMessage(tabId, {
          channel: 'page',
          verb: 'read',
        })) as {
          output: { reading: { article: object } };
        };
        return answer.output.reading.article;
      },
      await browser.tabId(page),
    );
    const answer = await askAsContentScript('saveArticle', {
      article: { ...article, url: 'http://other-paper.example/forged.html' },
    });
    expect(answer).toMatchObject({ ok: true, output: { ok: true } });
    const library = await browser.openExtensionPage('library');
    await library.click({ selector: '.clip h2 a' });
    const source = await until(
      () =>
        library.inRoots(roots =>
          roots.map(root => root.querySelector<HTMLAnchorElement>('.source a')?.href).find(Boolean),
        ),
      'the source of the clip',
    );
    expect(source).toBe(SAMPLE.shortArticle);
    await library.close();
  });

  it('refuses what is no article', async () => {
    for (const article of [null, 'text', {}, { version: 1 }, { body: { type: 'root' } }]) {
      const answer = await askAsContentScript('saveArticle', { article });
      expect(answer).toMatchObject({ ok: true, output: { ok: false, failure: 'invalid-article' } });
    }
  });

  /** Sends a message from the content script’s world, as a page that has taken it over would. */
  async function askAsContentScript(verb: string, input: unknown): Promise<unknown> {
    const tabId = await browser.tabId(page);
    return browser.inBackground(
      async (tabId, message) => {
        const [result] = await chrome.scripting.executeScript({
          target: { tabId },
          func: (message: string) =>
            chrome.runtime.sendMessage(JSON.parse(message)).catch(() => null) as Promise<unknown>,
          args: [message],
        });
        return result?.result ?? null;
      },
      tabId,
      JSON.stringify({ channel: 'background', verb, input }),
    );
  }
});

// RELIABILITY 38
it('another extension gets no answer in chromium', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-other-'));
  const browser = await launchChromium({ port: 9 });
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>other</title>');
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({ manifest_version: 3, name: 'other', version: '1' }),
    );
    const other = await browser.installAnother(folder);
    const page = await browser.open(`${other}/page.html`);
    const answers = await page.evaluate(async id => {
      const message = await chrome.runtime
        .sendMessage(id, {
          channel: 'background',
          verb: 'openLibrary',
        })
        .then(
          () => 'answered',
          () => 'refused',
        );
      const connection = await new Promise(resolve => {
        const port = chrome.runtime.connect(id);
        port.onDisconnect.addListener(() => resolve('refused'));
        port.onMessage.addListener(() => resolve('answered'));
        setTimeout(() => resolve('open'), 3000);
      });
      return { message, connection };
    }, new URL(browser.origin).host);
    expect(answers).toEqual({ message: 'refused', connection: 'refused' });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
