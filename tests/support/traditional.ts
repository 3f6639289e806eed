import { CustomConverter } from 'opencc-js/core';
import hongKong from 'opencc-js/dict/HKVariants';
import simplified from 'opencc-js/dict/STCharacters';
import taiwan from 'opencc-js/dict/TWVariants';

/** Simplified text in Traditional characters, one by one: a part is converted as the whole is. */
export const inTraditional = CustomConverter(simplified);

const entriesOf = (table: string) =>
  new Map(
    table.split('|').map(entry => {
      const [from = '', ...to] = entry.split(' ');
      return [from, to] as const;
    }),
  );
const standard = entriesOf(simplified);
const variants = [taiwan, hongKong].map(entriesOf);

/** The character and all that stand for it in Traditional: 说說説. */
export function formsOf(char: string): string {
  const forms = (standard.get(char) ?? []).flatMap(form => [
    form,
    ...variants.flatMap(table => table.get(form) ?? []),
  ]);
  return [...new Set([char, ...forms])].join('');
}
