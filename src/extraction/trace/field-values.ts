import { figuresOf, paragraphsOf, type Body } from '../../model/body';
import type { PageArticle, IssuePage } from '../../model/issue';
import type { Reading } from '../../model/reading';
import type { TracedField } from '../../model/trace';

/** The fields of a reading that have a value, in their order, each as a report prints it. */
export function valuesOf(reading: Reading): Map<TracedField, string> {
  const read = whatWasRead(reading);
  const values = new Map<TracedField, string>();
  for (const [name, value] of Object.entries(read ?? {})) {
    const parts = name === 'links' ? Object.entries(value as object) : [['', value] as const];
    for (const [part, partValue] of parts) {
      const text = printedValue(name, partValue);
      if (text) values.set((part ? `${name}.${part}` : name) as TracedField, text);
    }
  }
  values.delete('version' as TracedField);
  return values;
}

/** Null for a page that is no e-paper. */
export function whatWasRead(reading: Reading) {
  if (reading.kind === 'article') return reading.article;
  if (reading.kind === 'page') return reading.page;
  return reading.kind === 'issue' ? reading.issue : null;
}

function printedValue(name: string, value: unknown): string | null {
  if (name === 'body') return printedBody(value as Body);
  if (name === 'articles')
    return listed((value as PageArticle[]).map(({ title, url }) => title ?? url));
  if (name === 'pages')
    return listed((value as IssuePage[]).map(page => `${page.number} ${page.name ?? ''}`.trim()));
  if (Array.isArray(value)) return value.join(' | ');
  return typeof value === 'string' ? value : null;
}

const listed = (entries: readonly string[]) =>
  entries.length ? `${entries.length}: ${entries.join(' | ')}` : null;

function printedBody(body: Body): string | null {
  if (!body.children.length) return null;
  const paragraphs = paragraphsOf(body);
  const characters = paragraphs.join('').length;
  const pictures = figuresOf(body).length;
  const counts = `${paragraphs.length} paragraphs, ${characters} characters, ${pictures} pictures`;
  return [counts, paragraphs[0], ...paragraphs.slice(1).slice(-1)].filter(Boolean).join(' | ');
}
