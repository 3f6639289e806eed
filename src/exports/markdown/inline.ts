import type { Element, ElementContent } from 'hast';
import type { Image, PhrasingContent } from 'mdast';

/** A piece of a line: text with its marks, or something that stands in the text as it is. */
type Piece = { text: string; mark: Mark | null; url: string | null } | { node: PhrasingContent };
type Mark = 'strong' | 'emphasis';

/**
 * The inline elements of a block as Markdown's syntax tree, in a form that every reader of
 * CommonMark takes the same way: marks hold nothing but text, never touch another mark, and begin
 * and end with a letter. `**历经10年，**年` is no emphasis in CommonMark, because a `**` between
 * punctuation and a letter cannot close; `**历经10年**，年` is.
 * @param breakAs what a line break becomes: `break`, or in one-line places a space or `<br>`
 */
export function toPhrasing(
  nodes: ElementContent[],
  breakAs: PhrasingContent = { type: 'break' },
): PhrasingContent[] {
  const pieces: Piece[] = [];
  collect(nodes, { mark: null, url: null }, pieces, breakAs);
  return linked(separated(trimmed(joined(pieces)).flatMap(withoutEdges)));
}

/** Goes down to the texts; the tree is a clean one, so not deep. */
function collect(
  nodes: ElementContent[],
  style: { mark: Mark | null; url: string | null },
  pieces: Piece[],
  breakAs: PhrasingContent,
): void {
  for (const node of nodes) {
    if (node.type === 'text') pieces.push({ text: node.value.replace(/[\t\n ]+/g, ' '), ...style });
    if (node.type !== 'element') continue;
    const inside = (more: Partial<typeof style> = {}) =>
      collect(node.children, { ...style, ...more }, pieces, breakAs);
    switch (node.tagName) {
      case 'br':
        pieces.push({ node: breakAs });
        break;
      case 'img':
        pieces.push({ node: imageOf(node) });
        break;
      case 'a':
        inside({ url: String(node.properties['href']) });
        break;
      case 'strong':
        inside({ mark: 'strong' });
        break;
      case 'em':
        inside({ mark: style.mark ?? 'emphasis' });
        break;
      // Markdown has no signs of its own for these; as plain text 10³ would become 103.
      case 'sub':
      case 'sup':
      case 'ruby':
      case 'rt':
      case 'rp':
        pieces.push({ node: { type: 'html', value: `<${node.tagName}>` } });
        inside();
        pieces.push({ node: { type: 'html', value: `</${node.tagName}>` } });
        break;
      default:
        inside();
    }
  }
}

/** The larger picture where there is one. */
export function imageOf({ properties }: Element): Image {
  const url = String(properties['dataFullSrc'] ?? properties['src']);
  return { type: 'image', url, alt: String(properties['alt'] ?? '') };
}

/** Neighbours in the same style become one piece. */
function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && 'text' in last && 'text' in piece && isSameStyle(last, piece))
      last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

type Text = Extract<Piece, { text: string }>;
const isSameStyle = (a: Text, b: Text) => a.mark === b.mark && a.url === b.url;

/** White space at the edge of a line, ideographic included, is layout and not text. */
function trimmed(pieces: Piece[]): Piece[] {
  const isBreak = (piece: Piece | undefined) =>
    !piece || ('node' in piece && piece.node.type === 'break');
  pieces.forEach((piece, index) => {
    if ('text' in piece && isBreak(pieces[index - 1])) piece.text = piece.text.trimStart();
  });
  pieces.forEach((piece, index) => {
    if ('text' in piece && isBreak(pieces[index + 1])) piece.text = piece.text.trimEnd();
  });
  const kept = pieces.filter(piece => 'node' in piece || piece.text);
  const first = kept.findIndex(piece => !isBreak(piece));
  return first < 0 ? [] : kept.slice(first, kept.findLastIndex(piece => !isBreak(piece)) + 1);
}

/** Takes punctuation and white space at the edges of a mark out of it. */
function withoutEdges(piece: Piece): Piece[] {
  if ('node' in piece || !piece.mark) return [piece];
  const chars = [...piece.text];
  const start = chars.findIndex(isLetter);
  if (start < 0) return [{ ...piece, mark: null }];
  const end = chars.findLastIndex(isLetter) + 1;
  const part = (from: number, to: number, mark: Mark | null): Text => ({
    ...piece,
    text: chars.slice(from, to).join(''),
    mark,
  });
  return [part(0, start, null), part(start, end, piece.mark), part(end, chars.length, null)].filter(
    ({ text }) => text,
  );
}

/** CommonMark's "neither white space nor punctuation", symbols being punctuation. */
const isLetter = (char: string) => !/[\p{P}\p{S}\s]/u.test(char);

/** Of two marks that touch, the second goes: `**a***b*` can be read in more ways than one. */
function separated(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const touches = last && 'text' in last && last.mark && 'text' in piece && piece.mark;
    result.push(touches ? { ...piece, mark: null } : piece);
  }
  return joined(result);
}

/** Pieces that share an address become one link. */
function linked(pieces: Piece[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let previous: string | null = null;
  for (const piece of pieces) {
    const url = 'text' in piece ? piece.url : null;
    const node = 'text' in piece ? markedText(piece) : piece.node;
    const last = result.at(-1);
    if (!url) result.push(node);
    else if (url === previous && last?.type === 'link') last.children.push(node as never);
    else result.push({ type: 'link', url, children: [node as never] });
    previous = url;
  }
  return result;
}

function markedText({ text, mark }: Text): PhrasingContent {
  const node = { type: 'text', value: text } as const;
  return mark ? { type: mark, children: [node] } : node;
}
