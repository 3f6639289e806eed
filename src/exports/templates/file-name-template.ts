import { MARKDOWN_ONLY } from '../../model/template';
import type { ExportedArticle } from '../export-format';
import { onOneLine } from '../facts';
import { filled, valueOf } from './fill-tag';
import { partsOf, readingOf, Unreadable, type Part, type Reading } from './read-template';
import { textsOf, type FactVariable } from './variables';

/** A template for the names of files, or why it is none. */
export function readFileNameTemplate(template: string): Reading<Part[]> {
  return readingOf(() => {
    const parts = partsOf(template);
    for (const part of parts)
      if ('variable' in part && MARKDOWN_ONLY.has(part.variable))
        throw new Unreadable('markdown-only', part.at, part.variable);
    return parts;
  });
}

/**
 * What a template calls an article; `file-name.ts` makes a safe name of it. Null where there is no
 * template, or it cannot be read.
 */
export function describedBy(template: string, article: ExportedArticle): string | null {
  const reading = readFileNameTemplate(template);
  if (!template || !reading.ok) return null;
  return reading.template
    .map(part =>
      'text' in part
        ? part.text
        : filled(valueOf(part, textsOf(part.variable as FactVariable, article)), onOneLine),
    )
    .join('');
}
