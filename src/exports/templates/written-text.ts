import type { Heading } from 'mdast';
import type { Unsafe } from 'mdast-util-to-markdown';
import { onOneLine } from '../facts';
import { heading, lines, phrasing } from '../markdown/lines';
import { serialize } from '../markdown/serialize';

/** A text that has its line for itself, as a paragraph is written. */
export const onItsOwn = (text: string) => serialize(lines(text)).trimEnd();

/** A text behind the signs of a heading, which the template has written. */
export const inHeading = (text: string, depth: Heading['depth']) =>
  serialize(heading(text, depth)).slice(depth + 1, -1);

/**
 * A text among the template's words. What stands around it may be half of a sign (`[`, a cell of a
 * table, `# … `, the title of a link), so the other half is escaped too, and so is a sign at either
 * end of the text.
 */
export function inline(text: string): string {
  const written = serialize(
    [{ type: 'paragraph', children: phrasing(onOneLine(text)) }],
    HALVES,
  ).slice(0, -1);
  return written
    .replace(/^[!#-&(-+\-./:<=>@[\]^`{|}~]/, '\\$&')
    .replace(/(?<=(?:^|[^\\])(?:\\\\)*)[!#$%&(+\-:<=>@[^{|~]$/, '\\$&');
}

const HALVES: Unsafe[] = [']', '|', '#', '"'].map(character => ({
  character,
  inConstruct: 'phrasing',
}));

/** A part of an address: nothing in it can end the address or begin a parameter. */
export const inAddress = (text: string) =>
  encodeURIComponent(onOneLine(text)).replace(
    /[!'()*]/g,
    char => '%' + char.charCodeAt(0).toString(16).toUpperCase(),
  );

/** A whole address behind `](`; it stays the same address. */
export const asAddress = (address: string) => address.replace(/[\\()[\]&<>*`!|]/g, '\\$&');
