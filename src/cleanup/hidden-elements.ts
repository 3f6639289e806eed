import { closest, contains, isElement, parentElement } from '../platforms/dom-access';
import { HIDDEN } from './hooks';
import { removal, type Removal } from './removal';

const mark = (element: Element) => Element.prototype.setAttribute.call(element, HIDDEN, '');
const unmark = (element: Element) => Element.prototype.removeAttribute.call(element, HIDDEN);

/** What is hidden, and what is held back until it is known for clutter or not. */
export class HiddenElements {
  readonly #hidden = new Map<Element, Removal>();
  #held = new Set<Element>();

  get all(): readonly (readonly [Element, Removal])[] {
    return [...this.#hidden];
  }

  /** True for a hidden element and everything in it. */
  has(node: Node): boolean {
    return this.#rootOf(node) !== null;
  }

  /** Hides an element unless it is hidden already, and keeps the reason. */
  hide(element: Element, step: Removal['step'], reason: string): void {
    if (this.has(element)) return;
    for (const [inner] of this.#hidden) if (contains(element, inner)) this.#show(inner);
    this.#hidden.set(element, removal(element, step, reason));
    mark(element);
  }

  /** Shows what a changed node stands in, and gives back what was shown. */
  showAround(node: Node): Element[] {
    const shown: Element[] = [];
    let root = this.#rootOf(node);
    for (; root; root = this.#rootOf(node)) {
      this.#show(root);
      shown.push(root);
    }
    return shown;
  }

  /** Holds back these elements and lets go of all others. */
  hold(elements: Set<Element>): void {
    const before = this.#held;
    this.#held = elements;
    for (const element of before)
      if (!elements.has(element) && !this.#hidden.has(element)) unmark(element);
    for (const element of elements) mark(element);
  }

  showAll(): void {
    this.hold(new Set());
    for (const [element] of this.#hidden) unmark(element);
    this.#hidden.clear();
  }

  #show(element: Element): void {
    this.#hidden.delete(element);
    if (!this.#held.has(element)) unmark(element);
  }

  /** The outermost hidden element around a node. */
  #rootOf(node: Node): Element | null {
    if (!this.#hidden.size) return null;
    let root: Element | null = null;
    const start = isElement(node) ? node : parentElement(node);
    for (let at = start && closest(start, `[${HIDDEN}]`); at;) {
      if (this.#hidden.has(at)) root = at;
      const parent = parentElement(at);
      at = parent && closest(parent, `[${HIDDEN}]`);
    }
    return root;
  }
}
