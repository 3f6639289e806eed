/**
 * A calendar date as `YYYY-MM-DD`, with no time and no zone: an issue belongs to the day printed
 * on it, wherever its reader is.
 */
export type CalendarDate = string;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Makes a calendar date from numbers.
 * @param month 1–12
 * @returns null where no such day exists (2024-02-30) or the year is not one of newspapers (1800–2200)
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > daysInMonth) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads an ISO 8601 calendar date; null where the text is anything else or no real day. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = ISO_DATE.exec(text);
  return match && calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of an ISO 8601 instant where the reader is; null for what is no instant. */
export function calendarDay(instant: string): CalendarDate | null {
  const moment = new Date(instant);
  return calendarDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
