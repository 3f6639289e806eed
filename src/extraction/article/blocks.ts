import { inBothScripts } from '../../model/both-scripts';
import type { Element as TreeElement } from 'hast';
import { element, text as textNode } from '../../model/body';
import { tidy } from '../../model/printed-text';
import type { TraceRecorder } from '../../model/trace';
import {
  all,
  firstChild,
  isElement,
  isText,
  nextSibling,
  parentElement,
  tagOf,
  textContent,
} from '../../platforms/dom-access';
import { blockFrame, HEADINGS, inlineFrame, isInline, type Frame } from './block-frames';
import { hidesItself } from './hidden';
import { paragraphsFrom, shareOfLinks, type Paragraph, type Run } from './print-lines';
import { dataTable } from './tables';

/** One block of the page in reading order, with what is needed to tell its role. */
export type Block =
  | (Paragraph & {
      kind: 'text';
      /** The element of the page that holds it. */
      source: Element;
      centred: boolean;
      heading: boolean;
      /** How much of it is links, 0–1. */
      linked: number;
    })
  | { kind: 'tree'; node: TreeElement; text: string; source: Element }
  | { kind: 'picture'; image: Element; source: Element }
  | { kind: 'box'; source: Element };

export interface BlockOptions {
  readonly url: URL;
  /** Elements that are read elsewhere: headings, author lines, boxes of photos. */
  readonly skip?: ReadonlySet<Node>;
  /** Elements that hold photos with their captions: each is one block. */
  readonly boxes?: ReadonlySet<Element>;
  /** Hidden parts are read too (for metadata that is never shown). */
  readonly hiddenToo?: boolean;
  /** Reading ends behind this many blocks. */
  readonly enough?: number;
  /** Items of lists are blocks of their own: outside the story lists lay the page out. */
  readonly itemsApart?: boolean;
  /** Takes notes of what is passed over. */
  readonly trace?: TraceRecorder | undefined;
}

const NEVER = new Set(
  (
    'script style noscript template select option textarea button input iframe frame object embed ' +
    'svg math map area audio video canvas link meta title head dialog'
  ).split(' '),
);
/** A button of some sites. */
const CORRECTION = inBothScripts(/【纠错】/g);

interface OpenList {
  list: Element;
  /** Number of blocks before it. */
  from: number;
}

