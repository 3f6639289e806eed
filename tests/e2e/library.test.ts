import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE, sampleSite } from '../sample/site';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { exportAs } from '../support/exporting';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers, type NewspaperServer } from '../support/newspaper-server';
import { until } from '../support/until';

describe.each(BROWSERS)('the library in %s', name => {
  let server: NewspaperServer;
  let browser: TestBrowser;
  let library: Tab;
  beforeAll(async () => {
    server = await serveNewspapers(sampleSite);
    browser = await launch(name, { port: server.port });
    library = await browser.openExtensionPage('library');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const text = (key: Parameters<typeof interfaceText>[1], ...rest: string[]) =>
    interfaceText(browser, key, ...rest);
  const shown = (page: Tab, selector: string) =>
    page.evaluate(
      selector => [...document.querySelectorAll(selector)].map(it => it.textContent ?? ''),
      selector,
    );
  /** Saves an article through the popup; gives its headline. */
  async function save(address: string): Promise<string> {
    const page = await browser.open(address);
    const popup = await browser.openExtensionPage('popup', `?tab=${await browser.tabId(page)}`);
    await popup.click({ name: text('popupSave') });
    await until(
      async () => (await shown(popup, '[role=status]')).includes(text('saveDone')),
      'the saved clip',
    );
    const [headline] = await shown(popup, 'h1');
    await popup.close();
    await page.close();
    return headline ?? '';
  }
  const headlines = () => shown(library, '.clip h2');
  const isReading = (page: Tab, headline: string) =>
    page.inRoots((roots, headline) => {
      const shadows = [...document.querySelectorAll('[data-jianbao="reader"]')];
      return [...roots, ...shadows.map(host => host.shadowRoot)].some(
        root => root?.querySelector('dialog[open] h1')?.textContent === headline,
      );
    }, headline);

  it('is empty at first, and shows what is saved elsewhere, the newest first', async () => {
    await until(
      async () => (await shown(library, 'h2')).includes(text('libraryEmptyTitle')),
      'the empty library',
    );
    const first = await save(SAMPLE.article);
    await until(async () => (await headlines()).includes(first), 'the first clip');
    const second = await save(SAMPLE.founderArticle);
    await until(async () => (await headlines()).length === 2, 'the second clip');
    expect(await headlines()).toEqual([second, first]);
  });

  it('opens a clip in the reader without asking anything of the newspaper', async () => {
    const [newest] = await headlines();
    const before = server.requests.length;
    await library.click({ selector: '.clip:first-child h2 a' });
    await until(() => isReading(library, newest ?? ''), 'the reader');
    const address = await library.evaluate(() => location.hash);
    const linked = await browser.openExtensionPage('library', address);
    await until(() => isReading(linked, newest ?? ''), 'the reader at its own address');
    await linked.close();
    await library.press('Escape');
    await until(async () => !(await isReading(library, newest ?? '')), 'the list');
    expect(server.requests.slice(before)).toEqual([]);
  });

  it('exports what is selected into one file', async () => {
    await library.click({ name: text('librarySelectAll') });
    const file = await exportAs(browser, library, 'markdown');
    for (const headline of await headlines()) expect(file.content).toContain(headline);
  });

  it('keeps the clips when the browser is restarted', async () => {
    const before = await headlines();
    await browser.restart();
    library = await browser.openExtensionPage('library');
    await until(async () => (await headlines()).length === before.length, 'the clips');
    expect(await headlines()).toEqual(before);
  });

  it('deletes a clip after asking', async () => {
    const [newest, oldest] = await headlines();
    await library.click({ name: text('libraryDeleteClip', newest ?? '') });
    await library.click({ name: text('libraryCancel') });
    expect(await headlines()).toEqual([newest, oldest]);
    await library.click({ name: text('libraryDeleteClip', newest ?? '') });
    await library.click({ selector: '.confirm [data-kind=danger]' });
    await until(async () => (await headlines()).length === 1, 'the rest');
    expect(await headlines()).toEqual([oldest]);
    await library.goto(await library.evaluate(() => location.href));
    await until(async () => (await headlines()).length === 1, 'the rest, read again');
  });
});
