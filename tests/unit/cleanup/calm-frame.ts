import { afterEach } from 'vitest';
import { startCleanup, type Cleanup } from '../../../src/cleanup/cleanup';
import earlyCss from '../../../src/cleanup/early.css?raw';

/** A document of its own with cleanup at work from its first byte, as in a tab. */
export interface CalmFrame {
  readonly document: Document;
  readonly cleanup: Cleanup;
  /** Writes a piece as the parser would get it from the network, and lets cleanup see it. */
  write(piece: string): Promise<void>;
  /** The end of the document. */
  end(): Promise<void>;
  /** All that is rendered, without white space. */
  shown(): string;
  isShown(selector: string): boolean;
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

export const squeezed = (text: string) => text.replace(/[\s\u00a0\u3000]+/g, '');

/** The next task; everything that reacts to a change at once has run by then. */
export const nextTask = () => new Promise<void>(resolve => setTimeout(resolve));
export const nextFrame = (frame: CalmFrame) =>
  new Promise<void>(resolve =>
    frame.document.defaultView?.requestAnimationFrame(() => setTimeout(resolve)),
  );

/** Opens an empty frame; `signal` ends the cleanup. */
export function openFrame(signal = new AbortController().signal): CalmFrame {
  const document = emptyDocument(earlyCss);
  const cleanup = startCleanup(document, signal);
  return {
    document,
    cleanup,
    write: async piece => {
      document.write(piece);
      await Promise.resolve();
    },
    end: () => loaded(document),
    shown: () => squeezed(document.body?.innerText ?? ''),
    isShown: selector => document.querySelector(selector)?.checkVisibility() ?? false,
  };
}

/** A frame with a whole page in it. Its pictures and stylesheets are not asked for. */
export async function frameWith(html: string): Promise<CalmFrame> {
  const frame = openFrame();
  await frame.write(withoutFiles(html));
  await frame.end();
  return frame;
}

/** The same page where cleanup was never at work. */
export async function untouchedFrame(html: string): Promise<{ document: Document }> {
  const document = emptyDocument('');
  document.write(withoutFiles(html));
  await loaded(document);
  return { document };
}

function emptyDocument(css: string): Document {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  document.body.append(frame);
  const inner = frame.contentDocument as Document;
  inner.open();
  const sheet = new (inner.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  inner.adoptedStyleSheets = [sheet];
  return inner;
}

async function loaded(inner: Document): Promise<void> {
  inner.close();
  if (inner.readyState === 'complete') return;
  await new Promise<void>(resolve => inner.defaultView?.addEventListener('load', () => resolve()));
}

export const withoutFiles = (html: string) =>
  html.replace(/<link [^>]*>/g, '').replace(/(<img [^>]*?)\ssrc="?[^" >]*"?/gi, '$1');

/** A page around some markup. */
export const pageOf = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
