import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import type { SavedPage } from '../support/saved-page-tab';
import { serveNewspapers, type NewspaperServer } from '../support/newspaper-server';
import { listCorpus, listFixtures, savedFixture } from '../support/saved-pages';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const isPresent = existsSync(CORPUS);
if (!isPresent) process.stdout.write('Skipped: no real ordinary pages at ../shared/corpus.\n');

const invented = listFixtures().flatMap(fixture =>
  fixture.name.startsWith('none/') && fixture.expected
    ? [savedFixture(fixture, fixture.expected)]
    : [],
);
const real = (isPresent ? listCorpus(CORPUS) : []).flatMap(({ entry, page }) =>
  entry.kind === 'negative' ? [page] : [],
);
/** The content script runs here, and nothing in the address speaks of a newspaper. */
const LISTED = 'http://www.81.cn/szb_223187/page.html';
const UNLISTED = 'http://ordinary.example/page.html';

// RELIABILITY 82
describe.each(BROWSERS)('pages that are no e-paper in %s', name => {
  let server: NewspaperServer;
  let browser: TestBrowser;
  let shown: SavedPage | null = null;

  beforeAll(async () => {
    server = await serveNewspapers(url => {
      if (!shown || !url.pathname.endsWith('/page.html')) return undefined;
      const { bytes, charset } = shown;
      return {
        body: bytes,
        mediaType: charset ? `text/html; charset=${charset}` : 'text/html',
        headers: { 'Content-Security-Policy': "default-src 'none'" },
      };
    });
    browser = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(invented.map(page => ({ page, slug: page.slug })))('$slug', ({ page }) => isLeft(page));
  it.skipIf(!isPresent).each(real.map(page => ({ page, slug: page.slug })))('$slug', ({ page }) =>
    isLeft(page),
  );

  /** On a newspaper's host as on any other; what the cleanup hides there is only marked. */
  async function isLeft(page: SavedPage): Promise<void> {
    shown = page;
    const elsewhere = await browser.open(UNLISTED);
    const plain = await markup(elsewhere);
    await elsewhere.close();
    expect(plain).not.toContain('data-jianbao');
    const tab = await browser.open(LISTED);
    expect((await markup(tab)).replace(/ data-jianbao-(hidden|unlocked)=""/g, '')).toBe(plain);
    expect(await tab.inRoots(roots => roots.length)).toBe(1);
    const badge = await browser.inBackground(
      tabId => chrome.action.getBadgeText({ tabId }),
      await browser.tabId(tab),
    );
    expect(badge).toBe('');
    await tab.close();
  }
});

/** The document as it stands once everything has loaded and had time to be changed. */
function markup(tab: Tab): Promise<string> {
  return tab.evaluate(async () => {
    while (document.readyState !== 'complete') await new Promise(requestAnimationFrame);
    await new Promise(resolve => setTimeout(resolve, 100));
    const root = Reflect.get(Document.prototype, 'documentElement', document) as Element;
    return root.outerHTML;
  });
}
