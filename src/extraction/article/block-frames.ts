import { attribute, tagOf } from '../../platforms/dom-access';
import { addressOf } from '../../platforms/link-address';
import { webAddress } from './picture';

const INLINE: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  u: 'u',
  sub: 'sub',
  sup: 'sup',
};
const PLAIN_INLINE = new Set(
  'span font a label small big s strike tt code kbd q abbr time mark bdi bdo ins del acronym founder-title founder-author'.split(
    ' ',
  ),
);
export const HEADINGS = /^h[1-6]$/;
const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i;
const CENTRED = /text-align:\s*center/i;

/** The formatting that holds inside an element of the page. */
export interface Frame {
  element: Element;
  tag: string;
  marks: readonly string[];
  href: string | null;
  /** Inside a link, or inside something that a script makes one. */
  leadsAway: boolean;
  insideP: boolean;
  centred: boolean;
}

/** True for what stands within a line of text. */
export const isInline = (tag: string) => Object.hasOwn(INLINE, tag) || PLAIN_INLINE.has(tag);

const isLink = (node: Element, url: URL) =>
  /^(?:a|span|td|li)$/.test(tagOf(node)) && addressOf(node, url) !== null;

/** Inside an element that stands in a line. */
export function inlineFrame(node: Element, tag: string, frame: Frame, url: URL): Frame {
  const style = attribute(node, 'style') ?? '';
  const mark = INLINE[tag] ?? (BOLD.test(style) ? 'strong' : null);
  const href = tag === 'a' ? webAddress(attribute(node, 'href'), url) : frame.href;
  return {
    ...frame,
    element: frame.tag ? frame.element : node,
    marks: mark && !frame.marks.includes(mark) ? [...frame.marks, mark] : frame.marks,
    href,
    leadsAway: frame.leadsAway || isLink(node, url),
  };
}

/** Inside an element that begins lines of its own. */
export function blockFrame(node: Element, tag: string, frame: Frame, url: URL): Frame {
  const style = attribute(node, 'style') ?? '';
  const align = attribute(node, 'align');
  const bold = BOLD.test(style) && !frame.marks.includes('strong');
  return {
    element: node,
    tag,
    marks: bold ? [...frame.marks, 'strong'] : frame.marks,
    href: frame.href,
    leadsAway: frame.leadsAway || isLink(node, url),
    insideP: tag === 'p' || tag === 'li' || HEADINGS.test(tag),
    centred:
      align || CENTRED.test(style)
        ? /center|middle/i.test(align ?? 'center')
        : tag === 'center' || frame.centred,
  };
}
