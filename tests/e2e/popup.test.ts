import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE, sampleSite } from '../sample/site';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { exportAs } from '../support/exporting';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers, siteOf, type NewspaperServer } from '../support/newspaper-server';
import { until } from '../support/until';

const ORDINARY = 'http://essays.example/river';
/** On a registered host, so that the content script is there from the start. */
const SLOW = 'http://epaper.scjjrb.com/slow';
const TRAP = 'http://epaper.scjjrb.com/sent-by-a-page-of-ours';
const paragraph = `<p>${'江水一路向东，两岸的人家各有各的早晨，渡船在雾里慢慢靠岸。'.repeat(8)}</p>`;
const otherSites = siteOf({
  [ORDINARY]: `<!doctype html><title>江边手记</title><article><h1>江边手记</h1>${paragraph.repeat(4)}</article>`,
  [SLOW]: { body: `<!doctype html><title>慢</title>${'<p>慢</p>'.repeat(300)}`, chunks: 100 },
});

describe.each(BROWSERS)('the popup in %s', name => {
  let server: NewspaperServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serveNewspapers(sampleSite, otherSites);
    browser = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const text = (key: Parameters<typeof interfaceText>[1], ...rest: string[]) =>
    interfaceText(browser, key, ...rest);
  const shown = (popup: Tab, selector: string) =>
    popup.evaluate(
      selector => [...document.querySelectorAll(selector)].map(it => it.textContent ?? ''),
      selector,
    );
  const says = (popup: Tab, selector: string, wanted: string) =>
    until(async () => (await shown(popup, selector)).includes(wanted), `${selector}: ${wanted}`);
  /** The popup as a page in a tab: the same document, and it stays open. */
  async function popupPageFor(address: string) {
    const page = await browser.open(address);
    const popup = await browser.openExtensionPage('popup', `?tab=${await browser.tabId(page)}`);
    return { page, popup };
  }

  /** Read back as a word processor would, by pasting: the popup itself may not read the clipboard. */
  async function pastedInto(popup: Tab): Promise<Record<string, string | undefined>> {
    await popup.evaluate(() => {
      const box = document.createElement('textarea');
      document.body.append(box);
      box.focus();
      document.addEventListener('paste', event => {
        document.body.dataset['html'] = event.clipboardData?.getData('text/html') ?? '';
        document.body.dataset['plain'] = event.clipboardData?.getData('text/plain') ?? '';
      });
    });
    await popup.press('Control+v');
    return until(async () => {
      const pasted = await popup.evaluate(() => ({ ...document.body.dataset }));
      return 'plain' in pasted ? pasted : null;
    }, 'what was pasted');
  }

  it('shows the article, saves it once, exports it to disk', async () => {
    const { popup } = await popupPageFor(SAMPLE.article);
    await says(popup, '.facts li', '四川经济日报');
    const [headline] = await shown(popup, 'h1');
    // Chromium sets extension pages in a font of its own unless told otherwise.
    expect(await popup.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('15px');

    await popup.click({ name: text('popupSave') });
    await says(popup, '[role=status]', text('saveDone'));
    await popup.click({ name: text('popupSaved') });
    await says(popup, '[role=status]', text('saveAlreadySaved'));
    const library = await browser.openExtensionPage('library');
    await says(library, '.clip h2', headline ?? '');
    expect(await shown(library, '.clip h2')).toHaveLength(1);

    const file = await exportAs(browser, popup, 'text');
    expect(file.name).toMatch(/^2026-.*四川经济日报.*\.txt$/);
    expect(file.content).toContain(headline);
    await says(popup, '[role=status]', text('popupExported', file.name));

    const again = await popupPageFor(SAMPLE.article);
    await says(again.popup, '[role=status]', text('popupInLibrary'));
    // The format used last comes first.
    await says(again.popup, '.split .button', text('exportAs', 'TXT'));
  });

  it('copies the article with its formatting and as plain text', async () => {
    const { popup } = await popupPageFor(SAMPLE.shortArticle);
    await until(async () => (await shown(popup, '.recognised h1')).length, 'the article');
    const [headline] = await shown(popup, 'h1');
    // By keyboard: browsers let only a real key or click write to the clipboard.
    await popup.evaluate(() =>
      document.querySelector<HTMLButtonElement>('.split-menu + .button')?.focus(),
    );
    await popup.press('Enter');
    await says(popup, '[role=status]', text('popupCopied'));
    const pasted = await pastedInto(popup);
    expect(pasted['html']).toContain(`${headline}</h1>`);
    expect(pasted['plain']).toContain(headline);
    expect(pasted['plain']).not.toContain('<');
  });

  it('copies a report of how the page was read, and sends nothing', async () => {
    const { popup } = await popupPageFor(SAMPLE.shortArticle);
    await until(async () => (await shown(popup, '.recognised h1')).length, 'the article');
    const [headline] = await shown(popup, 'h1');
    const requests = server.requests.length;
    await popup.evaluate(() =>
      document.querySelector<HTMLButtonElement>('footer > .button')?.focus(),
    );
    await popup.press('Enter');
    await says(popup, '[role=status]', text('popupReportCopied'));
    const { plain } = await pastedInto(popup);
    expect(plain).toMatch(/^Jianbao \d+\.\d+\.\d+, Mozilla/);
    expect(plain).toContain(`${SAMPLE.shortArticle}\nrecognised as article of media-page-article`);
    expect(plain).toContain(`headline: "${headline}"`);
    expect(server.requests).toHaveLength(requests);
  });

  it('lists the articles of a 版面 and opens one in the tab', async () => {
    const { page, popup } = await popupPageFor(SAMPLE.page);
    await until(async () => (await shown(popup, '.contents a')).length > 1, 'the articles');
    const [first] = await shown(popup, '.contents a');
    await popup.click({ selector: '.contents li:first-child a' });
    await until(
      () => page.evaluate(wanted => document.body.innerText.includes(wanted), first ?? ''),
      'the article in the tab',
    );
  });

  it('lists the pages of an issue', async () => {
    const { popup } = await popupPageFor(SAMPLE.issue);
    await says(popup, 'h1', '四川经济日报');
    await until(async () => (await shown(popup, '.contents .mark')).length > 1, 'the pages');
  });

  it('switches the cleanup off for the site, and on again', async () => {
    const { page, popup } = await popupPageFor(SAMPLE.article);
    const banner = () =>
      page.evaluate(() => document.body.innerText.includes('您当前使用的浏览器版本过低'));
    await until(async () => (await shown(popup, '.site')).length, 'the switch');
    expect(await banner()).toBe(false);
    await popup.click({ selector: '.switch input' });
    await says(popup, '.site p', text('popupCleanupOff', 'epaper.scjjrb.com'));
    await until(banner, 'the banner');
    const options = await browser.openExtensionPage('options');
    await says(options, '.sites span', 'epaper.scjjrb.com');
    await popup.click({ selector: '.switch input' });
    await until(async () => !(await banner()), 'the banner gone');
    await until(async () => !(await shown(options, '.sites span')).length, 'the site off the list');
  });

  it('reads an ordinary page once it is asked to', async () => {
    const page = await browser.open(ORDINARY);
    // The toolbar button grants the tab; a site that is not registered needs that.
    const popup = await browser.openPopup(page);
    await says(popup, 'h1', text('popupOtherTitle'));
    await popup.click({ name: text('popupReadOrdinary') });
    await says(popup, 'h1', '江边手记');
    await says(popup, '.facts li', text('popupOrdinaryPage'));
    await popup.click({ name: text('popupSave') });
    await says(popup, '[role=status]', text('saveDone'));
    const file = await exportAs(browser, popup, 'markdown');
    expect(file.content).toContain('渡船在雾里慢慢靠岸');
  });

  it('says that pages of the browser cannot be read', async () => {
    const { popup } = await popupPageFor('about:blank');
    await says(popup, 'h1', text('popupRestrictedTitle'));
  });

  it('waits for a page that is still loading', async () => {
    const { page, popup } = await popupPageFor(SAMPLE.article);
    const loading = page.goto(SLOW);
    await until(() => page.evaluate(() => document.title === '慢'), 'the beginning');
    await popup.goto(await popup.evaluate(() => location.href));
    await says(popup, 'h1', text('popupLoadingTitle'));
    await loading;
    await says(popup, 'h1', text('popupOtherTitle'));
  });

  it('reads a tab that was open before the extension was updated', async () => {
    const page = await browser.open(SAMPLE.shortArticle);
    await browser.reloadExtension();
    const popup = await browser.openExtensionPage('popup', `?tab=${await browser.tabId(page)}`);
    await says(popup, '.facts li', '四川经济日报');
    await popup.click({ name: text('popupSave') });
    await says(popup, '[role=status]', text('saveDone'));
  });

  it('sends nothing: not from the popup, the library or the options', async () => {
    const pages = await Promise.all(
      ['popup', 'library', 'options'].map(page => browser.openExtensionPage(page)),
    );
    for (const page of pages) {
      const outcome = await page.evaluate(
        url =>
          fetch(url).then(
            () => 'sent',
            () => 'refused',
          ),
        TRAP,
      );
      expect(outcome).toBe('refused');
    }
    expect(server.requests).not.toContain(TRAP);
  });
});
