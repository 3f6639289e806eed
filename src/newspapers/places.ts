import type { RegisteredPlace } from '../model/newspaper';
import data from './places.json' with { type: 'json' };
import { startsAt } from './path-root';

// The registry without the names, which are most of it: all that a page needs that is only looked at.

const bySystem: Readonly<Record<string, string>> = data;
/** Key of the places where an address does not tell which of several newspapers it is. */
const OF_SEVERAL = '?';

const places = Object.entries(bySystem).flatMap(([system, addresses]) =>
  addresses.split(' ').map(address => {
    const pathRoot = address.slice(address.indexOf('/'));
    const host = address.slice(0, -pathRoot.length);
    return { host, pathRoot, platform: system || null, isOfSeveral: system === OF_SEVERAL };
  }),
);
const hosts = new Set(places.map(({ host }) => host));

/** The places registered for an address, the longest path root first. */
export function placesAt({ hostname, pathname }: URL): readonly RegisteredPlace[] {
  return places
    .filter(
      ({ host, pathRoot, isOfSeveral }) =>
        host === hostname && !isOfSeveral && startsAt(pathRoot, pathname),
    )
    .map(({ host, pathRoot, platform }) => ({ host, pathRoot, platform }))
    .sort((a, b) => b.pathRoot.length - a.pathRoot.length);
}

/** Whether the extension works by itself on a host, whatever the path. */
export const isRegisteredHost = (host: string): boolean => hosts.has(host);
