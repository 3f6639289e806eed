import { parseArticle } from '../../src/model/article-schema';
import type { Article } from '../../src/model/article';
import { figuresOf, paragraphsOf } from '../../src/model/body';
import { parseCalendarDate } from '../../src/model/calendar-date';
import { withoutInvisible } from '../../src/model/printed-text';
import type { Reading } from '../../src/model/reading';

/** What was wrong with one mutation. */
export interface Finding {
  page: string;
  number: number;
  steps: string[];
  findings: string[];
}

/** Milliseconds: what takes longer hangs. */
export const HANG = 2000;
/** Names of the fields that hold addresses. */
const ADDRESS_FIELDS = new Set([
  ...['url', 'src', 'fullSrc', 'href', 'image', 'pdf', 'page', 'issue', 'dataFullSrc'],
  ...['previousArticle', 'nextArticle', 'previousPage', 'nextPage', 'previousIssue', 'nextIssue'],
  ...['previousPart', 'nextPart'],
]);
const TAG = /<\/?[a-z][^<>]*>/gi;
/** Characters that print nothing or turn the direction of writing, and halves of characters. */
const UNPRINTED = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069](?<![\n\t])/u;

/**
 * What is wrong with a reading, whatever the page was.
 * @param printed all text of the page, as the parser took it for text
 */
export function findingsIn(reading: Reading, printed: string): string[] {
  const findings: string[] = [];
  const has = withoutSpace(printed);
  for (const { path, field, value } of valuesOf(reading)) {
    if (typeof value === 'number' && !Number.isFinite(value)) findings.push(`${path} is ${value}`);
    if (typeof value !== 'string') continue;
    if (field === 'date' && parseCalendarDate(value) === null)
      findings.push(`${path} is no day: ${value}`);
    if (ADDRESS_FIELDS.has(field) && !isWebAddress(value))
      findings.push(`${path} is no address of the web: ${value}`);
    if (UNPRINTED.test(value)) findings.push(`${path} holds what does not print: ${escape(value)}`);
    if (ADDRESS_FIELDS.has(field)) continue;
    for (const [tag] of value.matchAll(TAG))
      if (!has.includes(withoutSpace(tag))) findings.push(`${path} holds markup: ${tag}`);
  }
  if (reading.kind === 'article') findings.push(...findingsInArticle(reading.article));
  if (reading.kind === 'page')
    for (const { areas } of reading.page.articles)
      if (areas.flat().some(share => !(share >= 0 && share <= 1)))
        findings.push(`areas beyond the picture: ${JSON.stringify(areas)}`);
  return findings;
}

/** The wall before the library must find nothing to refuse or change. */
function findingsInArticle(article: Article): string[] {
  const isEmpty =
    !article.headline && !paragraphsOf(article.body).length && !figuresOf(article.body).length;
  if (isEmpty) return [];
  const accepted = parseArticle(article);
  if (!accepted) return ['the library would refuse the article'];
  const [read, kept] = [JSON.stringify(article), JSON.stringify(accepted)];
  return read === kept
    ? []
    : [`the library would change the article: ${firstDifference(read, kept)}`];
}

interface Value {
  path: string;
  field: string;
  value: unknown;
}

/** All values of plain data; nothing else may be in it. */
function* valuesOf(data: unknown): Generator<Value> {
  const open: Value[] = [{ path: '', field: '', value: data }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, field, value } = next;
    if (typeof value !== 'object' || value === null) {
      yield next;
      continue;
    }
    const isList = Array.isArray(value);
    if (!isList && Object.getPrototypeOf(value) !== Object.prototype)
      throw new TypeError(`${path} is no plain data`);
    for (const [key, inner] of Object.entries(value))
      open.push({ path: `${path}.${key}`, field: isList ? field : key, value: inner });
  }
}

function isWebAddress(value: string): boolean {
  const address = URL.parse(value);
  return address !== null && /^https?:$/.test(address.protocol);
}

const withoutSpace = (text: string) => withoutInvisible(text).replace(/\s+/g, '');
const escape = (text: string) =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd').slice(0, 200));

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return `${one.slice(Math.max(0, at - 60), at + 60)} → ${other.slice(Math.max(0, at - 60), at + 60)}`;
}
