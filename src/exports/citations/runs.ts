import type { CitationRun } from '../../model/citation';

/** A citation without its italics. */
export const plainText = (runs: readonly CitationRun[]) => runs.map(({ text }) => text).join('');

/** Runs in a row, those that say nothing left out. */
export const runs = (...parts: (CitationRun | string | null | false)[]): CitationRun[] =>
  parts
    .map(part => (typeof part === 'object' ? part : { text: part || '' }))
    .filter((run): run is CitationRun => !!run?.text);

/** The name of a newspaper, which English styles set in italics. */
export const italic = (text: string): CitationRun => ({ text, italic: true });

/** Ends a sentence, in either script, also inside closing quotes and brackets. */
const ENDED = /[.?!。？！…][”’"'）)\]」』》]*$/;

/** True for text that needs no full stop behind it. */
export const isEnded = (text: string) => ENDED.test(text);

/** The text with a full stop, where it does not end in a mark of its own. */
export const stopped = (text: string) => (isEnded(text) ? text : `${text}.`);

/** The same as Americans do: the mark stands before the quotation marks at the end. */
export const markedInside = (text: string, mark: '.' | ',') =>
  isEnded(text) ? text : text.replace(/[”’]*$/, closing => mark + closing);
