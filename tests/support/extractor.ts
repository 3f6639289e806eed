import { isUtf8 } from 'node:buffer';
import { NO_LINKS, type ArticleLinks } from '../../src/model/article';
import { figuresOf, paragraphsOf, type Figure } from '../../src/model/body';
import type { PageKind, Reading } from '../../src/model/reading';
import type { Trace } from '../../src/model/trace';
import { buildScript, openTab, startPlainChromium, type SavedPage } from './saved-page-tab';

/** What was read from a page: one line of `npm run extract`. */
export interface ExtractLine {
  slug: string;
  url: string;
  kind: PageKind;
  platform: string | null;
  confidence: number;
  newspaper: string | null;
  date: string | null;
  pageNumber: string | null;
  pageName: string | null;
  kicker: string | null;
  title: string | null;
  subtitle: string | null;
  authors: string[];
  dateline: string | null;
  column: string | null;
  paragraphs: string[];
  figures: Figure[];
  links: ArticleLinks;
  pageArticles: { title: string | null; url: string }[];
  issuePages: { number: string; name: string | null; url: string | null }[];
  /** Milliseconds of the reading alone. */
  ms: number;
}

/** Reads saved pages with the built extractor in a real Chromium. */
export interface Extractor {
  extract(page: SavedPage): Promise<{ line: ExtractLine; reading: Reading }>;
  /** Reads markup that is shown nowhere. */
  readMarkup(markup: string, url: string): Promise<Reading>;
  /** Reads the page without a trace, then with one. */
  trace(page: SavedPage): Promise<Traced>;
  close(): Promise<void>;
}

export interface Traced {
  /** As read without a trace. */
  reading: Reading;
  trace: Trace;
  text: string;
}

const GLOBAL = 'jianbaoExtraction';

/** Builds the extractor, starts one Chromium and keeps it until `close`. */
export async function startExtractor(): Promise<Extractor> {
  const script = await buildScript('tests/support/extractor-entry.ts', GLOBAL);
  const browser = await startPlainChromium();
  const tab = await openTab(browser);
  return {
    extract: async page => {
      await tab.show(page);
      const { reading, ms } = (await tab.evaluate(script, readingOf(page.url))) as Timed;
      return { line: lineOf(page, reading, ms), reading };
    },
    trace: async page => {
      await tab.show(page);
      return (await tab.evaluate(script, tracingOf(page.url))) as Traced;
    },
    readMarkup: async (markup, address) =>
      (await tab.evaluate(script, readingOfMarkup(markup, address))) as Reading,
    close: () => browser.close(),
  };
}

interface Timed {
  reading: Reading;
  ms: number;
}

const readingOf = (address: string) => `(() => {
  const url = new URL(${JSON.stringify(address)});
  const start = performance.now();
  const reading = ${GLOBAL}.readDocument(document, url, ${GLOBAL}.newspapersAt(url));
  return { reading, ms: performance.now() - start };
})()`;
const readingOfMarkup = (markup: string, address: string) => `(() => {
  const url = new URL(${JSON.stringify(address)});
  const page = new DOMParser().parseFromString(${JSON.stringify(markup)}, 'text/html');
  return ${GLOBAL}.readDocument(page, url, ${GLOBAL}.newspapersAt(url));
})()`;
const tracingOf = (address: string) => `(() => {
  const url = new URL(${JSON.stringify(address)});
  const newspapers = ${GLOBAL}.newspapersAt(url);
  const reading = ${GLOBAL}.readDocument(document, url, newspapers);
  const trace = ${GLOBAL}.traceDocument(document, url, newspapers);
  return { reading, trace, text: ${GLOBAL}.traceText(trace) };
})()`;

/** The charset header for bytes of unknown origin: UTF-8 where they are, else none. */
export function charsetOf(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? 'utf-8' : null;
}

const NOTHING = {
  newspaper: null,
  date: null,
  pageNumber: null,
  pageName: null,
  kicker: null,
  title: null,
  subtitle: null,
  authors: [],
  dateline: null,
  column: null,
  paragraphs: [],
  figures: [],
  links: NO_LINKS,
  pageArticles: [],
  issuePages: [],
};

function lineOf(page: SavedPage, reading: Reading, ms: number): ExtractLine {
  const { platform, confidence } = reading.recognition;
  const head = { slug: page.slug, url: page.url, kind: reading.kind, platform, confidence };
  return { ...head, ...NOTHING, ...fieldsOf(reading), ms: Math.round(ms * 100) / 100 };
}

function fieldsOf(reading: Reading): Partial<ExtractLine> {
  if (reading.kind === 'article') {
    const { newspaper, date, pageNumber, pageName, kicker, headline, subtitle } = reading.article;
    const { authors, dateline, column, body, links } = reading.article;
    return {
      ...{ newspaper, date, pageNumber, pageName, kicker, title: headline || null, subtitle },
      ...{ authors, dateline, column, links },
      paragraphs: paragraphsOf(body),
      figures: figuresOf(body),
    };
  }
  if (reading.kind === 'other') return {};
  const read = reading.kind === 'page' ? reading.page : reading.issue;
  return {
    newspaper: read.newspaper,
    date: read.date,
    ...(reading.kind === 'page' && {
      pageNumber: reading.page.pageNumber,
      pageName: reading.page.pageName,
    }),
    links: read.links,
    pageArticles: read.articles.map(({ title, url }) => ({ title, url })),
    issuePages: read.pages.map(({ number, name, url }) => ({ number, name, url })),
  };
}
