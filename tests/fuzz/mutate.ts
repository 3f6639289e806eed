import { decodeWithNoise } from './charset-noise';
import { MUTATIONS } from './mutations';
import { randomFrom } from './random';

/** A fixture to be mutated, as it crosses to the browser. */
export interface SentPage {
  /** `founder-classic/article-gbk` */
  name: string;
  url: string;
  encoding: string;
  base64: string;
}

/** A mutated page and how it came about. */
export interface Mutated {
  document: Document;
  /** Names of the mutations in order; none for number 0, the page as it is. */
  steps: string[];
}

const MOST_STEPS = 6;

/** The mutation of that number of a page: depends on nothing but page, seed and number. */
export function mutate(page: SentPage, seed: string, number: number): Mutated {
  const random = randomFrom(`${seed}/${page.name}#${number}`);
  const bytes = Uint8Array.from(atob(page.base64), char => char.charCodeAt(0));
  const steps: string[] = [];
  let markup: string;
  if (number > 0 && random.below(6) === 0) {
    steps.push('charsetNoise');
    markup = decodeWithNoise(bytes, page.encoding, random);
  } else markup = new TextDecoder(page.encoding).decode(bytes);
  const document = new DOMParser().parseFromString(markup, 'text/html');
  const count = number > 0 ? random.below(MOST_STEPS) + (steps.length ? 0 : 1) : 0;
  for (let step = 0; step < count; step += 1) {
    const name = random.pick(Object.keys(MUTATIONS));
    steps.push(name);
    MUTATIONS[name]?.(document, random);
  }
  return { document, steps };
}
