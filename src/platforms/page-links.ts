import { inBothScripts } from '../model/both-scripts';
import {
  all,
  attribute,
  closest,
  documentAddress,
  frameDocument,
  parentElement,
} from './dom-access';
import { addressOf } from './link-address';
import { parsePageLabel, type PageLabel } from './page-label';
import { perSource } from './per-source';
import { visibleText, wordsOutsideLinks } from './visible-text';

/** Something on a page that leads elsewhere: a link, or any element with an `onclick`. */
export interface PageLink {
  readonly element: Element;
  /** Its visible words, white space collapsed; '' for a picture. */
  readonly text: string;
  /** Null where it only calls a function of the page. */
  readonly address: string | null;
  /** Where its words are a page label; of a thumbnail, the words beside it. */
  readonly label: PageLabel | null;
}

const LINKS =
  'a[href], a[onclick], [data-href], span[onclick], div[onclick], td[onclick], tr[onclick], tr[data-url], li[onclick]';
/** A page of an issue has some hundred links; a portal with thousands is not read to its end. */
const MOST_LINKS = 2000;
/** Words of a link; what is longer is a whole block with an `onclick`. */
const LONGEST_TEXT = 300;

/** The links of a document in order, areas of image maps not among them; found once a reading. */
export const linksOf = perSource<readonly PageLink[]>(({ document, url }) =>
  all(document, LINKS)
    .slice(0, MOST_LINKS)
    .map(element => new LazyLink(element, url)),
);

/** `返回`, `返回版面`, `回目录`; some print it downwards, a `br` behind each character. */
const BACK = inBothScripts(/^[^\p{Unified_Ideograph}]*(?:返回|回到?(?:目录|版面|本版))/u);

/** True for a link that says it leads back, to the page or the contents. */
export const leadsBack = ({ text }: PageLink) => BACK.test(text.replace(/\s/g, ''));

/** Advertisements have frames too. */
const MOST_FRAMES = 10;

/**
 * The links of each frame that the page may look into (those of its own origin): some systems keep
 * the list of pages in one. Empty for a frame that is not loaded.
 */
export const framedLinksOf = perSource<readonly (readonly PageLink[])[]>(source =>
  all(source.document, 'iframe, frame')
    .slice(0, MOST_FRAMES)
    .map(frameDocument)
    .filter(document => document !== null)
    .map(document =>
      linksOf({ document, url: addressIn(document, source.url), newspapers: [], comment: null }),
    ),
);

/** A frame written by a script (`srcdoc`, `about:blank`) has no address of its own. */
function addressIn(document: Document, outer: URL): URL {
  const address = documentAddress(document);
  return /^https?:/.test(address) ? new URL(address) : outer;
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
    if (this.known.label === undefined)
      this.known.label = this.text ? parsePageLabel(this.text) : labelBeside(this.element);
    return this.known.label;
  }
}

/** `<li><span>第一版：要闻</span><a href=…><img></a></li>`: a picture that leads to the page it shows. */
function labelBeside(picture: Element): PageLabel | null {
  for (let holder = parentElement(picture), level = 0; holder && level < 2; level += 1) {
    const words = wordsOutsideLinks(holder, LONGEST_TEXT);
    if (words) return isAlone(picture, holder) ? parsePageLabel(words) : null;
    holder = parentElement(holder);
  }
  return null;
}

/** True where beside a picture are no links but that to the PDF and those of a list of stories. */
const isAlone = (picture: Element, holder: Element) =>
  all(holder, LINKS).every(
    link =>
      link === picture ||
      /\.pdf(?:\?|$)/i.test(attribute(link, 'href') ?? '') ||
      closest(link, 'ul, ol') !== closest(picture, 'ul, ol'),
  );
