import { inBothScripts } from '../model/both-scripts';
import { calendarDate, type CalendarDate } from '../model/calendar-date';
import { addressFacts } from '../platforms/address';
import { all, first, isText, textContent } from '../platforms/dom-access';
import { linksOf } from '../platforms/page-links';
import { perSource } from '../platforms/per-source';
import type { PageSource, Platform } from '../platforms/platform';
import { redirectOf } from '../platforms/redirect';
import { collapse, nodesBelow, visibleText } from '../platforms/visible-text';
import { parseMastheadDate, parsePrintedDate } from './printed-date';
import { firstOf } from './ways';

/** `今天是2026年11月22日`: the reader's day, written by a script. */
const TODAY = inBothScripts(/(?:今天|今日|现在|当前)(?:时间|日期)?是?[：:]? ?\d[\d\s年月/.-]*日?/g);
/** The masthead stands near the top of a document. */
const MASTHEAD = 8000;

/**
 * The day of the issue: from the address, the hidden metadata, the places where the platform
 * prints it, the masthead, or the address of the issue the document links to. Never from `<meta>`,
 * which templates carry along unchanged.
 */
export const readIssueDate = perSource<CalendarDate | null, Platform>((source, platform) => {
  const places = [...(platform.page.date ?? []), ...(platform.article.date ?? [])];
  return firstOf(source, 'date', {
    address: () => addressFacts(platform, source.url)?.date,
    'hidden metadata': () => commentDate(source),
    'printed date': () => printedDate(source, places),
    'digits in the address': () => dateInAddress(source.url),
    'address of the redirect': () => redirectDate(source, platform),
    'the one issue it links to': () => linkedDate(source, platform),
    'masthead, with the weekday': () => parseMastheadDate(masthead(source)),
    'first date of the document': () => parsePrintedDate(masthead(source)),
  });
});

/** `/2024/10/01/`, `/2024-10/01/`, `/20241001/`, `?date=2024-10-01`: systems nobody has described have it too. */
const IN_ADDRESS = /(?<!\d)((?:19|20)\d\d)[-/_]?(\d\d)[-/_]?(\d\d)(?!\d)/;

function dateInAddress({ pathname, search }: URL): CalendarDate | null {
  const match = IN_ADDRESS.exec(pathname + search);
  return match && calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

function commentDate({ comment }: PageSource): CalendarDate | null {
  const isEpaper = comment !== null && !('articleid' in comment);
  return isEpaper ? parsePrintedDate(comment['founder-date'] ?? comment['date'] ?? '') : null;
}

function printedDate(
  { document, trace }: PageSource,
  selectors: readonly string[],
): CalendarDate | null {
  for (const selector of selectors)
    for (const element of all(document, selector)) {
      const date = parsePrintedDate(visibleText(element).slice(0, 200));
      if (!date) continue;
      trace?.at(element, [selector]);
      return date;
    }
  return null;
}

/** The home of a paper sends its reader to the newest issue. */
function redirectDate(source: PageSource, platform: Platform): CalendarDate | null {
  const target = redirectOf(source);
  return (target && addressFacts(platform, new URL(target))?.date) ?? null;
}

const NEIGHBOUR = inBothScripts(/[上下前后]一/);

/** `/Media/scjjrb/2021-01-21` on a page whose own address has no date; a calendar links many days. */
function linkedDate(source: PageSource, platform: Platform): CalendarDate | null {
  const dates = new Set<CalendarDate>();
  for (const { text, address } of linksOf(source)) {
    if (!address || NEIGHBOUR.test(text)) continue;
    const facts = addressFacts(platform, new URL(address));
    if (facts?.kind === 'issue' && facts.date) dates.add(facts.date);
    if (dates.size > 1) return null;
  }
  const [date] = dates;
  return date ?? null;
}

const masthead = perSource<string>(({ document }) => {
  const body = first(document, 'body');
  let words = '';
  for (const node of body ? nodesBelow(body) : []) {
    if (isText(node)) words += textContent(node);
    if (words.length > MASTHEAD) break;
  }
  return collapse(words.slice(0, 2 * MASTHEAD)).replace(TODAY, '');
});
