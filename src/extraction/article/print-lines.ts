import type { ElementContent } from 'hast';
import { element, text as textNode } from '../../model/body';
import { hasLetters, tidy, withoutInvisible } from '../../model/printed-text';

/** A stretch of text in one formatting, or a line break. */
export type Run =
  | { text: string; marks: readonly string[]; href: string | null; leadsAway?: boolean }
  | 'break'
  | { node: ElementContent; text: string };

/** Lines that belong together, cleaned, as one paragraph of the story. */
export interface Paragraph {
  nodes: ElementContent[];
  /** Lines separated by `\n`. */
  text: string;
  /** All of it is bold. */
  bold: boolean;
}

interface Line {
  runs: Exclude<Run, 'break'>[];
  text: string;
  indented: boolean;
  /** An empty line stands before it. */
  apart: boolean;
}

const INDENT =
  /^[\t-\r ]*(?:\u3000|[\u00a0\u2002\u2003][\t-\r \u00a0\u2002\u2003]*[\u00a0\u2002\u2003\u3000])/;
const SENTENCE_END = /[。！？…!?；;][”’」』）)】》"']*$/;

/**
 * Sets the runs of one block into paragraphs. A line break starts a new one when it is doubled,
 * when an indent follows, or, outside `<p>`, when the lines of the block end like sentences;
 * else it stays a break inside the paragraph, as in a poem.
 */
export function paragraphsFrom(runs: readonly Run[], insideP: boolean): Paragraph[] {
  const lines = linesOf(runs);
  const prose =
    !insideP && lines.filter(line => SENTENCE_END.test(line.text)).length * 2 > lines.length;
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (!open || line.apart || line.indented || prose) groups.push([line]);
    else open.push(line);
  }
  return groups.map(paragraph).filter(({ text }) => hasLetters(text));
}

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let current: Line['runs'] = [];
  let breaks = 2;
  const end = () => {
    const raw = current.map(run => run.text).join('');
    const text = tidy(raw);
    if (text) {
      lines.push({ runs: current, text, indented: INDENT.test(raw), apart: breaks > 1 });
      breaks = 0;
    }
    current = [];
    breaks += 1;
  };
  for (const run of runs)
    if (run === 'break') end();
    else current.push(run);
  end();
  return lines;
}

function paragraph(lines: readonly Line[]): Paragraph {
  const nodes: ElementContent[] = [];
  for (const [index, line] of lines.entries()) {
    if (index) nodes.push(element('br'));
    for (const node of inlineNodes(line.runs)) nodes.push(node);
  }
  const printed = lines.flatMap(line => line.runs).filter(run => run.text.trim());
  return {
    nodes,
    text: lines.map(line => line.text).join('\n'),
    bold: printed.every(run => 'marks' in run && run.marks.includes('strong')),
  };
}

/** One line as tree nodes: spaces collapsed, ends trimmed, equal formatting joined. */
function inlineNodes(runs: Line['runs']): ElementContent[] {
  const nodes: ElementContent[] = [];
  let atStart = true;
  const last = runs.findLastIndex(run => run.text.trim());
  for (const [index, run] of runs.slice(0, last + 1).entries()) {
    if ('node' in run) {
      nodes.push(run.node);
      atStart = false;
      continue;
    }
    let text = collapse(run.text);
    if (atStart) text = text.trimStart();
    if (index === last) text = text.trimEnd();
    if (!text) continue;
    atStart = false;
    const before = nodes.at(-1);
    if (before?.type === 'text' && !run.marks.length && !run.href) before.value += text;
    else nodes.push(formatted(text, run.marks, run.href));
  }
  return nodes;
}

function formatted(text: string, marks: readonly string[], href: string | null): ElementContent {
  let node: ElementContent = textNode(text);
  for (const mark of [...marks].reverse()) node = element(mark, [node]);
  return href ? element('a', [node], { href }) : node;
}

/** A line end in the source prints nothing between Chinese characters and a space elsewhere. */
const collapse = (text: string) =>
  withoutInvisible(text)
    .replace(
      /(?<=[\u2e80-\u9fff\uff00-\uffef])[\t ]*[\n\r\f][\t-\r ]*(?=[\u2e80-\u9fff\uff00-\uffef])/g,
      '',
    )
    .replace(/[\t-\r ]+/g, ' ')
    .replace(/\u00a0/g, ' ');

/** How much of the text is links, 0–1. */
export function shareOfLinks(runs: readonly Run[]): number {
  let all = 0;
  let linked = 0;
  for (const run of runs) {
    if (run === 'break') continue;
    const length = run.text.trim().length;
    all += length;
    if ('leadsAway' in run && run.leadsAway) linked += length;
  }
  return all ? linked / all : 0;
}
