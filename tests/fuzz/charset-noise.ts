import type { Random } from './random';

const ENCODINGS = ['utf-8', 'gb18030', 'gbk', 'big5', 'shift_jis', 'windows-1252', 'utf-16le'];
const MOST_BYTES = 40;

/**
 * A page as a wrong header or a broken transfer would give it: read in another encoding, cut off,
 * or with bytes changed, lost and doubled.
 */
export function decodeWithNoise(bytes: Uint8Array, encoding: string, random: Random): string {
  const noisy = [...bytes];
  let read = encoding;
  switch (random.below(4)) {
    case 0:
      read = random.pick(ENCODINGS);
      break;
    case 1:
      noisy.length = random.below(noisy.length + 1);
      break;
    default:
      for (let left = 1 + random.below(MOST_BYTES); left > 0; left -= 1)
        noisy.splice(random.below(noisy.length), random.below(2), ...someBytes(random));
  }
  return new TextDecoder(read).decode(new Uint8Array(noisy));
}

const someBytes = (random: Random) =>
  Array.from({ length: random.below(3) }, () => random.below(256));
