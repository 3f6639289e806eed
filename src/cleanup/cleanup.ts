import {
  all,
  isElement,
  matches,
  nextSibling,
  parentElement,
  previousSibling,
} from '../platforms/dom-access';
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
import { undecidedBlock } from './insertion-point';
import {
  backdropsOf,
  floatingAdAround,
  isBackdrop,
  isFixedAndEmpty,
  overlayAround,
} from './overlays';
import type { CleanupStep } from './phrases';
import { removal, type Removal } from './removal';
import { shownText } from './shown-text';

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
const MOST_LOOKS_A_FRAME = 60;
/** More waiting changes than this are one look over the whole page. */
const MOST_WAITING = 2000;
const MOST_EMPTY_BOXES = 60;
const NOTICES: readonly Removal['step'][] = ['outdated-browser', 'last-issue'];

class CalmPage implements Cleanup {
  readonly #document: Document;
  readonly #elements = new HiddenElements();
  readonly #stop = new AbortController();
  readonly #observer: MutationObserver;
  #looksThisFrame = 0;
  #frame: number | null = null;
  /** Waiting to be looked at: new nodes, and nodes that something changed in. */
  readonly #added = new Set<Node>();
  readonly #touched = new Set<Node>();
  readonly #restyled = new Set<Element>();
  readonly #pictures = new Set<Element>();
  /** While the page arrives: texts that may be a notice or a paragraph, and possible backdrops. */
  readonly #doubtful = new Set<Node>();
  readonly #emptyBoxes = new Set<Element>();
  #beingWritten: Element | null = null;

  constructor(document: Document) {
    this.#document = document;
    this.#observer = new MutationObserver(records => this.#changed(records));
  }

  get removals(): readonly Removal[] {
    if (this.#stop.signal.aborted) return [];
    const hooked = HOOKS.flatMap(({ selectors, reason }) =>
      all(this.#document, selectors.join())
        .filter(element => !this.#elements.has(element))
        .map(element => removal(element, 'known-hook', reason, shownText(element))),
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

  get #isLoading(): boolean {
    return fact(this.#document, 'readyState') === 'loading';
  }

  /** At the start, when the parser is done and when the page is complete. */
  #lookAtAll(): void {
    if (this.#body) this.#added.add(this.#body);
    this.#lookAtTexts();
    this.#lookAtStyles();
  }

  #changed(records: readonly MutationRecord[]): void {
    for (const { type, attributeName, target, addedNodes } of records) {
      if (type === 'childList') for (const node of addedNodes) this.#added.add(node);
      if (type === 'characterData' || attributeName === 'value') this.#added.add(target);
      else if (type === 'attributes') this.#restyled.add(target as Element);
      // A wrapper may change its looks; what is in it may become something else.
      const changed = type === 'attributes' ? parentElement(target) : target;
      if (changed) this.#touched.add(changed);
    }
    if (this.#added.size > MOST_WAITING) {
      this.#added.clear();
      if (this.#body) this.#added.add(this.#body);
    }
    this.#frame ??= this.#view?.requestAnimationFrame(() => this.#atFrame()) ?? null;
    if (this.#isLoading || this.#looksThisFrame++ < MOST_LOOKS_A_FRAME) this.#lookAtTexts();
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
    const passed = this.#isLoading ? this.#passedBlock(body) : null;
    if (passed) this.#added.add(passed);
    const { texts, pictures, empty } = lookOver(this.#document, this.#added);
    this.#added.clear();
    for (const picture of pictures) this.#pictures.add(picture);
    for (const text of [...texts, ...this.#doubtful]) this.#judge(text, body);
    if (this.#hasNotice) for (const element of this.#restyled) this.#hideBackdrop(element);
    this.#holdBack(body, empty);
  }

  /** The block that was being written until now, if the parser has gone on to another one. */
  #passedBlock(body: Element): Element | null {
    const before = this.#beingWritten;
    this.#beingWritten = undecidedBlock(body);
    return before === this.#beingWritten ? null : before;
  }

  #judge(text: Node, body: Element): void {
    this.#doubtful.delete(text);
    const block = clutterBlockAt(text, body);
    if (!block) return this.#judgeLoneButton(text);
    if (this.#elements.has(block.element)) return;
    if (block.isCertain) this.#hide(block, body);
    else if (this.#isLoading) this.#doubtful.add(text);
    else if (!standsInProse(block.element)) this.#hide(block, body);
  }

  #hide({ element, step, reason, text }: ClutterBlock, body: Element): void {
    this.#elements.hide(element, removal(element, step, reason, text));
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
    if (!isLoneButton(element)) return;
    const why = removal(element, step, 'the button of a notice', shownText(element));
    this.#elements.hide(element, why);
  }

  get #hasNotice(): boolean {
    return this.#elements.all.some(([, { step }]) => NOTICES.includes(step));
  }

  #hideOverlay(notice: Element, step: Removal['step'], body: Element): void {
    const view = this.#view;
    if (!view) return;
    const overlay = overlayAround(notice, body, view);
    if (overlay) {
      const why = removal(overlay, step, 'the overlay around a notice', shownText(overlay));
      this.#elements.hide(overlay, why);
    }
    for (const backdrop of backdropsOf(overlay ?? notice, body, view)) this.#hideBackdrop(backdrop);
  }

  #hideBackdrop(element: Element): void {
    if (!this.#view || this.#elements.has(element) || !isBackdrop(element, this.#view)) return;
    this.#elements.hide(element, removal(element, 'backdrop', 'the backdrop of a notice', ''));
  }

  /** While the page arrives: keeps from sight what may still turn out to be clutter. */
  #holdBack(body: Element, empty: ReadonlySet<Element>): void {
    if (!this.#isLoading) {
      this.#emptyBoxes.clear();
      return this.#elements.hold(new Set());
    }
    for (const box of empty)
      if (this.#emptyBoxes.size < MOST_EMPTY_BOXES) this.#emptyBoxes.add(box);
    this.#beingWritten = undecidedBlock(body);
    const held = new Set<Element>(this.#beingWritten ? [this.#beingWritten] : []);
    for (const text of this.#doubtful) {
      const block = clutterBlockAt(text, body);
      if (block) held.add(block.element);
    }
    for (const box of this.#emptyBoxes)
      if (this.#view && isFixedAndEmpty(box, this.#view)) held.add(box);
    this.#elements.hold(held);
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
    if (this.#hasNotice) this.#unlockScrolling(body, view);
  }

  #hideFloatingAd(picture: Element, body: Element, view: Window): void {
    const box = this.#elements.has(picture) ? null : floatingAdAround(picture, body, view);
    if (!box) return;
    const why = removal(box, 'floating-ad', 'a floating box of linked pictures', shownText(box));
    this.#elements.hide(box, why);
  }

  /** A modal that cannot be seen cannot be closed either: the page must scroll without that. */
  #unlockScrolling(body: Element, view: Window): void {
    const root = fact(this.#document, 'documentElement');
    if (!root || root.hasAttribute(UNLOCKED)) return;
    const locks = (element: Element) =>
      /overflow(?:-y)?:\s*hidden/.test(element.getAttribute('style') ?? '') ||
      (matches(element, '.modal-open') && view.getComputedStyle(element).overflowY === 'hidden');
    if (locks(root) || locks(body)) root.setAttribute(UNLOCKED, '');
  }
}
