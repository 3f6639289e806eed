import { CLUTTER_WORDS, TELLING } from './phrases';

/** Longer texts are never clutter. */
const LONGEST_CLUTTER = 120;

/**
 * What a text is so far: `words` = a whole chain of clutter words; `prefix` = it may become one
 * when more of it arrives; `other` = it can be neither, nor anything that begins with it.
 */
export type TextState = 'empty' | 'words' | 'prefix' | 'other';

/** Letters and digits alone, as they are compared. */
export const normalise = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Quotation marks and book titles: someone speaks or is quoted, which notices never do. */
const QUOTED = /[“”「」『』《》]/;

/** Whether a text is made only of clutter words. PLATFORMS §6 asks for at most 120 letters. */
export function stateOf(text: string): TextState {
  if (QUOTED.test(text)) return 'other';
  const letters = normalise(text);
  if (!letters) return 'empty';
  if (letters.length > LONGEST_CLUTTER) return 'other';
  // reached[i]: the first i letters are a chain of clutter words.
  const reached = [true];
  let mayGoOn = false;
  for (let at = 0; at < letters.length; at++) {
    if (!reached[at]) continue;
    for (const word of CLUTTER_WORDS) {
      if (letters.startsWith(word, at)) reached[at + word.length] = true;
      else mayGoOn ||= word.startsWith(letters.slice(at));
    }
    // Numbers of versions.
    if (/\d/.test(letters.charAt(at))) reached[at + 1] = true;
  }
  return reached[letters.length] ? 'words' : mayGoOn ? 'prefix' : 'other';
}

/** What kind of clutter a text is as a whole; null where it is none or does not tell enough. */
export function clutterIn(text: string): (typeof TELLING)[number] | null {
  if (stateOf(text) !== 'words') return null;
  const letters = normalise(text);
  return TELLING.find(({ tells }) => tells(letters)) ?? null;
}
