import type { Article } from '../model/article';
import { parseCalendarDate, type CalendarDate } from '../model/calendar-date';
import { wordsFor } from './words';

/** The line under a headline: newspaper, date, page, column, writers, where the story is from. */
export function factsOf(article: Article): string[] {
  const words = wordsFor(article.language);
  const { column, source } = article;
  return present([
    ...placeOf(article),
    article.headline.includes(column ?? '') ? null : column,
    article.byline ?? article.authors.join('、'),
    source && source !== article.newspaper && words.source + words.colon + source,
  ]);
}

/** Where an article was printed: newspaper, date, page. */
export function placeOf(article: Article): string[] {
  const { newspaper, date, pageNumber, pageName, language } = article;
  const words = wordsFor(language);
  const page = [pageNumber && words.page(pageNumber), pageName].filter(Boolean).join(words.colon);
  return present([newspaper, date && printedDate(date), page]);
}

/** 2021年1月21日 */
function printedDate(date: CalendarDate): string {
  const [year, month, day] = (parseCalendarDate(date) ?? '').split('-').map(Number);
  return day ? `${year}年${month}月${day}日` : date;
}

/** A headline printed on several lines, for places that have one. */
export function onOneLine(text: string): string {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join(' ');
}

const present = (facts: (string | false | null)[]): string[] =>
  facts.map(fact => onOneLine(fact || '')).filter(Boolean);
