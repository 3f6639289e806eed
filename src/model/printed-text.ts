/**
 * Text as newspapers print it: indents of U+3000, padding inside names, full-width digits.
 */

/** Spaces that a browser keeps and a typesetter uses for indents. */
const LAYOUT_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** All that one of the next two may mean: seldom there, and quick to look for. */
const UNUSUAL =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u034f\0-\x08\x0e-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\uffff]/;
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029](?<![\t\n\v\f\r])/gu;
/** Fillers and halves of characters. */
const FILLER = /[\u034f\u115f\u1160\u3164\p{Cs}\uffa0\p{Noncharacter_Code_Point}]/gu;

/** Drops control characters, runs of white space and the white space around the text. */
export function tidy(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, keepWide).trim();
}

/** Drops characters that print nothing or turn the direction of writing; keeps variants of glyphs. */
export function withoutInvisible(text: string): string {
  return UNUSUAL.test(text) ? text.replace(INVISIBLE, '').replace(FILLER, '') : text;
}

/** A run of white space is one space; wide spaces inside a line stay as printed. */
const keepWide = (run: string) => (run.includes('\u3000') ? run.replace(/[^\u3000]/g, '') : ' ');

/** The first characters of a text, and no half of one. */
export const beginning = (text: string, length: number) =>
  text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/** Letters and digits; a browser takes fifty times as long to get \p{L} and \p{N} ready. */
const LETTER =
  /[0-9A-Za-z\u00c0-\u1fff\u2c00-\u2dff\u3005-\u3007\u3041-\u30fa\u30fc-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{10000}-\u{1efff}\u{20000}-\u{3ffff}]/u;

/** True for a text that says something: more than marks and spaces. */
export const hasLetters = (text: string) => LETTER.test(text);

/** For comparing: NFKC without any white space. */
export const compact = (text: string) =>
  withoutInvisible(text).normalize('NFKC').replace(/\s+/g, '');

/** Full-width ASCII as ASCII and wide spaces as spaces, character by character (keeps offsets). */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(LAYOUT_SPACE, ' ');
}
