import { clutterBlockAt } from './blocks';
import { undecidedBlock } from './insertion-point';
import { isFixedAndEmpty } from './overlays';

const MOST_EMPTY_BOXES = 60;

/** What must not be seen while a page arrives, because it may still turn out to be clutter. */
export class ArrivingPage {
  /** Texts that say what a notice says but may be paragraphs: their neighbours will tell. */
  readonly doubtful = new Set<Node>();
  /** Perhaps the backdrops of modals that have not arrived yet. */
  readonly #emptyBoxes = new Set<Element>();
  #beingWritten: Element | null = null;

  /** The block that was being written until now; null where the parser is still at it. */
  passed(body: Element): Element | null {
    const before = this.#beingWritten;
    this.#beingWritten = undecidedBlock(body);
    return before === this.#beingWritten ? null : before;
  }

  note(emptyBoxes: Iterable<Element>): void {
    for (const box of emptyBoxes)
      if (this.#emptyBoxes.size < MOST_EMPTY_BOXES) this.#emptyBoxes.add(box);
  }

  /** All that is to be held back now. */
  heldBack(body: Element, view: Window | null): Set<Element> {
    this.#beingWritten = undecidedBlock(body);
    const held = new Set<Element>(this.#beingWritten ? [this.#beingWritten] : []);
    for (const text of this.doubtful) {
      const block = clutterBlockAt(text, body);
      if (block) held.add(block.element);
    }
    for (const box of this.#emptyBoxes) if (view && isFixedAndEmpty(box, view)) held.add(box);
    return held;
  }
}
