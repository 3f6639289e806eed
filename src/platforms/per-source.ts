import type { PageSource } from './platform';

/**
 * Several steps of a reading ask the same of its document: found the first time, kept as long as
 * the source is.
 * @param find may take one thing more, a platform; for another one it is asked again
 */
export function perSource<T, More = void>(
  find: (source: PageSource, more: More) => T,
): (source: PageSource, more: More) => T {
  const known = new WeakMap<PageSource, { more: More; found: T }>();
  return (source, more) => {
    const before = known.get(source);
    if (before && before.more === more) return before.found;
    const found = find(source, more);
    known.set(source, { more, found });
    return found;
  };
}
