import puppeteer, { type Browser, type CDPSession, type HTTPRequest } from 'puppeteer-core';
import { build } from 'vite';
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

/** A tab that shows saved pages. */
export interface SavedPageTab {
  show(page: SavedPage): Promise<void>;
  /** Gives what the expression gives, as JSON. Rejects where script or expression throw. */
  evaluate(script: string, expression: string): Promise<unknown>;
}

/** Milliseconds until a page must stand; large ones take their time on a busy machine. */
const PATIENCE = 300_000;

/** Chromium without any extension. */
export const startPlainChromium = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: programOf('chromium'),
    headless: true,
    protocolTimeout: PATIENCE,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-features=HttpsUpgrades',
    ],
  });

/** One classic script that leaves what `entry` exports in a global of this name. */
export async function buildScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry,
        formats: ['iife'],
        name,
      },
    },
  });
  const output = (Array.isArray(built) ? built[0] : built) as { output: { code?: string }[] };
  const code = output.output[0]?.code;
  if (!code) throw new Error(`${entry} could not be built.`);
  return code;
}

/**
 * A tab in which every request is answered by us: the page itself with its saved bytes and no
 * right to run scripts, everything else with nothing.
 */
export async function openTab(browser: Browser): Promise<SavedPageTab> {
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
      // From one route of an app to another the browser would not load anything.
      if (new URL(saved.url).hash) await page.goto('about:blank');
      const waitUntil = frame ? 'load' : 'domcontentloaded';
      await page.goto(saved.url, { waitUntil, timeout: PATIENCE });
    },
    evaluate: (script, expression) => evaluate(cdp, script, expression),
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

/**
 * Runs a script and an expression that uses it where the page cannot see or disturb them, as a
 * content script runs: in a new isolated world, so nothing is left of an earlier run.
 */
async function evaluate(cdp: CDPSession, script: string, expression: string): Promise<unknown> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'jianbao',
  });
  const run = async (code: string) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression: code,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  await run(`${script};''`);
  return JSON.parse(String(await run(`JSON.stringify(${expression})`)));
}
