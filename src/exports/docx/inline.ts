import { ConcreteHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { ElementContent } from 'hast';
import { textOf } from '../../model/body';
import { linkTo } from './draft';
import type { RunPlace } from './place';
import { EMPHASIS, HYPERLINK } from './styles';

/** How text is set, besides the style of its paragraph. */
interface Look {
  strong?: boolean;
  emphasis?: boolean;
  underline?: boolean;
  raised?: 'sub' | 'sup';
  href?: string;
}

type Piece = { text: string; look: Look } | 'break';

/** The runs of a paragraph; none where it would be empty. White space is set as browsers set it. */
export function runsOf(nodes: readonly ElementContent[], place: RunPlace): ParagraphChild[] {
  const pieces: Piece[] = [];
  collect(nodes, {}, pieces);
  const trimmed = trimmedPieces(pieces);
  const runs: ParagraphChild[] = [];
  for (let start = 0; start < trimmed.length;) {
    const href = hrefOf(trimmed[start]!);
    let end = start + 1;
    while (end < trimmed.length && hrefOf(trimmed[end]!) === href) end++;
    const link = href === undefined ? null : linkTo(place.draft, href);
    const inside = trimmed.slice(start, end).map(piece => runOf(piece, place, link !== null));
    if (link === null) for (const run of inside) runs.push(run);
    else runs.push(new ConcreteHyperlink(inside, link));
    start = end;
  }
  return runs;
}

const hrefOf = (piece: Piece) => (piece === 'break' ? undefined : piece.look.href);

/** Goes down to the texts; the tree is a clean one, so not deep. */
function collect(nodes: readonly ElementContent[], look: Look, pieces: Piece[]): void {
  for (const node of nodes) {
    if (node.type === 'text') pieces.push({ text: node.value.replace(/[\t\n ]+/g, ' '), look });
    if (node.type !== 'element') continue;
    const inside = (more: Look) => collect(node.children, { ...look, ...more }, pieces);
    switch (node.tagName) {
      case 'br':
        pieces.push('break');
        break;
      case 'strong':
        inside({ strong: true });
        break;
      case 'em':
        inside({ emphasis: true });
        break;
      case 'u':
        inside({ underline: true });
        break;
      case 'sub':
      case 'sup':
        inside({ raised: node.tagName });
        break;
      case 'a':
        inside({ href: String(node.properties['href']) });
        break;
      // Word's own phonetic guide (`w:ruby`) is cut off in lines of fixed height, cannot be searched
      // for, and is left out with its characters by programs that read nothing but text.
      case 'rt':
        pieces.push({ text: bracketed(textOf({ ...node, tagName: 'span' })), look });
        break;
      case 'rp':
        break;
      default:
        inside({});
    }
  }
}

const bracketed = (reading: string) => reading.trim() && `（${reading.trim()}）`;

/** White space at the ends of a paragraph and around its line breaks is layout of the source. */
function trimmedPieces(pieces: readonly Piece[]): Piece[] {
  const filled = pieces.filter(piece => piece === 'break' || piece.text);
  const isBlank = (piece: Piece) => piece === 'break' || !piece.text.trim();
  const first = filled.findIndex(piece => !isBlank(piece));
  if (first < 0) return [];
  const kept = filled.slice(first, filled.findLastIndex(piece => !isBlank(piece)) + 1);
  return kept.flatMap<Piece>((piece, index) => {
    if (piece === 'break') return piece;
    let { text } = piece;
    // The first-line indent is that of the style; indents of later lines are the poet's.
    if (index === 0) text = text.trimStart();
    else if (kept[index - 1] === 'break') text = text.replace(/^ +/, '');
    if (index === kept.length - 1 || kept[index + 1] === 'break') text = text.trimEnd();
    return text ? { text, look: piece.look } : [];
  });
}

function runOf(piece: Piece, { draft, language }: RunPlace, isLink: boolean): TextRun {
  if (piece === 'break') return new TextRun({ break: 1 });
  const { strong, emphasis, underline, raised } = piece.look;
  const style = isLink ? HYPERLINK : emphasis ? EMPHASIS : null;
  const properties: IRunOptions = {
    text: shielded(piece.text),
    // Word does not everywhere take the hint from the style.
    font: { hint: 'eastAsia', ...(isLink && emphasis && { eastAsia: draft.fonts.kai.name }) },
    ...(style && { style }),
    ...(strong && { bold: true }),
    ...(underline && { underline: { type: 'single' } }),
    ...(raised === 'sub' && { subScript: true }),
    ...(raised === 'sup' && { superScript: true }),
    ...(language !== draft.language && { language: { eastAsia: language } }),
  };
  return new TextRun(properties);
}

/**
 * The library puts numbers in place of `{name}` all over the document, also where an article says
 * so. A noncharacter, which clean texts do not have, stands for the brace until then.
 */
export const shielded = (text: string) => text.replaceAll('{', '\uFFFF');

export const unshielded = (xml: string) => xml.replaceAll('\uFFFF', '{');
