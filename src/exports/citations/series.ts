/**
 * `甲 & 乙`, `甲, 乙, & 丙`: names as English lists them. Two that are not turned around have no comma
 * between them.
 */
export function series(names: readonly string[], conjunction: string): string {
  const last = names.at(-1) ?? '';
  const others = names.slice(0, -1).join(', ');
  return others ? `${others}${names.length > 2 ? ',' : ''} ${conjunction} ${last}` : last;
}
