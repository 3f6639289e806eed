import {
  all,
  isElement,
  nextSibling,
  parentElement,
  previousSibling,
} from '../platforms/dom-access';
import { ArrivingPage } from './arriving-page';
import {
  clutterBlockAt,
  isLoneButton,
  neighbour,
  standsInProse,
  type ClutterBlock,
} from './blocks';
import { lookOver } from './changed-texts';
import { HiddenElements } from './hidden-elements';
import { HOOKS, SWITCH, UNLOCKED } from './hooks';
import {
  backdropsOf,
  floatingAdAround,
  isBackdrop,
  locksScrolling,
  overlayAround,
} from './overlays';
import type { CleanupStep } from './phrases';
import { removal, type Removal } from './removal';

export type { Removal } from './removal';

/** What cleanup does to one document. */
export interface Cleanup {
  /** What is hidden now, each with its reason. */
  readonly removals: readonly Removal[];
  /** Shows everything again and stops. The document is as it came, but for `data-jianbao="off"`. */
  undo(): void;
}

/**
 * Makes a page calm: hides notices, bars and floating advertisements, as they arrive and before
 * they are painted, and goes on doing so until the signal ends it. Needs `early.css` on the page.
 */
export function startCleanup(document: Document, signal: AbortSignal): Cleanup {
  const page = new CalmPage(document);
  page.start(signal);
  return page;
}

/** Members of the document read past elements that a page named like them. */
const fact = <Name extends 'body' | 'defaultView' | 'readyState' | 'documentElement'>(
  document: Document,
  name: Name,
) => Reflect.get(Document.prototype, name, document) as Document[Name] | null;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'value'],
};
/** A page that changes more often than this in one frame is looked at once a frame. */
const MOST_LOOKS_A_FRAME = 8;
/** More waiting changes than this are one look over the whole page. */
const MOST_WAITING = 2000;
/** A page has few floating boxes, and they are among its first or its newest pictures. */
const MOST_PICTURES = 400;
const NOTICES: readonly Removal['step'][] = ['outdated-browser', 'last-issue'];

class CalmPage implements Cleanup {
  readonly #document: Document;
  readonly #elements = new HiddenElements();
  readonly #stop = new AbortController();
  readonly #observer: MutationObserver;
  #looksThisFrame = 0;
  #frame: number | null = null;
  /** Waiting to be looked at: new nodes, those below them, and nodes in what is hidden. */
  readonly #added = new Set<Node>();
  readonly #covered = new Set<Node>();
  readonly #touched = new Set<Node>();
  readonly #restyled = new Set<Element>();
  readonly #pictures = new Set<Element>();
  /** Null once the whole page is there. */
  #arriving: ArrivingPage | null = new ArrivingPage();

  constructor(document: Document) {
    this.#document = document;
    this.#observer = new MutationObserver(records => this.#changed(records));
  }

