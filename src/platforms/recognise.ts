import type { Recognition } from '../model/reading';
import type { PageSource } from './platform';

/** Tells what a document is, by its marks: an address alone never makes it an e-paper. */
export function recognise(_source: PageSource): Recognition {
  return { kind: 'other', platform: null, confidence: 0, evidence: [] };
}
