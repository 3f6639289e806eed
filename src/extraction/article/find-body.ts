import { compact, hasLetters } from '../../model/printed-text';
import type { TraceRecorder } from '../../model/trace';
import {
  all,
  closest,
  commentsOf,
  contains,
  firstChild,
  first,
  isElement,
  isText,
  nextSibling,
  parentElement,
  precedes,
  previousSibling,
  tagOf,
  textContent,
} from '../../platforms/dom-access';
import type { PageSource, Selectors } from '../../platforms/platform';
import { isChrome, isImprint } from './chrome-text';
import { hiddenBy, hidesItself } from './hidden';
import { readPicture } from './picture';

/** Where the story's text stands: nodes in a row below one element. */
export interface Region {
  readonly root: Element;
  readonly nodes: readonly Node[];
  /** The system itself set the story apart: nothing of the page stands in it. */
  readonly isMarked: boolean;
}

/**
 * Finds the story's text: between the marks that the system wrote around it, in the platform's
 * places, in places that many systems share, or where the Chinese text is densest. A shown place
 * with text is better than one without; hidden copies are taken only where nothing else is.
 */
export function findBody({ document, url, trace }: PageSource, places: Selectors): Region | null {
  const marked = markedRegions(document);
  const found = [...marked, ...places.flatMap(place => regionsAt(document, place))];
  const best = found.find(
    (region, index) =>
      hasText(region) && (hasSentence(region) || !isAroundAny(region, found.slice(0, index))),
  );
  // A place that is there and empty belongs to a story of pictures.
  const empty =
    best ?? found.find(hasPicture) ?? marked[0] ?? (hasPhoto(document, url) ? found[0] : undefined);
  const region = empty ?? densestRegion(document) ?? found[0] ?? null;
  if (trace && region) noteRegion(trace, region, { marked, found, places });
  return region;
}

function noteRegion(
  trace: TraceRecorder,
  region: Region,
  { marked, found, places }: { marked: Region[]; found: Region[]; places: Selectors },
): void {
  const isPlaced = found.includes(region) && !marked.includes(region);
  const byItself = marked.includes(region) ? 'between comments of the system' : 'densest text';
  const place = isPlaced ? closest(region.root, places.join(', ')) : null;
  trace.found('body', isPlaced ? places : byItself, place ?? region.root);
  const nested = ({ root }: Region) => contains(root, region.root) || contains(region.root, root);
  for (const other of found)
    if (!nested(other)) trace.dropped('another place of the story', other.root);
}

/** A place around a more trusted one, which is empty, holds the headline rather than the story. */
const isAroundAny = ({ root }: Region, trusted: readonly Region[]) =>
  trusted.some(inner => inner.root !== root && contains(root, inner.root));
const hasSentence = ({ nodes }: Region) => nodes.some(node => /[。！？]/.test(shownText(node)));

/**
 * The photos or the few words below a headline where nothing tells of a story: those in the holder of the
 * headline, or in the one around it.
 */
export function regionBelow(headline: Element, { url, trace }: PageSource): Region | null {
  let holder = parentElement(headline);
  for (let level = 0; holder && level < 2; level += 1, holder = parentElement(holder)) {
    if (tagOf(holder) === 'body') break;
    const isPhoto = (image: Element) =>
      precedes(headline, image) && !hiddenBy(image) && readPicture(image, url) !== null;
    const region = regionOf(holder);
    if (!hasSentence(region) && !all(holder, 'img').some(isPhoto)) continue;
    trace?.found('body', 'what stands below the headline', holder);
    return region;
  }
  return null;
}

const hasPhoto = (document: Document, url: URL) =>
  all(document, 'img').some(image => !hiddenBy(image) && readPicture(image, url) !== null);
function regionOf(place: Element): Region {
  const isMarked = tagOf(place) === 'founder-content';
  const root = isMarked ? place : unwrapped(place);
  return { root, nodes: childNodes(root), isMarked };
}

/** The innermost of boxes that hold nothing but the next one. */
function unwrapped(place: Element): Element {
  const printed = childNodes(place).filter(
    node => isElement(node) || (isText(node) && textContent(node).trim()),
  );
  const [only] = printed;
  return printed.length === 1 && only && isElement(only) && tagOf(only) === 'div'
    ? unwrapped(only)
    : place;
}
const hasText = ({ nodes }: Region) => nodes.some(node => hasLetters(shownText(node)));
const hasPicture = ({ nodes }: Region) =>
  nodes.some(node => isElement(node) && (tagOf(node) === 'img' || first(node, 'img') !== null));
const shownText = (node: Node) =>
  isText(node) || (isElement(node) && !/^(?:script|style)$/.test(tagOf(node)))
    ? textContent(node)
    : '';

