import { flat } from './cited-facts';

/**
 * What is a command, a brace, or in TeX's old fonts another character (`<` is ¡ there). Braces are
 * written by name: BibTeX counts `\{` as an open brace and would read on into the next
 * entry.
 */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  _: '\\_',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};
/** What TeX would set as one other character: dashes, quotation marks, ¿ and ¡. */
const LIGATURE = /-(?=-)|'(?=')|`(?=`)|[?!](?=`)|,(?=,)/g;

/** Text on one line in which TeX finds no command but those that stand for a character. */
export const texText = (text: string) =>
  flat(text)
    .replace(/[\\{}~^$%#&_<>|]/g, char => COMMANDS[char]!)
    .replace(LIGATURE, '$&{}');

/** Addresses are read as they stand: what ends the field or starts a formula is written `%7B`. */
export const texAddress = (url: string) =>
  url.replace(
    /[\\{}^`|"<>$\s]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** A field of a BibTeX file; null where there is nothing to say. */
export type Field = readonly [name: string, value: string | null];

/** The value of a field in braces. */
export const braced = (text: string | null) => (text === null ? null : `{${texText(text)}}`);

/** A title in two pairs of braces: styles that write English titles small leave it as it is. */
export const bracedTitle = (text: string) => `{${braced(text)}}`;

/** Names in braces each: one name, whatever commas, spaces and `and` are in it. */
export const bracedNames = (names: readonly string[]) =>
  names.length ? `{${names.map(braced).join(' and ')}}` : null;

/** One entry of a BibTeX file. */
export function entry(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields.filter(([, value]) => value !== null);
  return [`@${type}{${key},`, ...lines.map(([name, value]) => `  ${name} = ${value},`), '}\n'].join(
    '\n',
  );
}
