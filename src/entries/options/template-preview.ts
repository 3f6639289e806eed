import { cleanArticle } from '../../exports/clean-article';
import { fileName } from '../../exports/file-name';
import { articleMarkdown } from '../../exports/markdown/markdown';
import { readFileNameTemplate } from '../../exports/templates/file-name-template';
import { readNoteTemplate } from '../../exports/templates/note';
import { SAMPLE } from '../../exports/templates/sample';
import type { CitationStyleId } from '../../model/citation';
import type { TemplateFault, TemplateKind } from '../../model/template';

/** What a template makes of the sample article, and why it is not the template that made it. */
export interface Preview {
  text: string;
  fault: TemplateFault | null;
}

/** Shows a template at work, by the code that exports. Loaded when the options page is there. */
export function previewOf(
  kind: TemplateKind,
  template: string,
  citationStyle: CitationStyleId,
): Preview {
  const article = cleanArticle(SAMPLE);
  const isName = kind === 'file-name';
  const reading = isName ? readFileNameTemplate(template) : readNoteTemplate(template);
  const text = isName
    ? fileName([article], 'md', new Set(), template)
    : articleMarkdown(article, {
        now: SAMPLE.savedAt ?? '',
        citationStyle,
        markdownTemplate: template,
      });
  return { text, fault: reading.ok ? null : reading.fault };
}
