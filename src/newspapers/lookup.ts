import type { Newspaper } from './newspaper';

/** The newspapers registered for an address, the longest path root first. */
export function newspapersAt(_url: URL): readonly Newspaper[] {
  return [];
}
