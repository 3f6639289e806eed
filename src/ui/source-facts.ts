import type { Article } from '../model/article';
import type { CalendarDate } from '../model/calendar-date';
import { interfaceLanguage, t } from './i18n';

type Source = Pick<Article, 'newspaper' | 'date' | 'pageNumber' | 'pageName'>;

/** Where a story was printed, as the texts of one line: newspaper, date, page. What is unknown is left out. */
export function sourceFacts({ newspaper, date, pageNumber, pageName }: Source): string[] {
  const page = [pageNumber && printedPage(pageNumber), pageName].filter(Boolean).join(' ');
  return [newspaper, date && printedDate(date), page].filter((fact): fact is string => !!fact);
}

/** A date as the interface's language writes it: 2021年1月21日; `full` adds the weekday. */
export function printedDate(date: CalendarDate, dateStyle: 'long' | 'full' = 'long'): string {
  const format = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle, timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A page as it is spoken of: `09` gives 第9版, `A01` stays. */
export function printedPage(pageNumber: string): string {
  return t('sourcePage', pageNumber.replace(/^0+(?=\d+$)/, ''));
}
