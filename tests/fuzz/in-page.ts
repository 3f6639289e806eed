import { readDocument } from '../../src/extraction/read-document';
import { newspapersAt } from '../../src/newspapers/lookup';
import { attribute, isComment, isElement, textContent } from '../../src/platforms/dom-access';
import { append, nodesOf, parentNode, remove } from './dom-changes';
import { findingsIn, HANG, type Finding } from './findings';
import { MARKUP } from './noise';
import { mutate, type SentPage } from './mutate';

/** Every so many documents one is read while it is shown. */
const SHOWN = 10;

/** Mutates one page under the numbers `from` to `to` (without it) and reads each. */
export async function fuzzPage(page: SentPage, seed: string, from: number, to: number) {
  const failed: Finding[] = [];
  let slowest = { ms: 0, name: '' };
  for (let number = from; number < to; number += 1) {
    const name = `${page.name}#${number}`;
    globalThis.startsCase?.(name);
    const { steps, findings, ms } = fuzzOnce(page, seed, number);
    if (ms > slowest.ms) slowest = { ms: Math.round(ms), name };
    if (findings.length) failed.push({ page: page.name, number, steps, findings });
  }
  await handlersHadTime();
  return { failed, slowest, title: document.title, elements: document.body.childElementCount };
}

/** The markup of one mutation. */
export const markupOf = (page: SentPage, seed: string, number: number) =>
  serialised(mutate(page, seed, number).document);

/** The control: attaches a node of another document, as reading must never do. */
export async function wouldRun(): Promise<boolean> {
  const parsed = new DOMParser().parseFromString(MARKUP[0] ?? '', 'text/html');
  const { title } = document;
  const node = parsed.querySelector('img') as Node;
  document.body.append(node);
  await handlersHadTime();
  remove(node);
  const ran = document.title !== title;
  document.title = title;
  return ran;
}

/** Errors of pictures are told in tasks of their own. */
const handlersHadTime = () => new Promise(resolve => setTimeout(resolve, 20));

function fuzzOnce(page: SentPage, seed: string, number: number) {
  const { document: mutated, steps } = mutate(page, seed, number);
  const shown = number % SHOWN === 0 ? show(mutated) : null;
  const document = shown?.contentDocument ?? mutated;
  const url = new URL(page.url);
  const findings: string[] = [];
  let ms = Infinity;
  try {
    const before = serialised(document);
    const read = () => {
      const start = performance.now();
      const reading = readDocument(document, url, newspapersAt(url));
      ms = Math.min(ms, performance.now() - start);
      return reading;
    };
    const reading = read();
    // A busy machine is no hang.
    for (let again = 0; again < 2 && ms > HANG; again += 1) read();
    if (ms > HANG) findings.push(`hangs: ${Math.round(ms)} ms`);
    if (serialised(document) !== before) findings.push('reading changed the document');
    findings.push(...findingsIn(reading, printedText(document)));
  } catch (error) {
    findings.push(`throws ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
  shown?.remove();
  return { steps, findings, ms: Number.isFinite(ms) ? ms : 0 };
}

/** Shows a document without right to run scripts: styles and sizes are computed. */
function show(mutated: Document): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  document.body.append(frame);
  const shown = frame.contentDocument;
  if (!shown) throw new Error('The frame shows nothing.');
  remove(shown.documentElement);
  for (const node of topNodes(mutated)) append(shown, node);
  return frame;
}

/** Root element and comments of a document. */
function topNodes(document: Document): Node[] {
  const nodes = nodesOf(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  return nodes.filter(node => parentNode(node) === document);
}

const serialised = (document: Document) => new XMLSerializer().serializeToString(document);

/** Text nodes, attributes that browsers show as text, and what systems quote in comments. */
function printedText(document: Document): string {
  const { SHOW_TEXT, SHOW_ELEMENT, SHOW_COMMENT } = NodeFilter;
  return nodesOf(document, SHOW_TEXT | SHOW_ELEMENT | SHOW_COMMENT)
    .flatMap(node => {
      if (isElement(node)) return ['title', 'alt'].map(name => attribute(node, name) ?? '');
      return isComment(node) ? quotedText(node) : textContent(node);
    })
    .join('');
}

/** Text between the elements of a comment: `&lt;b&gt;` is printed as such. */
const quotedText = (comment: Comment) =>
  textContent(comment)
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

declare global {
  /** Told the case before it is read: what never returns is known by it. */
  var startsCase: ((name: string) => void) | undefined;
}
