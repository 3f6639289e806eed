import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedText } from '../sample/expected';
import { SAMPLE, sampleSite } from '../sample/site';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { downloadFrom } from '../support/downloads';
import { EXPORT_FORMATS, exportAs } from '../support/exporting';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers, type NewspaperServer, type Site } from '../support/newspaper-server';
import { until } from '../support/until';

/** Known to no registry. */
const OTHER_HOST = 'pictures.example';
const PICTURES = expectedText(512001).captions.length;

describe.each(BROWSERS)('exports in %s', name => {
  let server: NewspaperServer;
  let browser: TestBrowser;
  let page: Tab;
  let hasPictures = true;
  const site: Site = async url => {
    if (url.host === OTHER_HOST) return sampleSite(new URL(url.pathname, SAMPLE.article));
    if (!hasPictures && /Uploads/.test(url.pathname)) return undefined;
    const answer = await sampleSite(url);
    if (url.search !== '?elsewhere' || typeof answer?.body !== 'string') return answer;
    const body = answer.body.replaceAll('"/Uploads/', `"http://${OTHER_HOST}/Uploads/`);
    return { ...answer, body };
  };

  beforeAll(async () => {
    server = await serveNewspapers(site);
    browser = await launch(name, { port: server.port });
    page = await browser.open(SAMPLE.article);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const openPopup = async () =>
    browser.openExtensionPage('popup', `?tab=${await browser.tabId(page)}`);
  const unzipped = (path: string) => unzipSync(new Uint8Array(readFileSync(path)));

  it('come in every format, named by the article', { timeout: 240_000 }, async () => {
    const popup = await openPopup();
    const endings = new Set<string>();
    for (const format of EXPORT_FORMATS) {
      const { name: file, content } = await exportAs(browser, popup, format);
      expect(file).toContain('一根竹子走出深山');
      expect(content.length, format).toBeGreaterThan(100);
      endings.add(file.split('.').at(-1)!);
    }
    expect([...endings].sort()).toEqual([
      'bib',
      'csv',
      'docx',
      'epub',
      'html',
      'json',
      'md',
      'ris',
      'txt',
      'zip',
    ]);
    await popup.close();
  });

  // RELIABILITY 34
  it('with the same name twice are two files', async () => {
    const popup = await openPopup();
    const [first, second] = [
      await exportAs(browser, popup, 'json'),
      await exportAs(browser, popup, 'json'),
    ];
    expect(second.path).not.toBe(first.path);
    expect(readFileSync(first.path, 'utf8')).toBe(first.content);
    await popup.close();
  });

  it('hold the photos themselves', async () => {
    const popup = await openPopup();
    const html = await exportAs(browser, popup, 'html');
    expect(html.content.match(/<img src="data:image\/png;base64,/g)).toHaveLength(PICTURES);
    const epub = unzipped((await exportAs(browser, popup, 'epub')).path);
    expect(Object.keys(epub).filter(entry => /photo-\d+\.png$/.test(entry))).toHaveLength(PICTURES);
    const notes = unzipped((await exportAs(browser, popup, 'markdown-zip')).path);
    const [note] = Object.entries(notes).find(([entry]) => entry.endsWith('.md')) ?? [];
    expect(note).toContain('一根竹子走出深山');
    const photos = Object.keys(notes).filter(entry => entry.startsWith('photos/'));
    expect(photos).toHaveLength(PICTURES);
    for (const photo of photos) expect(strFromU8(notes[note!]!)).toContain(`(${photo})`);
    await popup.close();
  });

  it('are made by one key in the format used last', async () => {
    const file = await downloadFrom(browser, () => browser.pressCommand(page, 'export-article'));
    expect(file.name).toMatch(/一根竹子走出深山.*\.zip$/);
    const photos = Object.keys(unzipped(file.path)).filter(entry => entry.startsWith('photos/'));
    expect(photos).toHaveLength(PICTURES);
  });

  it('as PDF are the reader view in the print dialog, every photo loaded', async () => {
    const fresh = await browser.open(`${SAMPLE.article}?print`);
    await fresh.evaluate(() => {
      addEventListener('beforeprint', () => (document.documentElement.dataset['printed'] = 'yes'));
    });
    const popup = await browser.openPopup(fresh);
    await popup.click({ name: interfaceText(browser, 'exportMore') });
    await popup.click({ name: `PDF${interfaceText(browser, 'exportPdfHint')}` });
    await until(
      () => fresh.evaluate(() => document.documentElement.dataset['printed'] === 'yes'),
      'the print dialog',
    );
    const photos = await fresh.inRoots(roots =>
      roots
        .slice(1)
        .flatMap(root => [...root.querySelectorAll('img')])
        .map(photo => photo.complete && photo.naturalWidth > 0),
    );
    expect(photos).toEqual(Array(PICTURES).fill(true));
    await fresh.close();
  });

  it('name the photos that could not be had, and go on', async () => {
    hasPictures = false;
    const fresh = await browser.open(`${SAMPLE.article}?again`);
    const popup = await browser.openExtensionPage('popup', `?tab=${await browser.tabId(fresh)}`);
    const html = await exportAs(browser, popup, 'html');
    hasPictures = true;
    expect(html.content).not.toContain('<img');
    const sentence = interfaceText(browser, 'exportMissingPhotos', String(PICTURES));
    await until(
      () => popup.evaluate(text => document.body.innerText.includes(text), sentence),
      sentence,
    );
    await popup.close();
    await fresh.close();
  });

  it('ask for the site of photos that are elsewhere', async () => {
    const fresh = await browser.open(`${SAMPLE.article}?elsewhere`);
    const popup = await browser.openExtensionPage('popup', `?tab=${await browser.tabId(fresh)}`);
    if (name === 'firefox') {
      const html = await exportAs(browser, popup, 'html');
      expect(html.content.match(/<img src="data:image/g)).toHaveLength(PICTURES);
    } else {
      // Nobody answers the browser's question here: the popup says so, and can be stopped.
      await popup.click({ name: interfaceText(browser, 'exportMore') });
      await popup.click({ name: `HTML${interfaceText(browser, 'exportHtmlHint')}` });
      const says = (text: string) =>
        until(() => popup.evaluate(text => document.body.innerText.includes(text), text), text);
      await says(interfaceText(browser, 'exportAsking'));
      await popup.click({ name: interfaceText(browser, 'exportStop') });
      await says(interfaceText(browser, 'exportStopped'));
    }
    await popup.close();
    await fresh.close();
  });

  it('of the library hold the photos too, and can be several articles', async () => {
    await browser.pressCommand(page, 'save-article');
    const other = await browser.open(SAMPLE.shortArticle);
    await browser.pressCommand(other, 'save-article');
    const library = await browser.openExtensionPage('library');
    await until(
      () => library.evaluate(() => document.querySelectorAll('.clip').length === 2),
      'two clips',
    );
    await library.click({ selector: '.selection input' });
    const epub = unzipped((await exportAs(browser, library, 'epub')).path);
    const names = Object.keys(epub);
    expect(names.filter(entry => /article-\d+\.xhtml$/.test(entry))).toHaveLength(2);
    expect(names.filter(entry => /photo-\d+\.png$/.test(entry)).length).toBeGreaterThanOrEqual(
      PICTURES,
    );
    await library.close();
    await other.close();
  });
});
