import {
  TEMPLATE_FILTERS,
  TEMPLATE_VARIABLES,
  type TemplateFault,
  type TemplateFaultKind,
  type TemplateFilter,
  type TemplateVariable,
} from '../../model/template';
import { argumentFault } from './filters';

/** A template as it was read: its own text, and the places where something of the article goes. */
export type Part = OwnText | Tag;

export interface OwnText {
  text: string;
  /** Where it begins. */
  at: number;
}

/** `{{page|before:"第"|after:"版"}}` */
export interface Tag {
  variable: TemplateVariable;
  filters: FilterCall[];
  /** Where it begins. */
  at: number;
}

export interface FilterCall {
  name: TemplateFilter;
  argument: string | null;
}

export type Reading<T> = { ok: true; template: T } | { ok: false; fault: TemplateFault };

/** More than anyone writes by hand; what is done with a template need not be quick beyond it. */
const LONGEST = 10_000;

/** Thrown inside this folder, a value outside of it. */
export class Unreadable extends Error {
  constructor(
    kind: TemplateFaultKind,
    at: number,
    word = '',
    readonly fault: TemplateFault = { kind, at, word },
  ) {
    super(kind);
  }
}

/** What `read` gives, or the fault it stopped at. */
export function readingOf<T>(read: () => T): Reading<T> {
  try {
    return { ok: true, template: read() };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: error.fault };
    throw error;
  }
}

/**
 * Parts a template in one pass. `\{{` is two braces and no variable.
 * @throws Unreadable at the first thing it does not know
 */
export function partsOf(template: string): Part[] {
  if (template.length > LONGEST) throw new Unreadable('too-long', LONGEST);
  const parts: Part[] = [];
  let at = 0;
  const addText = (end: number) => {
    if (end > at) parts.push({ text: template.slice(at, end), at });
    at = end;
  };
  for (let open = template.indexOf('{{'); open >= 0; open = template.indexOf('{{', at)) {
    if (open > at && template[open - 1] === '\\') {
      addText(open - 1);
      at = open;
      addText(open + 2);
      continue;
    }
    addText(open);
    const { tag, end } = readTag(template, open);
    parts.push(tag);
    at = end;
  }
  addText(template.length);
  return parts;
}

// Input methods for Chinese give full-width marks unless one switches them.
const NAME = /\s*([\p{L}\p{N}_-]*)\s*/uy;
const NEXT_FILTER = /[|｜]/y;
const COLON = /[:：]\s*/y;
const CLOSE = /\}\}/y;
const QUOTED = /"((?:[^"\\]|\\[^])*)"\s*|“([^”]*)”\s*/y;
/** Without quotes an argument ends where the next thing begins. */
const BARE = /[^|｜}"“”]*/y;

function readTag(template: string, at: number): { tag: Tag; end: number } {
  let position = at + 2;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = position;
    const match = pattern.exec(template);
    if (match) position = pattern.lastIndex;
    return match;
  };
  const takeName = () => {
    const [all, word] = take(NAME) as unknown as [string, string];
    return { word, at: position - all.trimStart().length };
  };
  // What is still being typed is called unfinished, not wrong.
  const fail = (kind: TemplateFaultKind, where: number, word = '') =>
    template.indexOf('}}', position) < 0
      ? new Unreadable('unclosed', at)
      : new Unreadable(kind, where, word);
  const unexpected = () => fail('unexpected', position, charAt(template, position));

  const name = takeName();
  const variable = TEMPLATE_VARIABLES.find(known => known === name.word);
  if (!variable) {
    if (name.word) throw fail('unknown-variable', name.at, name.word);
    throw template[position] === '}' ? fail('no-variable', at) : unexpected();
  }
  const filters: FilterCall[] = [];
  while (take(NEXT_FILTER)) {
    const given = takeName();
    const filter = TEMPLATE_FILTERS.find(known => known === given.word);
    if (!given.word) throw unexpected();
    if (!filter) throw fail('unknown-filter', given.at, given.word);
    const argument = take(COLON) ? readArgument() : null;
    const wrong = argumentFault(filter, argument);
    if (wrong) throw fail(wrong, given.at, filter);
    filters.push({ name: filter, argument });
  }
  if (!take(CLOSE)) throw unexpected();
  return { tag: { variable, filters, at }, end: position };

  function readArgument(): string {
    const quoted = take(QUOTED);
    if (quoted) return quoted[2] ?? unescaped(quoted[1] ?? '');
    if (/["“]/.test(template[position] ?? '')) throw new Unreadable('unclosed-quotes', position);
    return take(BARE)![0].trim();
  }
}

/** `\n` is a line end; any other character after `\` is itself. */
const unescaped = (text: string) =>
  text.replace(/\\([^])/g, (_, char: string) => (char === 'n' ? '\n' : char));

const charAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0);
