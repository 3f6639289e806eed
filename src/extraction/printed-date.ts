import { inBothScripts } from '../model/both-scripts';
import { calendarDate, type CalendarDate } from '../model/calendar-date';
import { halfWidth } from '../model/printed-text';
import { numeral } from '../platforms/page-label';

const DATE = inBothScripts(/(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/);
const PLAIN_DATE = /(?<!\d[-/.]?)(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?!\d)/;
/** `二〇二四年一月二日`, `二○二四年十一月廿一日` */
const IN_NUMERALS = inBothScripts(
  /([〇○零O0一二三四五六七八九]{4})\s*年\s*([元一二三四五六七八九十]{1,2})\s*月\s*([一二三四五六七八九十廿卅]{1,3})\s*[日号]/g,
);
/** The date of a masthead names its weekday; dates of stories do not. */
const WEEKDAY = '\\s*[（(,，]?\\s*(?:星期|周|週|禮拜)';
const WITH_WEEKDAY = [DATE, PLAIN_DATE].map(date => new RegExp(date.source + WEEKDAY));

/**
 * Reads the first date of a text, in any of the forms that newspapers print: `2024年1月2日`,
 * `２０２４．０１．０２`, `2024/1/2`, `二〇二四年一月二日`.
 * @returns null where it has none, or where that day does not exist
 */
export const parsePrintedDate = (printed: string): CalendarDate | null =>
  firstOf([DATE, PLAIN_DATE], printed);

/** Reads the first date with its weekday; null where there is none, or where it does not exist. */
export const parseMastheadDate = (printed: string): CalendarDate | null =>
  firstOf(WITH_WEEKDAY, printed);

function firstOf(forms: readonly RegExp[], printed: string): CalendarDate | null {
  const text = inFigures(printed);
  const match = forms.map(form => form.exec(text)).find(found => found !== null);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

const DIGITS = '一二三四五六七八九';

function inFigures(printed: string): string {
  return halfWidth(printed).replace(
    IN_NUMERALS,
    (whole, year: string, month: string, day: string) => {
      const figures = [...year].map(digit => DIGITS.indexOf(digit) + 1).join('');
      const numbers = [month.replace('元', '一'), day.replace('廿', '二十').replace('卅', '三十')];
      const [m, d] = numbers.map(numeral);
      return m && d ? `${figures}年${m}月${d}日` : whole;
    },
  );
}
