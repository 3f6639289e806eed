import { describe, expect, it } from 'vitest';
import { newspapersAt, REGISTRY } from '../../../src/newspapers/lookup';
import { isRegisteredHost, placesAt } from '../../../src/newspapers/places';

const addresses = Object.entries(REGISTRY).flatMap(([host, roots]) =>
  ['/', ...Object.keys(roots)].map(
    root => new URL(`http://${host}${root}/html/2024-01/02/node_1.htm`),
  ),
);

describe('the registry without names', () => {
  it('has the places of the registry', () => {
    const wrong = addresses.filter(url => {
      const named = newspapersAt(url).map(({ host, pathRoot, platform }) => ({
        host,
        pathRoot,
        platform,
      }));
      return JSON.stringify(named) !== JSON.stringify(placesAt(url));
    });
    expect(
      wrong.map(url => url.href),
      'Run npm run newspapers.',
    ).toEqual([]);
  });

  it('has its hosts, also those of several newspapers, and no others', () => {
    expect(Object.keys(REGISTRY).filter(host => !isRegisteredHost(host))).toEqual([]);
    expect(isRegisteredHost('ordinary.example')).toBe(false);
  });
});
