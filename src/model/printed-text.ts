/**
 * Text as newspapers print it: indents of U+3000, padding inside names, full-width digits.
 */

/** Spaces that a browser keeps and a typesetter uses for indents. */
const LAYOUT_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029](?<![\t\n\v\f\r])/gu;
/** Fillers and halves of characters: looked for only where a cheaper look finds something like it. */
const RARE = /[\u034f\u115f\u1160\u3164\ud800-\udfff\uffa0\ufffe\uffff]/;
const FILLER = /[\u034f\u115f\u1160\u3164\p{Cs}\uffa0\p{Noncharacter_Code_Point}]/gu;

/** Drops control characters, runs of white space and the white space around the text. */
export function tidy(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, keepWide).trim();
}

/** Drops characters that print nothing or turn the direction of writing; keeps variants of glyphs. */
export function withoutInvisible(text: string): string {
  const printed = text.replace(INVISIBLE, '');
  return RARE.test(printed) ? printed.replace(FILLER, '') : printed;
}

/** A run of white space is one space; wide spaces inside a line stay as printed. */
const keepWide = (run: string) => (run.includes('\u3000') ? run.replace(/[^\u3000]/g, '') : ' ');

/** The first characters of a text, and no half of one. */
export const beginning = (text: string, length: number) =>
  text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/** For comparing: NFKC without any white space. */
export const compact = (text: string) =>
  withoutInvisible(text).normalize('NFKC').replace(/\s+/g, '');

/** Full-width ASCII as ASCII and wide spaces as spaces, character by character (keeps offsets). */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(new RegExp(LAYOUT_SPACE, 'g'), ' ');
}
