import { isUtf8 } from 'node:buffer';
import puppeteer, { type Browser, type CDPSession, type HTTPRequest } from 'puppeteer-core';
import { build } from 'vite';
import { NO_LINKS, type ArticleLinks } from '../../src/model/article';
import { figuresOf, paragraphsOf, type Figure } from '../../src/model/body';
import type { PageKind, Reading } from '../../src/model/reading';
import { programOf } from './installed';

/** A page as it was saved. */
export interface SavedPage {
  slug: string;
  /** The address it is served at. */
  url: string;
  bytes: Uint8Array;
  /** Sent in the header; null leaves the choice to the document's own `<meta>`. */
  charset: string | null;
  /** What every frame of the page shows; without it frames stay empty. */
  frame?: Uint8Array | null;
}

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
  close(): Promise<void>;
}

const GLOBAL = 'jianbaoExtraction';

/** Builds the extractor, starts one Chromium and keeps it until `close`. */
export async function startExtractor(): Promise<Extractor> {
  const script = await buildExtractor();
  const browser = await puppeteer.launch({
    executablePath: programOf('chromium'),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-features=HttpsUpgrades',
    ],
  });
  const tab = await openTab(browser);
  return {
    extract: async page => {
      await tab.show(page);
      const { reading, ms } = await tab.evaluate(script, page.url);
      return { line: lineOf(page, reading, ms), reading };
    },
    close: () => browser.close(),
  };
}

/** One classic script that leaves `readDocument` in a global, as the content script contains it. */
async function buildExtractor(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: 'tests/support/extractor-entry.ts',
        formats: ['iife'],
        name: GLOBAL,
      },
    },
  });
  const output = (Array.isArray(built) ? built[0] : built) as { output: { code?: string }[] };
  const code = output.output[0]?.code;
  if (!code) throw new Error('The extractor could not be built.');
  return code;
}

/**
 * A tab in which every request is answered by us: the page itself with its saved bytes and no
 * right to run scripts, everything else with nothing.
 */
async function openTab(browser: Browser) {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  let current: SavedPage | null = null;
  let frame: SavedPage | null = null;
  await page.setCacheEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', request => {
    const isPage = request.frame() === page.mainFrame();
    void answer(request, isPage, isPage ? () => takeCurrent() : () => frame);
  });
  const takeCurrent = () => {
    const taken = current;
    current = null;
    return taken;
  };
  return {
    show: async (saved: SavedPage) => {
      current = saved;
      frame = saved.frame ? { ...saved, bytes: saved.frame } : null;
      const waitUntil = frame ? 'load' : 'domcontentloaded';
      await page.goto(saved.url, { waitUntil, timeout: 30_000 });
    },
    evaluate: (script: string, url: string) => evaluate(cdp, script, url),
  };
}

async function answer(request: HTTPRequest, isTop: boolean, take: () => SavedPage | null) {
  const isDocument = request.isNavigationRequest();
  const saved = isDocument ? take() : null;
  if (!saved) {
    // 204 leaves the document in place where a meta refresh would go elsewhere.
    await (isDocument && isTop
      ? request.respond({ status: 204 })
      : request.abort('blockedbyclient'));
    return;
  }
  await request.respond({
    status: 200,
    headers: {
      'Content-Security-Policy': "script-src 'none'",
      'Content-Type': saved.charset ? `text/html; charset=${saved.charset}` : 'text/html',
    },
    body: saved.bytes,
  });
}

/** Runs the extractor where the page cannot see or disturb it, as a content script runs. */
async function evaluate(cdp: CDPSession, script: string, url: string) {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'jianbao',
  });
  const run = async (expression: string): Promise<string> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return String(result.value);
  };
  await run(`${script};''`);
  const json = await run(`(() => {
    const url = new URL(${JSON.stringify(url)});
    const start = performance.now();
    const reading = ${GLOBAL}.readDocument(document, url, ${GLOBAL}.newspapersAt(url));
    const ms = performance.now() - start;
    return JSON.stringify({ reading, ms });
  })()`);
  return JSON.parse(json) as { reading: Reading; ms: number };
}

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
