import { textOf } from '../../model/body';
import { closest, contains, first, precedes } from '../../platforms/dom-access';
import { parsePageLabel } from '../../platforms/page-label';
import type { PageSource } from '../../platforms/platform';
import { readBlocks, type Block } from './blocks';
import { isChrome } from './chrome-text';
import type { Region } from './find-body';

export type TextBlock = Extract<Block, { kind: 'text' }>;

/** The lines of a page outside the story. */
export interface PageLines {
  /** Lines above the story's text and at its start, in order: headings are among them. */
  above: TextBlock[];
  /** All short lines that are no links. */
  unlinked: string[];
}

const LINES_ABOVE = 25;
const FIRST_LINES = 8;
/** Pictures and tool bars stand between the first lines. */
const BLOCKS_READ = 60;
const LONGEST_LINE = 100;

/** True for a paragraph of a story; headings and author lines are shorter and end no sentence. */
export const isProse = (text: string) =>
  (text.length > 40 && /[，。]/.test(text)) || (text.length > 20 && /[。！？…][”’」]?$/.test(text));

/** Reads the lines of a page around its story. */
export function readPageLines({ document, url }: PageSource, region: Region | null): PageLines {
  const body = first(document, 'body');
  const isText = (block: Block): block is TextBlock => block.kind === 'text';
  const lines = body
    ? withoutMenus(
        readBlocks([body], { url, skip: new Set(region?.nodes), itemsApart: true }).filter(isText),
      )
    : [];
  const start = region?.nodes[0];
  const above = start
    ? lines.filter(({ source }) => precedes(source, start) || contains(source, start))
    : lines;
  const inside = region
    ? readBlocks(region.nodes, { url, enough: BLOCKS_READ })
        .filter(isText)
        .filter(({ text }) => !isChrome(text))
    : [];
  const prose = inside.findIndex(({ text }) => isProse(text));
  return {
    above: [
      ...above.slice(-LINES_ABOVE),
      ...inside.slice(0, Math.min(prose < 0 ? FIRST_LINES : prose, FIRST_LINES)),
    ],
    unlinked: [...lines, ...inside.slice(0, FIRST_LINES)]
      .filter(({ linked, text }) => linked < 0.5 && text.length <= LONGEST_LINE)
      .flatMap(printings),
  };
}

/** A line as printed, and without the links in it: `返回 A04：城事`. */
function printings({ text, nodes }: TextBlock): string[] {
  const own = nodes.filter(node => !(node.type === 'element' && node.tagName === 'a'));
  const line = text.replaceAll('\n', ' ');
  const unlinked = own.length < nodes.length ? own.map(textOf).join('').trim() : '';
  return unlinked ? [line, unlinked] : [line];
}

/** Lists also lay the page out: only those of links and those that name several pages are menus. */
function withoutMenus(lines: readonly TextBlock[]): TextBlock[] {
  const listOf = ({ source }: TextBlock) => closest(source, 'ul, ol');
  const labels = new Map<Element, number>();
  for (const line of lines) {
    const list = listOf(line);
    if (list && parsePageLabel(line.text)) labels.set(list, (labels.get(list) ?? 0) + 1);
  }
  return lines.filter(line => {
    const list = listOf(line);
    return !list || (line.linked <= 0.7 && (labels.get(list) ?? 0) < 2);
  });
}
