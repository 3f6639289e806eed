import type { Finding, TracedField, Trace } from '../../model/trace';
import { platformById } from '../../platforms/registry';
import { valuesOf, whatWasRead } from './field-values';

/** Bytes of UTF-8; a report is pasted into forms that take little more. */
const MOST_BYTES = 19_000;
const LONGEST_VALUE = 160;
const LONGEST_OMISSION = 60;
/** What prints nothing or turns the direction of writing: a wrong reading may be made of it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029\u00a0]/gu;

/**
 * A trace as plain text that a person reads and pastes into a report: what the page was taken for
 * and why, each field with its rule and place, what was left out. Values are shortened, and so is
 * the whole.
 */
export function traceText(trace: Trace): string {
  return bounded([
    trace.url,
    ...recognitionLines(trace),
    ...fieldLines(trace),
    ...(trace.dropped.length ? ['', 'left out'] : []),
    ...trace.dropped.map(
      ({ reason, text, place }) => `  ${reason}: ${quoted(text, LONGEST_OMISSION)} at ${place}`,
    ),
  ]);
}

function recognitionLines({ reading, failure, marks }: Trace): string[] {
  if (!reading) return [`reading failed: ${quoted(failure ?? '')}`];
  const { kind, platform, confidence, evidence } = reading.recognition;
  if (kind !== 'other')
    return [
      `recognised as ${kind} of ${platform} ${platformById(platform).name}, confidence ${confidence}`,
      ...evidence.map(mark => `  ${mark}`),
    ];
  return [
    'not recognised as an e-paper; marks found:',
    ...marks.map(({ mark, platforms }) => `  ${mark}: ${platforms.join(', ')}`),
    ...(marks.length ? [] : ['  none']),
  ];
}

function fieldLines({ reading, found }: Trace): string[] {
  const read = reading && whatWasRead(reading);
  if (!read) return found.flatMap(finding => [finding.field, `  ${ruleLine(finding)}`]);
  const values = valuesOf(reading);
  const linesOf = ([field, value]: [TracedField, string]) => [
    `${field}: ${quoted(value)}`,
    ...found.filter(finding => finding.field === field).map(finding => `  ${ruleLine(finding)}`),
  ];
  const missing = [
    ...Object.keys(read),
    ...Object.keys(read.links).map(link => `links.${link}`),
  ].filter(name => !values.has(name as TracedField) && name !== 'links' && name !== 'version');
  return ['', ...[...values].flatMap(linesOf), `without a value: ${missing.join(', ')}`];
}

/** `printed label, #currentBM (founder-new) at div#currentBM` */
function ruleLine({ rule, selector, platform, place, words }: Finding): string {
  const named = [rule, selector && `${selector} (${platform})`].filter(Boolean).join(', ');
  return `${named}${place ? ` at ${place}` : ''}${words ? ` from ${quoted(words)}` : ''}`;
}

/** In quotation marks, with all that cannot be seen written out; the middle of a long text is left out. */
function quoted(text: string, longest = LONGEST_VALUE): string {
  const characters = [...text];
  const half = longest / 2;
  const short =
    characters.length > longest
      ? [...characters.slice(0, half), ' … ', ...characters.slice(-half)].join('')
      : text;
  return JSON.stringify(short).replace(
    UNSEEN,
    char => `\\u${char.codePointAt(0)?.toString(16).padStart(4, '0')}`,
  );
}

function bounded(lines: readonly string[]): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  const fitting = lines.findIndex(line => {
    bytes += encoder.encode(line).length + 1;
    return bytes > MOST_BYTES;
  });
  if (fitting < 0) return lines.join('\n');
  return [...lines.slice(0, fitting), `… ${lines.length - fitting} lines more`].join('\n');
}
