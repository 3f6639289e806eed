import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bigPage, bodyOf } from '../support/big-pages';
import { BROWSERS, launch, type TestBrowser } from '../support/browser';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers, siteOf, type NewspaperServer } from '../support/newspaper-server';
import { until } from '../support/until';

const MEGABYTE = 1_000_000;
/** A registered host, so that the content script looks at every page by itself. */
const ROOT = 'http://epaper.scjjrb.com/cb/html/2024-01/02/';
const TOO_LARGE = {
  '100,000 elements': '<p>好</p>'.repeat(100_000),
  'one text of 5 MB': `<p>${'谷香随风飘散。'.repeat(240_000)}</p>`,
};
const LARGE = `${ROOT}content_9.htm`;
const addressOf = (index: number) => `${ROOT}content_${index}.htm`;
const pageOf = (body: string) => new TextDecoder().decode(bigPage('large', body).bytes);

// RELIABILITY 83
describe.each(BROWSERS)('large pages in %s', name => {
  let server: NewspaperServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    const pages = Object.values(TOO_LARGE).map((body, index) => [addressOf(index), pageOf(body)]);
    const large = [LARGE, pageOf(bodyOf('prose', MEGABYTE))];
    server = await serveNewspapers(siteOf(Object.fromEntries([...pages, large])));
    browser = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const headingFor = async (address: string) => {
    const page = await browser.open(address);
    const popup = await browser.openExtensionPage('popup', `?tab=${await browser.tabId(page)}`);
    const shown = () => popup.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    const passing = ['popupOpening', 'popupLoadingTitle'] as const;
    const heading = await until(async () => {
      const heading = await shown();
      return passing.some(key => heading === interfaceText(browser, key)) ? '' : heading;
    }, 'what the popup says');
    const marks = await page.evaluate(() => document.querySelectorAll('[data-jianbao]').length);
    await popup.close();
    await page.close();
    return { heading, marks };
  };

  it.each(Object.keys(TOO_LARGE))('%s: says so, and leaves the page alone', async shape => {
    const address = addressOf(Object.keys(TOO_LARGE).indexOf(shape));
    const heading = interfaceText(browser, 'popupTooLargeTitle');
    expect(await headingFor(address)).toEqual({ heading, marks: 0 });
  });

  it('a megabyte of prose is read', async () => {
    expect((await headingFor(LARGE)).heading).toBe('秋收时节');
  });
});
