import { describe, expect, test } from 'vitest';
import { REGISTRY } from '../../../src/newspapers/lookup';
import { matchPatterns } from '../../../src/newspapers/match-patterns';

const places = Object.entries(REGISTRY).flatMap(([host, roots]) =>
  Object.entries(roots).map(([root, entry]) => ({
    host,
    root,
    name: entry?.[0],
    platform: entry?.[1],
  })),
);

describe('registry', () => {
  test('holds the newspapers of the table', () => {
    expect(Object.keys(REGISTRY).length).toBeGreaterThan(550);
    expect(new Set(places.map(place => place.name)).size).toBeGreaterThan(640);
  });

  test('hosts are names in lower case without port, never bare addresses', () => {
    const wrong = Object.keys(REGISTRY).filter(
      host => new URL(`http://${host}/`).host !== host || !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host),
    );
    expect(wrong).toEqual([]);
  });

  test('path roots are paths', () =>
    expect(places.filter(({ root }) => !/^\/([\w.-]+\/)*[\w.-]*$/.test(root))).toEqual([]));

  test('names are those of newspapers, without editions and spaces', () => {
    const wrong = places.filter(
      ({ name }) =>
        name !== undefined &&
        (!/^(21)?[\p{Script=Han}]{2,}$/u.test(name) ||
          name !== name.normalize('NFKC') ||
          /电子|数字报|数字版/.test(name)),
    );
    expect(wrong).toEqual([]);
  });

  test('platforms are ids', () =>
    expect(places.filter(({ platform }) => platform && !/^[a-z0-9-]+$/.test(platform))).toEqual(
      [],
    ));

  test('a host with several newspapers has no name for all of itself', () => {
    const wrong = Object.entries(REGISTRY).filter(
      ([, roots]) => '/' in roots && Object.keys(roots).length > 1,
    );
    expect(wrong).toEqual([]);
  });
});

describe('matchPatterns', () => {
  const patterns = matchPatterns();

  test('cover each registered host, over http and https, without ports or wildcards in names', () => {
    expect(patterns.filter(pattern => !/^\*:\/\/[a-z0-9.-]+\/[\w./-]*\*$/.test(pattern))).toEqual(
      [],
    );
    const hosts = new Set(patterns.map(pattern => new URL(pattern.replace('*:', 'http:')).host));
    expect([...hosts].sort()).toEqual(Object.keys(REGISTRY).sort());
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  test.each(['*://epaper.scjjrb.com/*', '*://paper.people.com.cn/*', '*://www.81.cn/szb_223187/*'])(
    'has %s',
    pattern => expect(patterns).toContain(pattern),
  );

  test('a news site is entered only where its e-paper is', () => {
    expect(patterns).toContain('*://www.yicai.com/epaper/*');
    expect(patterns).not.toContain('*://www.yicai.com/*');
    expect(patterns).not.toContain('*://data.people.com.cn/*');
  });
});
