// The three tools as they run in a browser, side by side; built into one script for the page.
import { Readability, isProbablyReaderable } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readDocument } from '../../src/extraction/read-document';
import { paragraphsOf } from '../../src/model/body';
import { newspapersAt } from '../../src/newspapers/lookup';
import { pageSource } from '../../src/platforms/page-source';
import { recognise } from '../../src/platforms/recognise';
import type { Answer } from './answer';
import type { Run, ToolName } from './names';

const NOTHING: Answer = {
  title: null,
  kicker: null,
  subtitle: null,
  newspaper: null,
  date: null,
  pageNumber: null,
  authors: [],
  paragraphs: [],
};

// Readability takes the document apart, so a page that stays needs a copy; Defuddle makes its own;
// this project reads the page as it stands.
const readability = (document: Document) =>
  new Readability(document.cloneNode(true) as Document).parse();
const defuddle = (document: Document, url: URL) =>
  new Defuddle(document, { url: url.href }).parse();
const jianbao = (document: Document, url: URL) => readDocument(document, url, newspapersAt(url));
const detection = (document: Document, url: URL) =>
  recognise(pageSource(document, url, newspapersAt(url)));

const RUNS: Record<Run, (document: Document, url: URL) => unknown> = {
  detection,
  jianbao,
  readability,
  defuddle,
};

/** Runs in this order, twice; gives the milliseconds each took the first time and the second. */
export function time(document: Document, address: string, order: readonly Run[]) {
  const url = new URL(address);
  // The page stands before its reader: no tool is charged with laying it out.
  document.documentElement.getBoundingClientRect();
  const round = () =>
    Object.fromEntries(
      order.map(name => {
        const start = performance.now();
        attempt(() => RUNS[name](document, url));
        return [name, performance.now() - start];
      }),
    );
  return { first: round(), again: round() };
}

/** Whether the tools that can tell take the document for something to read. */
export const detect = (document: Document, address: string) => ({
  jianbao: detection(document, new URL(address)).kind !== 'other',
  readability: isProbablyReaderable(document),
});

/** What each tool says of the article. */
export function answers(document: Document, address: string): Record<ToolName, Answer> {
  const url = new URL(address);
  const byReadability = attempt(() => readability(document));
  const byDefuddle = attempt(() => defuddle(document, url));
  return {
    jianbao: jianbaoAnswer(document, url),
    readability: byReadability
      ? peerAnswer({ ...byReadability, author: byReadability.byline })
      : NOTHING,
    defuddle: byDefuddle
      ? peerAnswer({
          ...byDefuddle,
          siteName: byDefuddle.site,
          publishedTime: byDefuddle.published,
        })
      : NOTHING,
  };
}

function jianbaoAnswer(document: Document, url: URL): Answer {
  const reading = jianbao(document, url);
  if (reading.kind !== 'article') return NOTHING;
  const { headline, kicker, subtitle, newspaper, date, pageNumber, authors, body } =
    reading.article;
  const paragraphs = paragraphsOf(body);
  return { title: headline, kicker, subtitle, newspaper, date, pageNumber, authors, paragraphs };
}

interface PeerFields {
  title?: string | null | undefined;
  author?: string | null | undefined;
  siteName?: string | null | undefined;
  publishedTime?: string | null | undefined;
  content?: string | null | undefined;
}

function peerAnswer({ title, author, siteName, publishedTime, content }: PeerFields): Answer {
  const found = new DOMParser().parseFromString(content ?? '', 'text/html');
  // Captions are no part of the text that is right.
  for (const caption of found.querySelectorAll('figcaption')) caption.remove();
  return {
    ...NOTHING,
    title: title ?? null,
    newspaper: siteName || null,
    date: publishedTime?.slice(0, 10) || null,
    authors: (author ?? '').split(/[\s,、，;；]+/).filter(Boolean),
    paragraphs: [found.body.textContent],
  };
}

/** A tool that throws found nothing. */
function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
