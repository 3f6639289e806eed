import { all } from './dom-access';
import { addressOf } from './link-address';
import { parsePageLabel, type PageLabel } from './page-label';
import type { PageSource } from './platform';
import { visibleText } from './visible-text';

/** Something on a page that leads elsewhere: a link, or any element with an `onclick`. */
export interface PageLink {
  readonly element: Element;
  /** Its visible words, white space collapsed; '' for a picture. */
  readonly text: string;
  /** Null where it only calls a function of the page. */
  readonly address: string | null;
  /** Where its words are a page label. */
  readonly label: PageLabel | null;
}

const LINKS = 'a[href], a[onclick], span[onclick], div[onclick], td[onclick], li[onclick]';
/** A page of an issue has some hundred links; a portal with thousands is not read to its end. */
const MOST_LINKS = 2000;
/** Words of a link; what is longer is a whole block with an `onclick`. */
const LONGEST_TEXT = 300;

const known = new WeakMap<PageSource, readonly PageLink[]>();

/** The links of a document in order, areas of image maps not among them; found once a reading. */
export function linksOf(source: PageSource): readonly PageLink[] {
  const found = known.get(source);
  if (found) return found;
  const links = all(source.document, LINKS)
    .slice(0, MOST_LINKS)
    .map(element => new LazyLink(element, source.url));
  known.set(source, links);
  return links;
}

/** Most links of a page are never asked where they lead. */
class LazyLink implements PageLink {
  private readonly known: { text?: string; address?: string | null; label?: PageLabel | null } = {};

  constructor(
    readonly element: Element,
    private readonly base: URL,
  ) {}

  get text() {
    return (this.known.text ??= visibleText(this.element, LONGEST_TEXT));
  }

  get address() {
    if (this.known.address === undefined) this.known.address = addressOf(this.element, this.base);
    return this.known.address;
  }

  get label() {
    if (this.known.label === undefined) this.known.label = parsePageLabel(this.text);
    return this.known.label;
  }
}
