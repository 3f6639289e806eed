import type { Heading } from 'mdast';
import { citationLine } from '../citations/citation-files';
import type { ExportedArticle, WriteContext } from '../export-format';
import { onOneLine } from '../facts';
import { toBlocks } from '../markdown/blocks';
import { frontMatter, yamlString } from '../markdown/front-matter';
import { serialize } from '../markdown/serialize';
import { filled, valueOf } from './fill-tag';
import type { Value } from './filters';
import { isBlank, type Line } from './lines';
import { placed, type PlacedTag } from './place-tags';
import { partsOf, readingOf, type OwnText, type Reading } from './read-template';
import { textsOf } from './variables';
import { asAddress, inAddress, inHeading, inline, onItsOwn } from './written-text';

/** What a note needs beside its article. */
export type NoteContext = Pick<WriteContext, 'now' | 'citationStyle' | 'markdownTemplate'>;

/** A template for notes, or why it is none. */
export const readNoteTemplate = (template: string): Reading<Line<PlacedTag>[]> =>
  readingOf(() => placed(partsOf(template.replace(/\r\n?/g, '\n'))));

/**
 * A clean article as the template has it. A line whose tags all have nothing to say is left out.
 * Null where there is no template, or it cannot be read.
 */
export function noteBy(
  template: string,
  article: ExportedArticle,
  context: NoteContext,
): string | null {
  const reading = readNoteTemplate(template);
  if (!template.trim() || !reading.ok) return null;
  const lines = reading.template;
  const written: string[] = [];
  for (const [index, line] of lines.entries()) {
    const text = writtenLine(line, article, context);
    const isAfterBlank = (written.at(-1) ?? '') === '';
    // A gap before a line that is left out, and one behind it, are one.
    const isSecondGap = isBlank(line) && isAfterBlank && index > 0 && !isBlank(lines[index - 1]!);
    if (text !== null && !isSecondGap) written.push(text);
  }
  return written.join('\n').trimEnd() + '\n';
}

/** Null where the line has tags and none of them says anything. */
function writtenLine(
  line: Line<PlacedTag>,
  article: ExportedArticle,
  context: NoteContext,
): string | null {
  const own = line.map(part => ('text' in part ? part.text : '')).join('');
  const tags = line.filter(part => 'variable' in part);
  const written = new Map(tags.map(tag => [tag, writtenTag(tag, article, context, own)]));
  if (tags.length && [...written.values()].every(text => !text)) return null;
  const text = line.map(part => ('text' in part ? part.text : written.get(part))).join('');
  // A space that parted it from what is not there would indent the line, or break it.
  const isMissing = (part?: OwnText | PlacedTag) => !!part && written.get(part as PlacedTag) === '';
  const begun = isMissing(line[0]) ? text.trimStart() : text;
  return isMissing(line.at(-1)) ? begun.trimEnd() : begun;
}

/** @param own the template's words on the same line */
function writtenTag(
  tag: PlacedTag,
  article: ExportedArticle,
  context: NoteContext,
  own: string,
): string {
  const value = valueOf(tag, noteTextsOf(tag, article, context));
  switch (tag.place) {
    case 'block':
    case 'autolink':
      return value.texts.join('');
    case 'fields':
      // Without the lines of `---`, and `{}` where there is no field.
      return value.texts
        .join('')
        .slice(4, -4)
        .replace(/^\{\}$/, '');
    case 'line':
    case 'inline':
      return filled(value, text => {
        if (tag.variable === 'url' && text === article.url) return `<${text}>`;
        if (tag.place === 'inline') return inline(text);
        return tag.depth ? inHeading(text, tag.depth as Heading['depth']) : onItsOwn(text);
      });
    case 'address':
      return filled(value, asAddress);
    case 'in-address':
      return filled(value, inAddress);
    case 'quoted':
      return yamlString(filled(value, onOneLine)).slice(1, -1);
    case 'property':
      return property(value, own);
  }
}

/** A value of front matter: a string, or the list that the variable is. */
function property(value: Value, own: string): string {
  const { texts, before, after, isList } = value;
  if (!texts.length || !isList || before || after) {
    const text = filled(value, onOneLine);
    return text && yamlString(text);
  }
  const items = texts.map(text => yamlString(onOneLine(text)));
  return own.trimStart().startsWith('-') ? items.join(`\n${own}`) : `[${items.join(', ')}]`;
}

function noteTextsOf(
  { variable }: PlacedTag,
  article: ExportedArticle,
  context: NoteContext,
): string[] {
  if (variable === 'body') return present(serialize(toBlocks(article.body.children)).trimEnd());
  if (variable === 'front_matter') return [frontMatter(article).trimEnd()];
  if (variable === 'citation') return present(citationLine(article, context));
  return textsOf(variable, article);
}

const present = (text: string) => (text ? [text] : []);
