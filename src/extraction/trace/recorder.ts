import { tidy } from '../../model/printed-text';
import type { Finding, Omission, TracedField, TraceRecorder } from '../../model/trace';
import { attribute, isElement, matches, tagOf, textContent } from '../../platforms/dom-access';
import { pathOf } from './element-path';

/** A page of a thousand adverts is no better reported by a thousand lines. */
const MOST_OMISSIONS = 200;
const LONGEST_TEXT = 500;

const OF_MANY_PARTS: ReadonlySet<TracedField> = new Set(['authors', 'editors']);

/** A recorder and what it has noted so far. */
export class Notes implements TraceRecorder {
  /** By field; a field of many parts keeps all that gave one. */
  readonly #found = new Map<string, Finding>();
  readonly #dropped = new Map<string, Omission>();
  #next: { place: Node; selectors: readonly string[] } | null = null;

  get findings(): Finding[] {
    return [...this.#found.values()];
  }

  get omissions(): Omission[] {
    return [...this.#dropped.values()];
  }

  found(
    fields: TracedField | readonly TracedField[],
    rule: string | readonly string[] | undefined,
    at: Node | string | null = null,
  ): void {
    const node = typeof at === 'string' ? null : (at ?? this.#next?.place ?? null);
    const selectors = typeof rule === 'string' ? this.#next?.selectors : rule;
    this.#next = null;
    for (const field of [fields].flat()) {
      const finding: Finding = {
        field,
        rule: typeof rule === 'string' ? rule : null,
        selector: (node && matching(selectors ?? [], node)) ?? null,
        platform: null,
        place: node && pathOf(node),
        words: typeof at === 'string' ? at : null,
      };
      this.#found.set(OF_MANY_PARTS.has(field) ? JSON.stringify(finding) : field, finding);
    }
  }

  at(place: Node, selectors: readonly string[] = []): void {
    this.#next = { place, selectors };
  }

  dropped(reason: string, at: Node, text?: string): void {
    if (this.#dropped.size >= MOST_OMISSIONS) return;
    const isPicture = tagOf(at) === 'img';
    const words = isPicture ? attribute(at as Element, 'src') : textContent(at);
    const printed = tidy((text ?? words ?? '').slice(0, LONGEST_TEXT));
    const omission = { reason, place: pathOf(at), text: printed };
    if (omission.text) this.#dropped.set(JSON.stringify(omission), omission);
  }
}

const matching = (selectors: readonly string[], node: Node) =>
  selectors.find(selector => isElement(node) && matches(node, selector));
