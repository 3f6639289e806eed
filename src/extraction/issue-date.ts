import { calendarDate, type CalendarDate } from '../model/calendar-date';
import { addressFacts } from '../platforms/address';
import { all, first, isText, textContent } from '../platforms/dom-access';
import { linksOf } from '../platforms/page-links';
import type { PageSource, Platform } from '../platforms/platform';
import { redirectOf } from '../platforms/redirect';
import { collapse, nodesBelow, visibleText } from '../platforms/visible-text';

const CHINESE_DATE = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
const PLAIN_DATE = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
/** The date of a masthead names its weekday; dates of stories do not. */
const MASTHEAD_DATE = new RegExp(`${CHINESE_DATE.source}\\s*[（(]?\\s*(?:星期|周)`);
/** The masthead stands near the top of a document. */
const MASTHEAD = 8000;

/**
 * The day of the issue: from the address, the hidden metadata, the places where the platform
 * prints it, the masthead, or the address of the issue the document links to. Never from `<meta>`,
 * which templates carry along unchanged.
 */
export function readIssueDate(source: PageSource, platform: Platform): CalendarDate | null {
  return (
    addressFacts(platform, source.url)?.date ??
    commentDate(source) ??
    printedDate(source, [...(platform.page.date ?? []), ...(platform.article.date ?? [])]) ??
    redirectDate(source, platform) ??
    linkedDate(source, platform) ??
    mastheadDate(source)
  );
}

/** Reads the first date of a text; null where it has none that exists. */
export function parsePrintedDate(printed: string): CalendarDate | null {
  const match = CHINESE_DATE.exec(printed) ?? PLAIN_DATE.exec(printed);
  return match && calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

function commentDate({ comment }: PageSource): CalendarDate | null {
  const isEpaper = comment !== null && !('articleid' in comment);
  return isEpaper ? parsePrintedDate(comment['founder-date'] ?? comment['date'] ?? '') : null;
}

function printedDate({ document }: PageSource, selectors: readonly string[]): CalendarDate | null {
  for (const selector of selectors)
    for (const element of all(document, selector)) {
      const date = parsePrintedDate(visibleText(element).slice(0, 200));
      if (date) return date;
    }
  return null;
}

/** The home of a paper sends its reader to the newest issue. */
function redirectDate(source: PageSource, platform: Platform): CalendarDate | null {
  const target = redirectOf(source);
  return (target && addressFacts(platform, new URL(target))?.date) ?? null;
}

/** `/Media/scjjrb/2021-01-21` on a page whose own address has no date. */
function linkedDate(source: PageSource, platform: Platform): CalendarDate | null {
  for (const { text, address } of linksOf(source)) {
    if (!address || /[上下前后]一/.test(text)) continue;
    const facts = addressFacts(platform, new URL(address));
    if (facts?.kind === 'issue' && facts.date) return facts.date;
  }
  return null;
}

function mastheadDate({ document }: PageSource): CalendarDate | null {
  const body = first(document, 'body');
  let words = '';
  for (const node of body ? nodesBelow(body) : []) {
    if (isText(node)) words += textContent(node);
    if (words.length > MASTHEAD) break;
  }
  const printed = collapse(words);
  const withWeekday = MASTHEAD_DATE.exec(printed);
  return parsePrintedDate(withWeekday ? withWeekday[0] : printed);
}
