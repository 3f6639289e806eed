import { expect, it } from 'vitest';
import { perSource } from '../../../src/platforms/per-source';
import type { PageSource } from '../../../src/platforms/platform';

const source = () => ({}) as PageSource;

it('looks once in each reading', () => {
  let looks = 0;
  const find = perSource(() => (looks += 1));
  const [one, other] = [source(), source()];
  expect([find(one), find(one), find(other), find(one)]).toEqual([1, 1, 2, 1]);
});

it('looks again for another thing, and keeps what was not there', () => {
  const asked: string[] = [];
  const find = perSource((_source, name: string) => {
    asked.push(name);
    return null;
  });
  const one = source();
  for (const name of ['a', 'a', 'b', 'b', 'a']) expect(find(one, name)).toBeNull();
  expect(asked).toEqual(['a', 'b', 'a']);
});
