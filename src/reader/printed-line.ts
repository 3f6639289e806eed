import type { CalendarDate } from '../model/calendar-date';
import { interfaceLanguage, t } from '../ui/i18n';

/** A day in the reader's language, with its weekday: 2021年1月21日星期四. */
export function printedDate(date: CalendarDate): string {
  const format = new Intl.DateTimeFormat(interfaceLanguage(), {
    dateStyle: 'full',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A page as it is spoken of: `09` gives 第9版, `A01` stays. */
export function printedPage(pageNumber: string): string {
  return t('sourcePage', pageNumber.replace(/^0+(?=\d+$)/, ''));
}
