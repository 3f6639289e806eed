import { attribute, first, parentElement, tagOf, textContent } from '../../platforms/dom-access';

/** Pixels of `<font size=1>` to `<font size=7>`. */
const FONT_SIZES = [10, 13, 16, 18, 24, 32, 48];
const HEADINGS: Readonly<Record<string, number>> = { h1: 32, h2: 24, h3: 19, h4: 16, big: 19 };
const ORDINARY = 14;
/** What templates write; behind it stands nothing of a size. */
const LONGEST_STYLE = 500;

/**
 * Size of a line's letters in pixels: as the browser shows it where the document is shown, else as
 * its markup says.
 */
export function letterSize(element: Element): number {
  const inner = first(element, 'font, span, b, strong, big');
  const own = sizeOf(element);
  const isWhole = inner && textContent(inner).trim() === textContent(element).trim();
  return isWhole ? Math.max(own, sizeOf(inner)) : own;
}

function sizeOf(element: Element): number {
  const document = Reflect.get(Node.prototype, 'ownerDocument', element) as Document;
  const view = Reflect.get(Document.prototype, 'defaultView', document) as Window | null;
  const shown = view && Number.parseFloat(view.getComputedStyle(element).fontSize);
  if (shown) return shown;
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level += 1, at = parentElement(at)) {
    const styled = /font(?:-size)?:[^;]*?(\d{2})(?:\.\d+)?(px|pt)/i.exec(
      (attribute(at, 'style') ?? '').slice(0, LONGEST_STYLE),
    );
    if (styled) return Number(styled[1]) * (styled[2]?.toLowerCase() === 'pt' ? 4 / 3 : 1);
    const size = tagOf(at) === 'font' ? Number(attribute(at, 'size')) : 0;
    const known = FONT_SIZES[size - 1] ?? HEADINGS[tagOf(at)];
    if (known) return known;
  }
  return ORDINARY;
}
