import { inBothScripts } from '../model/both-scripts';
/** 版次 and 版名 as a label prints them: `第09版：要闻`. */
export interface PageLabel {
  /** Without 第 and 版, Chinese numerals as digits: `09`, `A01`, `9`. */
  number: string;
  /** Null where the label has none: `第1版：`. */
  name: string | null;
}

/** Labels are short; what is longer is a sentence that speaks of a page. */
const LONGEST_LABEL = 60;

const LATIN = '[A-Za-zⅠ-Ⅻ]{0,3}\\d{1,5}';
const CHINESE = '[一二三四五六七八九十]{1,4}';

/** With 版: `第01版 要闻`, `01版:要闻`, `第九版：副刊`, `第1版`. */
const WITH_WORD = new RegExp(
  `^[(（[【]?\\s*(第)?\\s*(?:(${LATIN})|(${CHINESE}))\\s*版\\s*[)）\\]】]?\\s*([：:\\-—–|·]?)\\s*(.*)$`,
);
/** Without 版, but with a mark between number and name: `A01：首版`, `A01·首版`, `01 - 封面`, `(GA01) 封面`, `A01 要闻`. */
const WITHOUT_WORD = new RegExp(
  `^(?:[(（[【]\\s*(${LATIN})\\s*[)）\\]】]|([A-Za-zⅠ-Ⅻ]{1,3}\\d{1,3}|\\d{2,3}(?!\\s*·))\\s*[：:\\-—–·]|([A-Z]{1,2}\\d{2,3})\\s)\\s*(.+)$`,
);
const CHINESE_WORD = inBothScripts(/\p{Unified_Ideograph}/u);

/**
 * Reads a page label in any of the forms that e-papers print.
 * @returns null where the text is anything else: a headline, a clock time (`10:30`), a sentence
 */
export function parsePageLabel(printed: string): PageLabel | null {
  // Most texts asked about are no label: they have no number, or are long.
  if (printed.length > 2 * LONGEST_LABEL || !/[\d０-９一二三四五六七八九十]/.test(printed))
    return null;
  const label = halfWidth(printed)
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
  if (!label || label.length > LONGEST_LABEL || /[。；？！?!]/.test(label)) return null;
  return withWord(label) ?? withoutWord(label);
}

function withWord(label: string): PageLabel | null {
  const match = WITH_WORD.exec(label);
  if (!match) return null;
  const [, ordinal, latin, chinese, mark, rest = ''] = match;
  const number = latin ?? numeral(chinese ?? '');
  // 一版责编 and 再版一版好书 are words; a numeral needs 第, a mark or nothing behind it.
  if (!number || (chinese && !ordinal && !mark && rest)) return null;
  return { number, name: nameOf(rest) };
}

function withoutWord(label: string): PageLabel | null {
  const match = WITHOUT_WORD.exec(label);
  if (!match) return null;
  const [, inBrackets, beforeMark, beforeSpace, rest = ''] = match;
  const number = inBrackets ?? beforeMark ?? beforeSpace ?? '';
  return /^\d/.test(rest) || !CHINESE_WORD.test(rest) ? null : { number, name: nameOf(rest) };
}

/** What the line of a label says behind the name: a PDF, a date, the end of a bracket around it all. */
const BEHIND_NAME = /\s*(?:[[(（【]?PDF.*|\d{4} ?[年/.-] ?\d{1,2} ?[月/.-] ?\d.*)$/i;

/** Words of a tool bar in the same line. */
const TOOLS = inBothScripts(/(?:\s+(?:放大|缩小|默认|打印|朗读|返回))+$/);

const nameOf = (rest: string) =>
  rest
    .replace(BEHIND_NAME, '')
    .replace(TOOLS, '')
    .replace(/^([^[(（【]*)[\])）】]$/, '$1')
    .trim() || null;

const DIGITS = '一二三四五六七八九';

/** Reads 一 to 九十九; null for any other row of numerals. */
export function numeral(chinese: string): string | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(chinese);
  if (!match) return null;
  const [, tens, ten, ones] = match;
  if (!ten) return tens && !ones ? String(DIGITS.indexOf(tens) + 1) : null;
  return String((tens ? DIGITS.indexOf(tens) + 1 : 1) * 10 + (ones ? DIGITS.indexOf(ones) + 1 : 0));
}

/** Where the number stands inside a longer line: `2024年01月07日 第01版`, `《…》（ 2025年02月12日 04版）`. */
const INSIDE = inBothScripts(
  new RegExp(
    `(?:(?<!下转|上接|紧接|转|接|见)第\\s*(?:(${LATIN})|(${CHINESE}))|(?:^|[^\\dA-Za-z])([A-Z]{1,3}\\d{1,3}|\\d{2,4}))\\s*版`,
  ),
);

/** Finds the page number inside a line of text; null where there is none. */
export function findPageNumber(printed: string): string | null {
  const match = INSIDE.exec(halfWidth(printed));
  if (!match) return null;
  return match[1] ?? match[3] ?? numeral(match[2] ?? '');
}

/** Full-width digits and Latin letters as ordinary ones; old systems print both. */
const halfWidth = (text: string) =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** A page number as it is compared and sorted: `a01` and `A1` are one. */
export const barePageNumber = (number: string) =>
  number.toUpperCase().replace(/^([^\d]*)0+(?=\d)/, '$1');

/** `01` and `1` are the same page. */
export const samePage = (one: string, other: string) =>
  barePageNumber(one) === barePageNumber(other);