  get removals(): readonly Removal[] {
    if (this.#stop.signal.aborted) return [];
    const hooked = HOOKS.flatMap(({ selectors, reason }) =>
      all(this.#document, selectors.join())
        .filter(element => !this.#elements.has(element))
        .map(element => removal(element, 'known-hook', reason)),
    );
    return [...this.#elements.all.map(([, why]) => why), ...hooked];
  }

  start(signal: AbortSignal): void {
    if (signal.aborted) return;
    const untilStopped = { signal: this.#stop.signal };
    signal.addEventListener('abort', () => this.#end(), untilStopped);
    const root = fact(this.#document, 'documentElement');
    if (root?.hasAttribute(SWITCH)) root.removeAttribute(SWITCH);
    this.#observer.observe(this.#document, WATCHED);
    this.#document.addEventListener('readystatechange', () => this.#lookAtAll(), untilStopped);
    this.#lookAtAll();
  }

  undo(): void {
    this.#end();
    this.#elements.showAll();
    const root = fact(this.#document, 'documentElement');
    root?.removeAttribute(UNLOCKED);
    root?.setAttribute(SWITCH, 'off');
  }

  #end(): void {
    this.#stop.abort();
    this.#observer.disconnect();
    if (this.#frame !== null) this.#view?.cancelAnimationFrame(this.#frame);
    this.#elements.hold(new Set());
  }

  get #body(): Element | null {
    return fact(this.#document, 'body');
  }

  get #view(): Window | null {
    return fact(this.#document, 'defaultView');
  }

  /** At the start, when the parser is done and when the page is complete. */
  #lookAtAll(): void {
    if (fact(this.#document, 'readyState') !== 'loading') this.#arriving = null;
    this.#waitForAll();
    this.#lookAtTexts();
    this.#lookAtStyles();
  }

  #changed(records: readonly MutationRecord[]): void {
    for (const { type, attributeName, target, addedNodes } of records) {
      for (const node of addedNodes) this.#add(node, target);
      if (type === 'characterData' || attributeName === 'value') this.#added.add(target);
      else if (type === 'attributes') this.#restyled.add(target as Element);
      // A wrapper may change its looks; what is in it may become something else.
      const changed = type === 'attributes' ? parentElement(target) : target;
      if (changed && this.#elements.has(changed)) this.#touched.add(changed);
    }
    if (this.#added.size > MOST_WAITING) this.#waitForAll();
    this.#frame ??= this.#view?.requestAnimationFrame(() => this.#atFrame()) ?? null;
    if (this.#arriving || this.#looksThisFrame++ < MOST_LOOKS_A_FRAME) this.#lookAtTexts();
  }

  #waitForAll(): void {
    this.#added.clear();
    if (this.#body) this.#added.add(this.#body);
  }

  /** Below a node that waits already, a new node is looked at with it. */
  #add(node: Node, parent: Node): void {
    if (!this.#covered.has(parent)) this.#added.add(node);
    this.#covered.add(node);
  }

  /** Runs before the frame is painted. */
  #atFrame(): void {
    this.#frame = null;
    this.#looksThisFrame = 0;
    this.#lookAtTexts();
    this.#lookAtStyles();
  }

  /** What words can tell. Asks for no styles unless it finds something. */
  #lookAtTexts(): void {
    const body = this.#body;
    if (!body) return;
    for (const node of this.#touched)
      for (const shown of this.#elements.showAround(node)) this.#added.add(shown);
    this.#touched.clear();
    const passed = this.#arriving?.passed(body);
    if (passed) this.#added.add(passed);
    const { texts, pictures, empty } = lookOver(this.#document, this.#added);
    this.#added.clear();
    this.#covered.clear();
    for (const picture of pictures.slice(-MOST_PICTURES)) this.#pictures.add(picture);
    for (const text of [...texts, ...(this.#arriving?.doubtful ?? [])]) this.#judge(text, body);
    if (this.#hasNotice) for (const element of this.#restyled) this.#hideBackdrop(element);
    this.#arriving?.note(empty);
    this.#elements.hold(this.#arriving?.heldBack(body, this.#view) ?? new Set());
  }

  #judge(text: Node, body: Element): void {
    this.#arriving?.doubtful.delete(text);
    const block = clutterBlockAt(text, body);
    if (!block) return this.#judgeLoneButton(text);
    if (this.#elements.has(block.element)) return;
    if (block.isCertain) this.#hide(block, body);
    else if (this.#arriving) this.#arriving.doubtful.add(text);
    else if (!standsInProse(block.element)) this.#hide(block, body);
  }

  #hide({ element, step, reason }: ClutterBlock, body: Element): void {
    this.#elements.hide(element, step, reason);
    if (!NOTICES.includes(step)) return;
    const next = neighbour(element, nextSibling);
    if (next && isElement(next)) this.#hideLoneButton(next, step);
    this.#hideOverlay(element, step, body);
  }

  /** 我知道了 in a paragraph of its own, behind the notice. */
  #judgeLoneButton(text: Node): void {
    const element = isElement(text) ? text : parentElement(text);
    const before = element && neighbour(element, previousSibling);
    if (!before || !isElement(before) || !this.#elements.has(before)) return;
    this.#hideLoneButton(element, 'last-issue');
  }

  #hideLoneButton(element: Element, step: CleanupStep): void {
    if (isLoneButton(element)) this.#elements.hide(element, step, 'the button of a notice');
  }

  get #hasNotice(): boolean {
    return this.#elements.all.some(([, { step }]) => NOTICES.includes(step));
  }

  #hideOverlay(notice: Element, step: Removal['step'], body: Element): void {
    const view = this.#view;
    if (!view) return;
    const overlay = overlayAround(notice, body, view);
    if (overlay) this.#elements.hide(overlay, step, 'the overlay around a notice');
    for (const backdrop of backdropsOf(overlay ?? notice, body, view)) this.#hideBackdrop(backdrop);
  }

  #hideBackdrop(element: Element): void {
    if (!this.#view || this.#elements.has(element) || !isBackdrop(element, this.#view)) return;
    this.#elements.hide(element, 'backdrop', 'the backdrop of a notice');
  }

  /** What only the place of a box in the window can tell. */
  #lookAtStyles(): void {
    const [body, view] = [this.#body, this.#view];
    if (!body || !view) return;
    if (fact(this.#document, 'readyState') === 'complete') {
      for (const element of this.#restyled)
        for (const picture of all(element, 'img').slice(0, 4)) this.#pictures.add(picture);
    } else {
      // A stylesheet may have arrived since.
      for (const [element, { step }] of this.#elements.all)
        if (NOTICES.includes(step)) this.#hideOverlay(element, step, body);
    }
    this.#restyled.clear();
    for (const picture of this.#pictures) this.#hideFloatingAd(picture, body, view);
    this.#pictures.clear();
    const root = fact(this.#document, 'documentElement');
    if (root && this.#hasNotice && [root, body].some(element => locksScrolling(element, view)))
      root.setAttribute(UNLOCKED, '');
  }

  #hideFloatingAd(picture: Element, body: Element, view: Window): void {
    const box = this.#elements.has(picture) ? null : floatingAdAround(picture, body, view);
    if (box) this.#elements.hide(box, 'floating-ad', 'a small floating box of linked pictures');
  }
}
