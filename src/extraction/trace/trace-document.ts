import type { Newspaper } from '../../model/newspaper';
import type { Reading } from '../../model/reading';
import type { Finding, Trace } from '../../model/trace';
import { addressFacts } from '../../platforms/address';
import { pageSource } from '../../platforms/page-source';
import type { PageSource } from '../../platforms/platform';
import { platformById, PLATFORMS } from '../../platforms/registry';
import { readSource } from '../read-document';
import { valuesOf } from './field-values';
import { Notes } from './recorder';

/**
 * Reads a document as `readDocument` does and tells how each field came about. Never throws: of a
 * reading that fails it tells how far it came.
 * @param newspapers registered for the address, the longest path root first
 */
export function traceDocument(
  document: Document,
  url: URL,
  newspapers: readonly Newspaper[],
): Trace {
  const notes = new Notes();
  const source = pageSource(document, url, newspapers, notes);
  let reading: Reading | null = null;
  let failure: string | null = null;
  try {
    reading = readSource(source);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  const values = reading && valuesOf(reading);
  const isKept = ({ field }: Finding) => !values || values.has(field);
  return {
    url: url.href,
    reading,
    failure,
    marks: reading?.kind === 'other' ? marksOf(source) : [],
    found: notes.findings.filter(isKept).map(finding => withPlatform(finding, reading)),
    dropped: notes.omissions,
  };
}

/** Who names the selector: the platform itself, or those shared by many. */
function withPlatform(finding: Finding, reading: Reading | null): Finding {
  const { selector } = finding;
  if (!selector) return finding;
  const { id, article, page } = platformById(reading?.recognition.platform ?? null);
  const own = [...Object.values(article), ...Object.values(page)].flat();
  return { ...finding, platform: own.includes(selector) ? id : 'generic' };
}

function marksOf(source: PageSource): Trace['marks'] {
  const platformsOf = new Map<string, string[]>();
  for (const platform of PLATFORMS) {
    const address = addressFacts(platform, source.url);
    const marks = platform.marks
      .filter(mark => mark.found(source))
      .map(({ name, weight, decisive }) => `${name} (${weight}${decisive ? ', decisive' : ''})`);
    for (const mark of [...(address ? [`address of ${address.kind}`] : []), ...marks])
      platformsOf.set(mark, [...(platformsOf.get(mark) ?? []), platform.id]);
  }
  return [...platformsOf].map(([mark, platforms]) => ({ mark, platforms }));
}
