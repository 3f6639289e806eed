import { compact } from '../../src/model/printed-text';
import { samePage } from '../../src/platforms/page-label';

/** What a tool says of an article; null where the page does not have it or the tool does not tell. */
export interface Answer {
  title: string | null;
  kicker: string | null;
  subtitle: string | null;
  newspaper: string | null;
  date: string | null;
  pageNumber: string | null;
  authors: string[];
  paragraphs: string[];
}

/** What is right. A field it does not name is not asked for. */
export type RightAnswer = Partial<Answer> & {
  /** People the text names in another role: right as authors, and right left out. */
  alsoAuthors?: string[];
};

/** True or false for each field that the right answer names, and how well the text agrees. */
export interface Marking {
  right: Partial<Record<Exclude<keyof Answer, 'paragraphs'>, boolean>>;
  /** Agreement of the text's pairs of characters, 0–1. */
  textF1: number | null;
  /** Every field and every character. */
  perfect: boolean;
}

/** Compares what a tool said with what is right, without regard to white space and width. */
export function mark(right: RightAnswer, said: Answer): Marking {
  const marks: Marking['right'] = {};
  for (const field of ['title', 'kicker', 'subtitle', 'newspaper', 'date'] as const)
    if (right[field] !== undefined)
      marks[field] = compact(right[field] ?? '') === compact(said[field] ?? '');
  if (right.pageNumber !== undefined)
    marks.pageNumber = samePage(compact(right.pageNumber ?? ''), compact(said.pageNumber ?? ''));
  if (right.authors) marks.authors = sameNames(right.authors, said.authors, right.alsoAuthors);
  const text = right.paragraphs && compact(right.paragraphs.join(''));
  const saidText = compact(said.paragraphs.join(''));
  return {
    right: marks,
    textF1: text === undefined ? null : agreement(text, saidText),
    perfect: Object.values(marks).every(Boolean) && (text === undefined || text === saidText),
  };
}

function sameNames(right: string[], said: string[], also: string[] = []): boolean {
  const names = new Set(right.map(compact));
  const accepted = new Set(also.map(compact));
  const given = new Set(said.map(compact).filter(name => names.has(name) || !accepted.has(name)));
  return names.size === given.size && [...names].every(name => given.has(name));
}

/** F1 of the pairs of neighbouring characters; 1 where both are empty. */
function agreement(right: string, said: string): number {
  if (right === said) return 1;
  const wanted = pairsOf(right);
  const given = pairsOf(said);
  let common = 0;
  for (const [pair, count] of given) common += Math.min(count, wanted.get(pair) ?? 0);
  const all = sum(wanted) + sum(given);
  return all ? (2 * common) / all : 0;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const characters = [...text];
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at]}${characters[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sum = (pairs: ReadonlyMap<string, number>) =>
  [...pairs.values()].reduce((total, count) => total + count, 0);
