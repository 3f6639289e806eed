/**
 * Text as newspapers print it: indents of U+3000, padding inside names, full-width digits.
 */

/** Spaces that a browser keeps and a typesetter uses for indents. */
const LAYOUT_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029](?<![\t\n\v\f\r])/gu;

/** Drops control characters, runs of white space and the white space around the text. */
export function tidy(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, keepWide).trim();
}

/** Drops characters that print nothing or turn the direction of writing. */
export const withoutInvisible = (text: string) => text.replace(INVISIBLE, '');

/** A run of white space is one space; wide spaces inside a line stay as printed. */
const keepWide = (run: string) => (run.includes('\u3000') ? run.replace(/[^\u3000]/g, '') : ' ');

/** For comparing: NFKC without any white space. */
export const compact = (text: string) =>
  withoutInvisible(text).normalize('NFKC').replace(/\s+/g, '');

/** Full-width ASCII as ASCII and wide spaces as spaces, character by character (keeps offsets). */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(new RegExp(LAYOUT_SPACE, 'g'), ' ');
}
