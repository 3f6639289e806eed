import type { Newspaper } from '../model/newspaper.ts';
import { startsAt } from './path-root.ts';
import data from './registry.json' with { type: 'json' };

/**
 * Host → path root → name and platform of the newspaper; null where the address does not tell
 * which of several it is. Made by `scripts/newspapers.ts`.
 */
export type Registry = Readonly<
  Record<string, Readonly<Record<string, readonly [name: string, platform: string | null] | null>>>
>;

export const REGISTRY = data as unknown as Registry;

/** The newspapers registered for an address, the longest path root first. */
export function newspapersAt(url: URL): readonly Newspaper[] {
  const host = url.hostname;
  const roots = Object.hasOwn(REGISTRY, host) ? REGISTRY[host] : undefined;
  return Object.entries(roots ?? {})
    .flatMap(([pathRoot, entry]) =>
      entry && startsAt(pathRoot, url.pathname)
        ? [{ name: entry[0], host, pathRoot, platform: entry[1] }]
        : [],
    )
    .sort((a, b) => b.pathRoot.length - a.pathRoot.length);
}