/** `<!--enpcontent-->…<!--/enpcontent-->`, `<!--<npm:article-content>-->…` of Founder systems. */
function markedRegions(document: Document): Region[] {
  return commentsOf(document)
    .filter(mark => /^\s*(?:enpcontent|<npm:article-content>)\s*$/.test(textContent(mark)))
    .flatMap(mark => {
      const root = parentElement(mark);
      if (!root || hiddenBy(root)) return [];
      const nodes: Node[] = [];
      for (let node = nextSibling(mark); node && !isEndMark(node); node = nextSibling(node))
        nodes.push(node);
      return [{ root, nodes, isMarked: true }];
    });
}

const isEndMark = (node: Node) =>
  !isElement(node) &&
  !isText(node) &&
  /^\s*(?:\/enpcontent|<\/npm:article-content>)\s*$/.test(textContent(node));

/** Outermost elements of one place, shown ones first, longer ones first. */
function regionsAt(document: Document, place: string): Region[] {
  const elements = all(document, place);
  const outermost = elements.filter(element => {
    const outer = parentElement(element);
    return !outer || !closest(outer, place);
  });
  const length = new Map(outermost.map(element => [element, compact(textContent(element)).length]));
  const rank = (element: Element) => (hiddenBy(element) ? 0 : 1e9) + (length.get(element) ?? 0);
  return outermost.sort((one, other) => rank(other) - rank(one)).map(regionOf);
}

const UNREAD =
  /^(?:script|style|noscript|template|select|textarea|button|option|iframe|map|a|form|dialog|h[1-6])$/;
/** Elements that hold one paragraph, not the story. */
const ONE_PARAGRAPH = /^(?:p|span|font|strong|b|em|i|u|li|blockquote|center)$/;
const SHORTEST_STORY = 30;

/** The smallest element that holds most of the sentences of the page. */
function densestRegion(document: Document): Region | null {
  const body = first(document, 'body');
  if (!body) return null;
  const bySentences = weightsOf(body, weightOf);
  // Poems have no sentences.
  const weights =
    (bySentences.get(body) ?? 0) < SHORTEST_STORY ? weightsOf(body, weightOfLine) : bySentences;
  if ((weights.get(body) ?? 0) < SHORTEST_STORY) return null;
  let root = body;
  for (let next = heaviestChild(root, weights); next; next = heaviestChild(root, weights))
    root = next;
  while (ONE_PARAGRAPH.test(tagOf(root))) {
    const outer = parentElement(root);
    if (!outer || outer === body) break;
    root = outer;
  }
  return regionOf(root);
}

function heaviestChild(element: Element, weights: ReadonlyMap<Element, number>): Element | null {
  const enough = 0.7 * (weights.get(element) ?? 0);
  return (
    childNodes(element)
      .filter(isElement)
      .find(child => (weights.get(child) ?? 0) > enough) ?? null
  );
}

type Weigh = (text: Text, holder: Element) => number;

/** For each element the sum of what the shown, unlinked texts below it weigh. */
function weightsOf(body: Element, weigh: Weigh): Map<Element, number> {
  const weights = new Map<Element, number>();
  const order: Element[] = [];
  const open: Element[] = [body];
  for (let element = open.pop(); element; element = open.pop()) {
    order.push(element);
    let own = 0;
    for (const child of childNodes(element)) {
      if (isText(child)) own += weigh(child, element);
      else if (
        isElement(child) &&
        !(UNREAD.test(tagOf(child)) && tagOf(child) !== 'form') &&
        !hidesItself(child)
      )
        open.push(child);
    }
    weights.set(element, own);
  }
  for (const element of order.reverse()) {
    const outer = parentElement(element);
    if (outer && element !== body && weights.has(outer))
      weights.set(outer, (weights.get(outer) ?? 0) + (weights.get(element) ?? 0));
  }
  return weights;
}

const chineseIn = (text: string) => text.match(/[\u3400-\u9fff]/g)?.length ?? 0;

/** The Chinese characters of a line that is set as a paragraph or between line breaks. */
function weightOfLine(node: Text, holder: Element): number {
  const beside = [previousSibling(node), nextSibling(node)];
  const isLine = tagOf(holder) === 'p' || beside.some(other => other && tagOf(other) === 'br');
  const text = textContent(node);
  return isLine && !isImprint(text) && !isChrome(text) ? chineseIn(text) : 0;
}

/** The Chinese characters of a text in sentences. */
function weightOf(node: Text): number {
  const text = textContent(node);
  const chinese = chineseIn(text);
  if (!chinese || isImprint(text) || isChrome(text)) return 0;
  return /[，。！？；：、]/.test(text) ? chinese : chinese * 0.2;
}

function childNodes(element: Element): Node[] {
  const nodes: Node[] = [];
  for (let node = firstChild(element); node; node = nextSibling(node)) nodes.push(node);
  return nodes;
}

/** The element around story and headline: what stands outside belongs to the page. */
export function storyScope(region: Region, headline: Element | null): Element {
  let scope: Element = region.root;
  if (!headline) return parentElement(scope) ?? scope;
  for (let outer: Element | null = scope; outer; outer = parentElement(outer)) {
    scope = outer;
    if (contains(outer, headline)) break;
  }
  return closest(scope, 'body') === scope ? region.root : scope;
}
