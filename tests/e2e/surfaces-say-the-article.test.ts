import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/model/body';
import type { Clip, SaveOutcome } from '../../src/model/clip';
import { launch, type Tab, type TestBrowser } from '../support/browser';
import type { SavedPage } from '../support/saved-page-tab';
import { serveNewspapers, type NewspaperServer } from '../support/newspaper-server';
import { listCorpus, listFixtures, savedFixture } from '../support/saved-pages';
import { until } from '../support/until';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const isPresent = existsSync(CORPUS);
if (!isPresent) process.stdout.write('Skipped: no real pages at ../shared/corpus to show.\n');

/** An article's page and the paragraphs it must be read as. */
interface Story {
  name: string;
  page: SavedPage;
  paragraphs: string[];
}

const fixtures = listFixtures().flatMap((fixture): Story[] => {
  const { expected, name } = fixture;
  if (expected?.kind !== 'article') return [];
  return [{ name, page: savedFixture(fixture, expected), paragraphs: expected.paragraphs ?? [] }];
});
const realPages = isPresent ? listCorpus(CORPUS) : [];
const real = realPages.flatMap(({ page, entry }): Story[] => {
  if (entry.kind !== 'article') return [];
  const gold = readFileSync(join(CORPUS, 'gold', `${page.slug}.json`), 'utf8');
  const { body_paragraphs } = JSON.parse(gold) as { body_paragraphs: string[] };
  return [{ name: page.slug, page, paragraphs: body_paragraphs }];
});

describe('the reader and the saved clip say what the article says', () => {
  let server: NewspaperServer;
  let browser: TestBrowser;
  let shown: SavedPage | null = null;

  beforeAll(async () => {
    server = await serveNewspapers(url => {
      if (!shown || url.href !== addressOf(shown).split('#')[0]) return undefined;
      const { bytes, charset } = shown;
      return {
        body: bytes,
        mediaType: charset ? `text/html; charset=${charset}` : 'text/html',
        headers: { 'Content-Security-Policy': "script-src 'none'" },
      };
    });
    browser = await launch('chromium', { port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(fixtures)('$name', story => expectSameEverywhere(story));
  it.skipIf(!isPresent).each(real)('$name', story => expectSameEverywhere(story));

  async function expectSameEverywhere({ page, paragraphs }: Story): Promise<void> {
    shown = page;
    const tab = await browser.open(addressOf(page));
    // The popup's question brings the scripts also into pages of hosts that are not registered.
    const popup = await browser.openPopup(tab);
    await until(
      () => popup.evaluate(() => document.querySelector('main button') !== null),
      'popup',
    );
    await popup.close();
    await ask(tab, 'toggleReader');
    const read = await until(() => paragraphsInReader(tab), 'the reader');
    expect(read.map(printed)).toEqual(paragraphs.map(printed));
    const outcome = (await ask(tab, 'save', { notice: false })) as SaveOutcome;
    if (!outcome.ok) throw new Error(outcome.failure);
    const { article } = await clip(outcome.clipId);
    expect(paragraphsOf(article.body).map(printed)).toEqual(paragraphs.map(printed));
    await tab.close();
  }

  /** Asks the content script as the popup does. */
  async function ask(tab: Tab, verb: string, input?: object): Promise<unknown> {
    const answer = await browser.inBackground(
      (tabId, verb, input) => chrome.tabs.sendMessage(tabId, { channel: 'page', verb, input }),
      await browser.tabId(tab),
      verb,
      input ?? null,
    );
    return (answer as { output: unknown }).output;
  }

  /** A clip as it stands in the database. */
  function clip(id: string): Promise<Clip> {
    return browser.inBackground(
      id =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('jianbao');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const asked = opening.result.transaction('clips').objectStore('clips').get(id);
            asked.onerror = () => reject(asked.error);
            asked.onsuccess = () => {
              opening.result.close();
              resolve(asked.result as never);
            };
          };
        }),
      id,
    );
  }
});

/** The server speaks no TLS; nothing that is read depends on the scheme. */
const addressOf = (page: SavedPage) => new URL(page.url.replace(/^https:/, 'http:')).href;

/** As scores are counted: how an entry is laid out does not matter. */
const printed = (text: string) => text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');

/** The lines of print in the reader, captions left out; null while it is not open. */
function paragraphsInReader(tab: Tab): Promise<string[] | null> {
  return tab.inRoots(roots => {
    // The first is the page's document.
    const dialog = roots
      .slice(1)
      .map(root => root.querySelector<HTMLDialogElement>('dialog.reader'))
      .find(found => found?.open);
    const body = dialog?.querySelector('.body');
    if (!body) return null;
    const lines = [...body.querySelectorAll('p, h2, h3, h4, li, tr')];
    return lines
      .filter(line => !line.closest('figure') && !line.querySelector('p, li, tr'))
      .map(line => {
        const copy = line.cloneNode(true) as Element;
        for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
        return copy.textContent ?? '';
      });
  });
}
