import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGE_PRINT } from '../../src/model/reading-look';
import { SAMPLE, sampleSite } from '../sample/site';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers, type NewspaperServer } from '../support/newspaper-server';
import { until } from '../support/until';

describe.each(BROWSERS)('the look of the reader in %s', name => {
  let server: NewspaperServer;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serveNewspapers(sampleSite);
    browser = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The look of the reader view that a tab shows; null where it shows none. */
  const lookOf = (tab: Tab) =>
    tab.inRoots(roots => {
      const reader = roots
        .map(root => root.querySelector<HTMLElement>('dialog.reader'))
        .find(Boolean);
      if (!reader) return null;
      const { paper, face } = reader.dataset;
      return { paper, face, scale: Number(reader.style.getPropertyValue('--scale')) };
    });
  const LOOK = { paper: LARGE_PRINT.paper, face: LARGE_PRINT.face, scale: LARGE_PRINT.scale };

  it('is kept for the next article, of whatever newspaper', async () => {
    const page = await browser.open(SAMPLE.article);
    await browser.pressCommand(page, 'toggle-reader');
    await until(() => lookOf(page), 'the reader view');
    await page.click({ name: interfaceText(browser, 'lookName') });
    await page.click({ name: interfaceText(browser, 'lookLargePrint') });
    await until(async () => (await lookOf(page))?.paper === LOOK.paper, 'large print');
    await page.close();
    const other = await browser.open(SAMPLE.founderArticle);
    await browser.pressCommand(other, 'toggle-reader');
    await until(async () => (await lookOf(other))?.paper === LOOK.paper, 'large print again');
    expect(await lookOf(other)).toEqual(LOOK);
    await other.close();
  });
});
