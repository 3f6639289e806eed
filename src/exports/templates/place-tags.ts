import type { Line } from './lines';
import { frontMatterLength, linesOf } from './lines';
import { Unreadable, type OwnText, type Part, type Tag } from './read-template';

/**
 * Where a tag stands in a note, which decides how its value must be written to stay text:
 * - `block`: body or front matter, alone on its line; `fields`: in front matter of the note's own
 * - `line`: alone on its line, perhaps after the signs of a heading
 * - `inline`: among other words
 * - `autolink`: an address between `<` and `>`
 * - `address`: the address of a link; `in-address`: a part of one
 * - `property`: a value of the note's own front matter; `quoted`: inside its quotation marks
 */
export type Place =
  | 'block'
  | 'fields'
  | 'line'
  | 'inline'
  | 'autolink'
  | 'address'
  | 'in-address'
  | 'property'
  | 'quoted';

export interface PlacedTag extends Tag {
  place: Place;
  /** The signs of a heading before it; 0 where it stands in none. */
  depth: number;
}

/**
 * Parts a template in lines and finds the place of each tag.
 * @throws Unreadable where a value could not stand without being taken for more than text
 */
export function placed(parts: readonly Part[]): Line<PlacedTag>[] {
  const lines = linesOf(parts);
  const properties = frontMatterLength(lines);
  /** What the template itself has written so far, a sign for each tag. */
  let own = '';
  return lines.map((line, index): Line<PlacedTag> => {
    const isProperty = index < properties;
    const lineStart = own.length;
    const placedLine = line.map((part, i): OwnText | PlacedTag => {
      if ('text' in part) {
        if (!isProperty) forbidHtml(own, part.text, part.at);
        own += part.text;
        return part;
      }
      if (!isProperty) {
        for (const { argument } of part.filters) forbidHtml('', argument ?? '', part.at);
        own += argumentsOf(part, 'before').reverse().join('') + argumentsOf(part, 'join').join('');
      }
      const ownLine = own.slice(lineStart);
      const rest = { line, after: ownTextAt(line, i + 1) };
      const place = isBlock(part)
        ? placeOfBlock(part, line, isProperty)
        : isProperty
          ? placeInProperty(part, ownLine, rest.after)
          : placeInText(part, own, ownLine, rest);
      own += place === 'autolink' ? ADDRESS : TAG;
      if (!isProperty)
        own += [...argumentsOf(part, 'default'), ...argumentsOf(part, 'after')].join('');
      return { ...part, place, depth: place === 'line' ? ownLine.trimEnd().length : 0 };
    });
    own += '\n';
    return placedLine;
  });
}

const TAG = '\uFFFC';
/** No sign that could begin a name. */
const ADDRESS = '0';

const isBlock = ({ variable }: Tag) => variable === 'body' || variable === 'front_matter';

function placeOfBlock(tag: Tag, line: Line, isProperty: boolean): Place {
  const [filter] = tag.filters;
  if (filter) throw new Unreadable('not-for-blocks', tag.at, filter.name);
  const isOutOfPlace = isProperty && tag.variable === 'body';
  if (line.length > 1 || isOutOfPlace) throw new Unreadable('own-line', tag.at, tag.variable);
  return isProperty ? 'fields' : 'block';
}

/** A `<` with this behind it begins a tag of HTML; in and after one, escapes mean nothing. */
const HTML = /(?<!\\)(?:\\\\)*<(?=[a-z/!?])/i;

function forbidHtml(before: string, text: string, at: number): void {
  const last = before.slice(-2);
  const found = HTML.exec(last + text);
  if (found) throw new Unreadable('html', at + Math.max(found.index - last.length, 0), '<');
}

function placeInText(
  tag: Tag,
  own: string,
  ownLine: string,
  { line, after }: { line: Line; after: string },
): Place {
  const isBare = tag.variable === 'url' && !tag.filters.length;
  if (/(?<!\\)(?:\\\\)*<$/.test(ownLine)) {
    if (isBare && after.startsWith('>')) return 'autolink';
    throw new Unreadable('html', tag.at, '<');
  }
  const address = addressBegun(own);
  if (address !== null) return address || !isBare ? 'in-address' : 'address';
  const isLast = tag === line.at(-1) && !argumentsOf(tag, 'after').length;
  return isLast && line.length < 3 && /^(?:#{1,6} )?$/.test(ownLine) ? 'line' : 'inline';
}

/** What stands already of the address of a link, `](…` or `[…]: …`; null where there is none. */
function addressBegun(own: string): string | null {
  const inside = /^\s*([^\s)]*)$/.exec(own.slice(own.lastIndexOf('](') + 2));
  if (inside && own.includes('](')) return inside[1]!;
  const colon = own.lastIndexOf(']:');
  const label = own.slice(own.lastIndexOf('\n', colon) + 1, Math.max(colon, 0));
  const defined = /^\s*(\S*)$/.exec(own.slice(colon + 2));
  return colon >= 0 && defined && /^[\s>*+-]*\[[^^\]]*$/.test(label) ? defined[1]! : null;
}

/** `key: ` or `- `, perhaps both. */
const BEGUN = /^\s*(?:- +)?(?:[^:"'[\]{}#]+: +)?/.source;
/** Other values of a list in brackets, and what is open between quotation marks. */
const OPEN_QUOTES = new RegExp(
  BEGUN + /(?:\[(?:(?:\s*"(?:[^"\\]|\\.)*"\s*|[^"'[\],]*),)*\s*)?"(?:[^"\\]|\\.)*$/.source,
);
const NO_VALUE_YET = new RegExp(`${BEGUN}$`);

/** `key: {{x}}`, `- {{x}}`, or between double quotation marks: elsewhere a value could end itself. */
function placeInProperty(tag: Tag, before: string, after: string): Place {
  if (OPEN_QUOTES.test(before)) return 'quoted';
  if (NO_VALUE_YET.test(before) && before.trim() && !after.trim()) return 'property';
  throw new Unreadable('property-quotes', tag.at, tag.variable);
}

const argumentsOf = ({ filters }: Tag, wanted: string) =>
  filters.filter(({ name }) => name === wanted).map(({ argument }) => argument ?? '');

/** The template's words at a place of a line; a sign where another tag stands there. */
function ownTextAt(line: Line, index: number): string {
  const part: OwnText | Tag | undefined = line[index];
  return part ? ('text' in part ? part.text : TAG) : '';
}
