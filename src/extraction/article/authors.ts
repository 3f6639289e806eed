import { tidy } from '../../model/printed-text';
import type { TraceRecorder } from '../../model/trace';
import { readByline } from './byline';
import { readDateline } from './dateline';
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
const IN_BRACKETS = /[（(]([^（）()]{2,60})[）)][。\s]*$/;
const WHOLE_BRACKET = /^[（(][^（）()]{2,60}[）)]$/;
/** Brackets that close a story without naming its author. */
const OTHER_BRACKET =
  /\d|新华社|新華社|中新社|[发發電电]$|下转|上接|紧转|摘自|据《|原载|見图|见图|传真|照片|未完|待续|连载|供稿|仅供|，|。|完$|参与|有删|题图|资料/;
/** In an interview the reporter's name stands for the questions. */
const ASKED = /^(?:本[报報])?[记記]者[：:]/;
const LINE_OF_NAMES = /^[\p{Unified_Ideograph}·\s\u3000□■●]{2,20}$/u;

/**
 * Collects authors in printed order: the author element, author lines above the story, the bracket
 * after the dateline, author lines and brackets at its end.
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
    const line = authorLine(text, !authors.length && opening === 0);
    if (!line) break;
    authors.push(...line.authors);
    trace?.found('authors', 'author line above the story', text);
    bylineBlocks.add(opening);
  }
  const dateline =
    texts
      .slice(opening, opening + 2)
      .map(readDateline)
      .find(Boolean) ?? null;
  if (dateline) trace?.found(['dateline', 'source'], 'opening of the story', dateline.dateline);
  if (dateline?.bracket) {
    authors.push(...(readByline(dateline.bracket, true)?.authors ?? []));
    trace?.found('authors', 'bracket of the dateline', dateline.bracket);
  }

  const start = Math.max(opening, texts.length - CLOSING);
  for (const [index, text] of byNames.entries()) {
    const byline = text.length <= 80 ? readByline(text) : null;
    editors.push(...(byline?.editors ?? []));
    if (byline?.editors.length) trace?.found('editors', 'line of editors', text);
    if (index < start) continue;
    const closing = closingAuthors(text, byline);
    if (!closing) continue;
    authors.push(...closing);
    trace?.found('authors', 'author line or bracket at the end', text.slice(-60));
    if (WHOLE_BRACKET.test(text) || byline?.complete) bylineBlocks.add(index);
  }
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
  const byline = readByline(text);
  if (!byline?.complete || !byline.authors.length) return null;
  const marked =
    byline.labelled || /^[\s\u3000]*[□■●◆○◎◇★☆]/.test(text) || WHOLE_BRACKET.test(text);
  return marked || (mayStandAlone && LINE_OF_NAMES.test(text)) ? byline : null;
}

/** A letter or comment is signed with a name alone, below its last sentence. */
function signatureOf(before: string, text: string): string[] | null {
  if (!/[。！？…][”’」）)]*$/.test(before) || !LINE_OF_NAMES.test(text)) return null;
  const byline = readByline(text);
  return byline?.complete && byline.authors.length === 1 ? byline.authors : null;
}

function closingAuthors(text: string, byline: ReturnType<typeof readByline>): string[] | null {
  const bracket = IN_BRACKETS.exec(tidy(text))?.[1];
  if (bracket && !OTHER_BRACKET.test(bracket)) {
    const names = readByline(bracket);
    if (names?.complete && names.authors.length) return names.authors;
  }
  const alone = byline?.complete && byline.labelled && byline.authors.length;
  return alone ? (byline?.authors ?? null) : null;
}
