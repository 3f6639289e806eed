import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { serveNewspapers, type NewspaperServer } from '../support/newspaper-server';
import { until } from '../support/until';

const GUISES = join(import.meta.dirname, '../fixtures/media-page-article');
const ADDRESS = 'http://epaper.scjjrb.com/Article/index/aid/1093321.html';
/** Bytes of one piece where a page is sent slowly. */
const PIECE = 200;

/** What the sampler in the page has seen, frame by frame. */
interface Samples {
  frames: number;
  /** Words of the banner or the modal that were rendered in some frame. */
  seen: string[];
  /** Frames before the page was complete in which part of the article was rendered. */
  withArticle: number;
  /** Bare words of clutter in the document at the end, to prove that there was something to hide. */
  present: number;
}

/** Runs in the page, before anything of its body arrives. Looks in every frame, before it is painted. */
function sampler(): void {
  const samples: Samples = { frames: 0, seen: [], withArticle: 0, present: 0 };
  Object.assign(globalThis, { samples });
  const clutter = /您当前使用的|版本过低|现在升级|稍后再说|最后一期了|我知道了/;
  const look = () => {
    samples.frames++;
    samples.present = 0;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const element = node.parentElement;
      if (!element || element.closest('script, noscript, title')) continue;
      const isShown = element.checkVisibility();
      // The article uses some of these words too, in quotation marks.
      if (clutter.test(text) && !text.includes('“')) {
        samples.present++;
        if (isShown) samples.seen.push(`${text} (${document.readyState})`);
      }
      if (isShown && text.includes('代表、委员') && document.readyState === 'loading')
        samples.withArticle++;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The markup and the computed display of every element but our own. Runs in the page. */
function stateOfPage(): string[] {
  return [...document.querySelectorAll('html, html :not([data-jianbao])')].map(element => {
    const copy = element.cloneNode(false) as Element;
    copy.removeAttribute('data-jianbao');
    return `${copy.outerHTML} ${getComputedStyle(element).display}`;
  });
}

/** Turns the page's switch as the popup does. */
async function switchCleanup(browser: TestBrowser, tabId: number, on: boolean): Promise<void> {
  await browser.inBackground(
    async (tab, input) => {
      await chrome.tabs.sendMessage(tab, { channel: 'page', verb: 'setCleanup', input });
    },
    tabId,
    { on },
  );
}

const pageOf = (guise: string) => readFileSync(join(GUISES, guise, 'page.html'), 'utf8');
const withSampler = (html: string) =>
  html.replace(/<head>/i, head => `${head}<script>(${sampler.toString()})()</script>`);

let server: NewspaperServer;
beforeAll(async () => {
  server = await serveNewspapers(url => {
    const guise = url.searchParams.get('guise');
    if (!guise) return undefined;
    const body = withSampler(pageOf(guise));
    const isSlow = url.searchParams.has('slow');
    return { body, chunks: isSlow ? Math.ceil(Buffer.byteLength(body) / PIECE) : 8 };
  });
});
afterAll(() => server?.close());

describe.each(BROWSERS)('cleanup in %s', name => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name, { port: server.port });
    tab = await browser.open('http://epaper.scjjrb.com/');
  });
  afterAll(() => browser?.close());

  const samplesOf = (page: Tab) =>
    page.evaluate(() => (globalThis as unknown as { samples: Samples }).samples);

  it.each(['banner-before', 'banner-inside-bare-text', 'words-in-pieces', 'table-layout'])(
    'never shows banner or modal in any frame while the page arrives slowly: %s',
    async guise => {
      await tab.goto(`${ADDRESS}?guise=${guise}&slow=1`);
      const samples = await samplesOf(tab);
      expect(samples.seen).toEqual([]);
      expect(samples.present).toBeGreaterThan(1);
      expect(samples.frames).toBeGreaterThan(10);
      expect(samples.withArticle).toBeGreaterThan(10);
    },
  );

  it.each(['banner-after', 'banner-fixed', 'banner-inside', 'kicker-and-subtitle', 'modal-dialog'])(
    'never shows banner or modal: %s',
    async guise => {
      await tab.goto(`${ADDRESS}?guise=${guise}`);
      const samples = await until(async () => {
        const now = await samplesOf(tab);
        return now.frames > 10 ? now : null;
      }, 'some frames');
      expect(samples.seen).toEqual([]);
      expect(samples.present).toBeGreaterThan(0);
    },
  );

  it.each(['banner-late', 'shown-later'])(
    'never shows what a script brings in later: %s',
    async guise => {
      await tab.goto(`${ADDRESS}?guise=${guise}`);
      await until(
        () => tab.evaluate(() => document.body.textContent.includes('我知道了')),
        'the modal',
      );
      // Long after both were shown or put in: the last of them comes after a second.
      const { frames } = await samplesOf(tab);
      const samples = await until(async () => {
        const now = await samplesOf(tab);
        return now.frames > frames + 90 ? now : null;
      }, 'many frames');
      expect(samples.present).toBeGreaterThan(2);
      expect(samples.seen).toEqual([]);
    },
  );

  it('can be undone: markup and display are as in a page that was never touched', async () => {
    for (const guise of ['banner-before', 'words-in-pieces']) {
      // Under a host that is no newspaper's the extension does nothing.
      await tab.goto(`http://untouched.example/?guise=${guise}`);
      const untouched = await tab.evaluate(stateOfPage);
      await tab.goto(`${ADDRESS}?guise=${guise}`);
      const cleaned = await tab.evaluate(stateOfPage);
      expect(cleaned).not.toEqual(untouched);
      const id = await browser.tabId(tab);
      await switchCleanup(browser, id, false);
      const undone = await tab.evaluate(stateOfPage);
      expect(undone).toEqual(untouched);
      expect(await tab.evaluate(() => document.documentElement.getAttribute('data-jianbao'))).toBe(
        'off',
      );
      await switchCleanup(browser, id, true);
      expect(await tab.evaluate(stateOfPage)).toEqual(cleaned);
    }
  });
});
