import { inBothScripts } from '../../model/both-scripts';
import type { TraceRecorder } from '../../model/trace';
import { readByline } from './byline';
import { MARKED } from './byline-words';
import { authorsAlone, authorsInBracket } from './closing-authors';
import { readDateline, type Dateline } from './dateline';
import { distinct } from './names';

/** Who made the article, from all the places where newspapers say so. */
export interface Makers {
  authors: string[];
  editors: string[];
  /** `本报成都1月20日电` */
  dateline: string | null;
  /** `新华社` */
  agency: string | null;
  /** Blocks of the story that are author lines though no role stands in them, by their index. */
  bylineBlocks: Set<number>;
}

/** Lines from the top of the story in which authors stand alone. */
const LEADING = 3;
const CLOSING = 4;
const WHOLE_BRACKET = /^[（(][^（）()]{2,60}[）)]$/;
/** In an interview the reporter's name stands for the questions. */
const ASKED = inBothScripts(/^(?:本报)?记者[：:]/);
/** Before a name that signs. */
const DASHES = /^[—–-]{1,2}\s*/;
/** Words of a dateline. */
const SENT = inBothScripts(/[电讯]/);
const LINE_OF_NAMES = inBothScripts(/^[\p{Unified_Ideograph}·\s\u3000□■●（）()\d/／]{2,30}$/u);
/** Before the name of a reader who signs a letter. */
const READER = inBothScripts(
  /^\p{Unified_Ideograph}{0,12}(?:居民|读者|市民|村民|职工|学生|家长|业主|网友)[\s\u3000：:]+/u,
);

/**
 * Collects authors in printed order: the author element, author lines above the story, the bracket
 * after the dateline, author lines and brackets between its parts and at its end.
 * @param element text of the page's author element, null where it has none
 * @param texts the text blocks of the story in order
 * @param trace takes notes of what names whom
 */
export function readMakers(
  element: string | null,
  texts: readonly string[],
  trace?: TraceRecorder,
): Makers {
  const asked = texts.filter(text => ASKED.test(text)).length > 1;
  const byNames = texts.map(text => (asked && ASKED.test(text) ? '' : text));
  const authors: string[] = [];
  const editors: string[] = [];
  const bylineBlocks = new Set<number>();
  const named = element ? readByline(element, true) : null;
  authors.push(...(named?.authors ?? []));
  if (named?.authors.length) trace?.found('authors', 'byline', element);

  let opening = 0;
  for (; opening < Math.min(LEADING, texts.length); opening += 1) {
    const text = byNames[opening] ?? '';
    const isList = (authorLine(byNames[opening + 1] ?? '', true)?.authors.length ?? 0) > 1;
    const line = authorLine(text, !authors.length && opening === 0 && !isList);
    if (!line) break;
    authors.push(...line.authors);
    trace?.found('authors', 'author line above the story', text);
    bylineBlocks.add(opening);
  }
  let dateline: Dateline | null = null;
  const end = isListOfItems(texts) ? 0 : texts.length - CLOSING;
  for (const [index, text] of byNames.entries()) {
    const byline = text.length <= 80 ? readByline(text) : null;
    editors.push(...(byline?.editors ?? []));
    if (byline?.editors.length) trace?.found('editors', 'line of editors', text);
    if (index < opening) continue;
    // A story of several parts has a dateline, an author line or a bracket for each of them.
    const isFirst = index < opening + 2;
    const opens = isFirst || SENT.test(text.slice(0, 60)) ? readDateline(text) : null;
    if (opens?.bracket && (isFirst || opens.dateline)) {
      authors.push(...(readByline(opens.bracket, true)?.authors ?? []));
      trace?.found('authors', 'bracket of the dateline', opens.bracket);
    }
    if (isFirst) dateline ??= opens;
    const place = { atEnd: index >= end };
    const closing = authorsInBracket(text, place) ?? authorsAlone(text, byline, place);
    if (!closing) continue;
    authors.push(...closing);
    trace?.found('authors', 'author line or bracket of a part or at the end', text.slice(-60));
    if (WHOLE_BRACKET.test(text) || byline?.complete) bylineBlocks.add(index);
  }
  if (dateline) trace?.found(['dateline', 'source'], 'opening of the story', dateline.dateline);
  const last = texts.length - 1;
  const signature = authors.length ? null : signatureOf(texts[last - 1] ?? '', texts[last] ?? '');
  if (signature) {
    authors.push(...signature);
    trace?.found('authors', 'signature below the last sentence', texts[last]);
    bylineBlocks.add(last);
  }
  return {
    authors: distinct(authors),
    editors: distinct(editors),
    dateline: dateline?.dateline ?? null,
    agency: dateline?.agency ?? null,
    bylineBlocks,
  };
}

/** A line that only names authors: with a role or a mark before it, or, right under the headline, alone. */
function authorLine(text: string, mayStandAlone: boolean) {
  const hasMark = MARKED.test(text);
  const byline = readByline(text, hasMark && LINE_OF_NAMES.test(text));
  if (!byline?.complete || !byline.authors.length) return null;
  const marked = byline.labelled || hasMark || WHOLE_BRACKET.test(text);
  return marked || (mayStandAlone && LINE_OF_NAMES.test(text)) ? byline : null;
}

/** A letter or comment is signed with a name alone, below its last sentence. */
function signatureOf(before: string, text: string): string[] | null {
  const isGreeted = inBothScripts(/敬礼！?$/).test(before);
  const name = isGreeted ? text.replace(READER, '') : text.replace(DASHES, '');
  if (!isGreeted && !/[。！？…][”’」）)]*$/.test(before)) return null;
  if (!LINE_OF_NAMES.test(name)) return null;
  const byline = readByline(name);
  return byline?.complete && byline.authors.length === 1 ? byline.authors : null;
}

/** Short news in one story, each with its author in a bracket. */
function isListOfItems(texts: readonly string[]): boolean {
  const items = texts.filter(text => text.includes('。'));
  return items.length > 1 && items.every(text => authorsInBracket(text, { atEnd: true }));
}
