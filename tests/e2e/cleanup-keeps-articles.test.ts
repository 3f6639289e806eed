import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SavedPage } from '../support/saved-page-tab';
import { programOf } from '../support/installed';
import { listCorpus, listFixtures, savedFixture } from '../support/saved-pages';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const isPresent = existsSync(CORPUS);
if (!isPresent) process.stdout.write('Skipped: no real pages at ../shared/corpus to clean.\n');

/** Letters only: how a text is laid out does not matter here. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

let browser: Browser;
let showPlain: (page: SavedPage) => Promise<Rendered>;
let showCleaned: (page: SavedPage) => Promise<Rendered>;

beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: programOf('chromium'),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    defaultViewport: { width: 1280, height: 900 },
  });
  showPlain = await openTab();
  showCleaned = await openTab(await buildCleanup());
});
afterAll(() => browser?.close());

describe('project fixtures', () => {
  it.each(listFixtures())('$name', async fixture => {
    const { expected } = fixture;
    if (!expected) throw new Error(`${fixture.name} has no expected.json`);
    await keepsText(savedFixture(fixture, expected), expected.paragraphs ?? []);
  });
});

describe.skipIf(!isPresent)('real pages', () => {
  const pages = isPresent ? listCorpus(CORPUS) : [];
  it.each(pages.map(entry => ({ slug: entry.page.slug, ...entry })))('$slug', async ({ page }) => {
    const gold = join(CORPUS, 'gold', `${page.slug}.json`);
    const answer = existsSync(gold)
      ? (JSON.parse(readFileSync(gold, 'utf8')) as { body_paragraphs?: string[] })
      : {};
    await keepsText(page, answer.body_paragraphs ?? []);
  });
});

/** Whatever is a sentence, and every paragraph of the answer, is still rendered. */
async function keepsText(page: SavedPage, paragraphs: readonly string[]): Promise<void> {
  const before = await showPlain(page);
  const after = await showCleaned(page);
  const now = letters(after.text);
  const rendered = paragraphs.filter(text => letters(before.text).includes(letters(text)));
  // Hidden second bodies are rendered neither before nor after; the answer itself is.
  expect(rendered.length).toBe(paragraphs.length);
  expect(rendered.filter(text => !now.includes(letters(text)))).toEqual([]);
  const said = new Set(after.removals.map(({ text }) => letters(text)));
  const lost = before.text
    .split('\n')
    .filter(line => line.length > 20 && /[。！？]/.test(line) && !now.includes(letters(line)))
    .filter(line => ![...said].some(text => text.includes(letters(line))));
  expect(lost, JSON.stringify(after.removals)).toEqual([]);
}

interface Rendered {
  text: string;
  removals: { step: string; text: string }[];
}

/** Shows saved pages whose own scripts do not run, and tells their rendered text. */
async function openTab(startingWith?: string): Promise<(page: SavedPage) => Promise<Rendered>> {
  const tab = await browser.newPage();
  if (startingWith) await tab.evaluateOnNewDocument(startingWith);
  let next: SavedPage | null = null;
  await tab.setRequestInterception(true);
  tab.on('request', request => {
    const saved =
      request.isNavigationRequest() && request.frame() === tab.mainFrame() ? next : null;
    next = null;
    // 204 keeps the page where a meta refresh would leave it.
    void request.respond(saved ? answerOf(saved) : { status: 204 });
  });
  return async page => {
    // A tab behind another one paints no frames.
    await tab.bringToFront();
    next = page;
    // From one route of an app to another the browser would not load anything.
    if (new URL(page.url).hash) await tab.goto('about:blank');
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    return tab.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      const { jianbaoCleanup } = globalThis as { jianbaoCleanup?: Pick<Rendered, 'removals'> };
      // A page may put an image in the place of `document.body`.
      const body = Reflect.get(Document.prototype, 'body', document) as HTMLElement;
      return { text: body.innerText, removals: [...(jianbaoCleanup?.removals ?? [])] };
    });
  };
}

const answerOf = ({ charset, bytes }: SavedPage) => ({
  headers: {
    'Content-Type': charset ? `text/html; charset=${charset}` : 'text/html',
    'Content-Security-Policy': "script-src 'none'",
  },
  body: Buffer.from(bytes),
});

/** Cleanup and its stylesheet as one script that starts both before the page arrives. */
async function buildCleanup(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/cleanup/cleanup.ts', formats: ['iife'], name: 'cleanup' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const code = (first as { output: { code?: string }[] }).output[0]?.code;
  if (!code) throw new Error('The cleanup could not be built.');
  const css = JSON.stringify(readFileSync('src/cleanup/early.css', 'utf8'));
  return `(() => {
    ${code}
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${css});
    document.adoptedStyleSheets = [sheet];
    globalThis.jianbaoCleanup = cleanup.startCleanup(document, new AbortController().signal);
  })()`;
}
