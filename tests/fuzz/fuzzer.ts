import type { CDPSession } from 'puppeteer-core';
import { charsetOf } from '../support/extractor';
import { buildScript, startPlainChromium } from '../support/saved-page-tab';
import { listFixtures, savedFixture } from '../support/saved-pages';
import { HANG, type Finding } from './findings';
import type { SentPage } from './mutate';

/** What came of some mutations. */
export interface FuzzResult {
  cases: number;
  failed: Finding[];
  slowest: { ms: number; name: string };
  /** The tab's title, which markup would change that ran. */
  title: string;
  /** What the tab's body holds; reading attaches nothing. */
  elements: number;
}

export interface Fuzzer {
  /** Mutates one page under the numbers `from` to `to` (without it) and reads each. */
  run(page: SentPage, seed: string, from: number, to: number): Promise<FuzzResult>;
  /** The markup of one mutation, to look at. */
  markupOf(page: SentPage, seed: string, number: number): Promise<string>;
  /** True where a node of a mutation, attached to the tab, would run its handlers. */
  wouldRun(): Promise<boolean>;
  close(): Promise<void>;
}

const GLOBAL = 'jianbaoFuzz';
const HOME = 'http://fuzz.example/';
/** Nothing is loaded; scripts would run. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";
/** Milliseconds for one case, after which it is known to hang: far more than `HANG`, for busy machines. */
const PATIENCE = 20 * HANG;

/** The fixtures of the project, as they are sent to the browser. */
export function fuzzedPages(): SentPage[] {
  return listFixtures().flatMap(fixture => {
    if (!fixture.expected) return [];
    const { bytes, charset, url } = savedFixture(fixture, fixture.expected);
    const encoding = charset ?? encodingOf(bytes);
    return { name: fixture.name, url, encoding, base64: Buffer.from(bytes).toString('base64') };
  });
}

/** By its bytes alone: what pages declare is sometimes no encoding at all. */
const encodingOf = (bytes: Uint8Array) => charsetOf(bytes) ?? 'gb18030';

/** Builds extractor and mutations, starts one Chromium and keeps it until `close`. */
export async function startFuzzer(): Promise<Fuzzer> {
  const script = await buildScript('tests/fuzz/in-page.ts', GLOBAL);
  const browser = await startPlainChromium();
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', request => {
    const isHome = request.url() === HOME;
    void (isHome
      ? request.respond({
          status: 200,
          headers: { 'Content-Security-Policy': POLICY, 'Content-Type': 'text/html' },
          body: '<!doctype html><title>fuzz</title><body>',
        })
      : request.abort('blockedbyclient'));
  });
  await page.goto(HOME);
  const cdp = await page.createCDPSession();
  const call = await isolatedWorld(cdp, script);
  return {
    run: async (sent, seed, from, to) => {
      const result = (await call('fuzzPage', sent, seed, from, to)) as FuzzResult;
      return { ...result, cases: to - from };
    },
    markupOf: async (sent, seed, number) => String(await call('markupOf', sent, seed, number)),
    wouldRun: async () => Boolean(await call('wouldRun')),
    close: () => browser.close(),
  };
}

/** Calls functions of the script where the page cannot see them; a case that never ends is named. */
async function isolatedWorld(cdp: CDPSession, script: string) {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: GLOBAL,
  });
  let last = 'the first case';
  let since = Date.now();
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'startsCase', executionContextId: contextId });
  cdp.on('Runtime.bindingCalled', ({ payload }) => {
    last = payload;
    since = Date.now();
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      ...{ expression, contextId, returnByValue: true, awaitPromise: true },
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  await evaluate(`${script};''`);
  return async (name: string, ...args: unknown[]) => {
    let timer: NodeJS.Timeout | undefined;
    since = Date.now();
    const hang = new Promise<never>((_, reject) => {
      timer = setInterval(() => {
        if (Date.now() - since > PATIENCE) reject(new Error(`never ends: ${last}`));
      }, 500);
    });
    const list = args.map(arg => JSON.stringify(arg)).join(', ');
    try {
      return await Promise.race([evaluate(`${GLOBAL}.${name}(${list})`), hang]);
    } finally {
      clearInterval(timer);
    }
  };
}

/** How to see one finding again. */
export const reproduce = (seed: string, page: string, number: number) =>
  `npm run fuzz -- --seed ${seed} --case ${page}#${number}`;

/** A finding in words. */
export const told = (seed: string, { page, number, steps, findings }: Finding) =>
  [`${page}#${number} (${steps.join(', ')})`, ...findings.map(line => `  ${line}`)]
    .concat(`  ${reproduce(seed, page, number)}`)
    .join('\n');