/** Reads nodes of the page into blocks, in order, without touching them. */
export function readBlocks(nodes: readonly Node[], options: BlockOptions): Block[] {
  const blocks: Block[] = [];
  const root = nodes[0] && (parentElement(nodes[0]) ?? nodes[0]);
  if (!root || !isElement(root)) return blocks;
  let [runs, printed]: [Run[], boolean] = [[], false];
  let holder: Frame | null = null;
  const onlyP = countParagraphs(nodes) === 1;
  const flush = () => {
    if (!runs.length || !holder) return;
    const { element: source, insideP, centred, tag } = holder;
    const linked = shareOfLinks(runs);
    for (const paragraph of paragraphsFrom(runs, insideP && !onlyP))
      blocks.push({
        ...paragraph,
        kind: 'text',
        source,
        centred,
        linked,
        heading: HEADINGS.test(tag),
      });
    [runs, printed] = [[], false];
  };

  // An entry is a node to read or the end of a block that was opened.
  const open: (readonly [Node, Frame] | OpenList | 'end')[] = [];
  const outer: Frame = {
    element: root,
    tag: '',
    marks: [],
    href: null,
    leadsAway: false,
    insideP: false,
    centred: false,
  };
  for (const node of [...nodes].reverse()) open.push([node, outer]);

  const { enough = Infinity, trace } = options;
  let lists = 0;
  for (let entry = open.pop(); entry; entry = open.pop()) {
    if (blocks.length >= enough && !lists) break;
    if (entry === 'end') {
      flush();
      continue;
    }
    if ('list' in entry) {
      lists -= 1;
      closeList(entry);
      continue;
    }
    const [node, frame] = entry;
    if (isText(node)) {
      addText(textContent(node), frame);
      continue;
    }
    if (!isElement(node)) continue;
    const tag = tagOf(node);
    if (options.skip?.has(node)) trace?.dropped('heading or author line, read apart', node);
    else if (tag === 'br') runs.push('break');
    else if (NEVER.has(tag)) continue;
    else if (!options.hiddenToo && hidesItself(node)) trace?.dropped('hidden', node);
    else if (options.boxes?.has(node)) {
      flush();
      blocks.push({ kind: 'box', source: node });
    } else if (tag === 'img') {
      flush();
      blocks.push({ kind: 'picture', image: node, source: frame.element });
    } else if (tag === 'ruby') printed = runs.push(rubyRun(node)) > 0;
    else if (tag === 'table' && addTable(node)) continue;
    else if (!options.itemsApart && (tag === 'ul' || tag === 'ol')) {
      flush();
      lists += 1;
      open.push({ list: node, from: blocks.length });
      pushChildren(node, blockFrame(node, tag, frame, options.url));
    } else if (isInline(tag)) descend(node, inlineFrame(node, tag, frame, options.url), false);
    else descend(node, blockFrame(node, tag, frame, options.url), true);
  }
  flush();
  return blocks;

  function addText(text: string, frame: Frame) {
    holder = frame.element === holder?.element || printed ? holder : frame;
    // Two wide spaces after a sentence or a line end are an indent: a paragraph begins there.
    const pieces = text
      .replace(CORRECTION, '')
      .split(/(?<=[。！？…”’])[\t-\r ]*(?=\u3000\u3000)|\n[\t\r ]*(?=\u3000\u3000)/);
    const { marks, href, leadsAway } = frame;
    for (const [index, piece] of pieces.entries()) {
      if (index) runs.push('break');
      printed ||= /\S/.test(piece);
      runs.push({ text: piece, marks, href, leadsAway });
    }
  }

  function descend(node: Element, frame: Frame, block: boolean) {
    if (block) {
      flush();
      open.push('end');
    }
    pushChildren(node, frame);
  }

  function pushChildren(node: Element, frame: Frame) {
    for (const child of childrenOf(node).reverse()) open.push([child, frame]);
  }

  function addTable(table: Element): boolean {
    const node = dataTable(table);
    if (!node) return false;
    flush();
    blocks.push({ kind: 'tree', node, text: tidy(textContent(table)), source: table });
    return true;
  }

  /** Makes one list of what was read since it began; lists inside it join it. */
  function closeList({ list, from }: OpenList) {
    flush();
    const parts = blocks.splice(from);
    const items = parts.flatMap(part =>
      part.kind === 'text'
        ? [element('li', part.nodes)]
        : part.kind === 'tree' && part.node.tagName !== 'table'
          ? part.node.children.filter(child => child.type === 'element')
          : [],
    );
    const lines = parts.filter(part => part.kind === 'text');
    const links = lines.filter(line => line.linked > 0.7).length;
    // A list of links leads away from the article; so does one that adds a summary to each.
    const leadsAway =
      links > 0 && (links * 2 >= lines.length || links >= all(list, ':scope > li').length);
    for (const part of parts) if (part.kind === 'picture' || part.kind === 'box') blocks.push(part);
    if (leadsAway) trace?.dropped('list of links', list);
    if (!items.length || leadsAway) return;
    const text = parts.flatMap(part => ('text' in part ? part.text : [])).join('\n');
    blocks.push({ kind: 'tree', node: element(tagOf(list), items), text, source: list });
  }
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChild(node); child; child = nextSibling(child)) children.push(child);
  return children;
}

/** How many `<p>` with text stand in these nodes, at most 2. */
function countParagraphs(nodes: readonly Node[]): number {
  let found = 0;
  const open = [...nodes];
  for (let node = open.pop(); node && found < 2; node = open.pop()) {
    if (tagOf(node) === 'p' && /\S/.test(textContent(node))) found += 1;
    else if (isElement(node)) for (const child of childrenOf(node)) open.push(child);
  }
  return found;
}

/** Chinese with its reading above it. */
function rubyRun(ruby: Element): Run {
  const parts = childrenOf(ruby).map(child => [tagOf(child), tidy(textContent(child))] as const);
  const base = parts
    .filter(([tag]) => tag !== 'rt' && tag !== 'rp')
    .map(([, text]) => text)
    .join('');
  const reading = parts
    .filter(([tag]) => tag === 'rt')
    .map(([, text]) => text)
    .join('');
  return {
    node: element('ruby', [textNode(base), element('rt', [textNode(reading)])]),
    text: base,
  };
}
