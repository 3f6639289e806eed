/** Random choices that are the same for the same seed, on every machine. */
export interface Random {
  /** 0 ≤ n < limit */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Choices that depend on the words of the seed alone (FNV-1a, then mulberry32). */
export function randomFrom(seed: string): Random {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1)
    state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(list: readonly T[]) => {
      if (!list.length) throw new Error('Nothing to choose from.');
      return list[below(list.length)] as T;
    },
  };
}
