import type { TracedField } from '../model/trace';
import type { PageSource } from '../platforms/platform';

/** Ways to a value by their names, the most trusted first; null and undefined mean nothing found. */
export type Ways<T> = Readonly<Record<string, () => T | null | undefined>>;

/**
 * What the first way gives that finds anything; the trace names that way.
 * @param fields that the value is for
 * @returns null where no way finds anything
 */
export function firstOf<T>(
  { trace }: PageSource,
  fields: TracedField | readonly TracedField[],
  ways: Ways<T>,
): T | null {
  for (const [name, way] of Object.entries(ways)) {
    const value = way() ?? null;
    if (value === null) continue;
    trace?.found(fields, name);
    return value;
  }
  return null;
}
