import type { CalendarDate } from '../../model/calendar-date';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
/** MLA Handbook, 9th edition, appendix 1: months of more than four letters are shortened. */
const SHORT = [
  ...['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June'],
  ...['July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
];

const partsOf = (date: CalendarDate) =>
  date.split('-').map(Number) as [year: number, month: number, day: number];

/** January 21, 2021 */
export function monthDayYear(date: CalendarDate): string {
  const [year, month, day] = partsOf(date);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** 2021, January 21 */
export function yearMonthDay(date: CalendarDate): string {
  const [year, month, day] = partsOf(date);
  return `${year}, ${MONTHS[month - 1]} ${day}`;
}

/** 21 Jan. 2021 */
export function dayMonthYear(date: CalendarDate): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${SHORT[month - 1]} ${year}`;
}
