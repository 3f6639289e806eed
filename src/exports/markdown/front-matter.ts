import { stringify } from 'yaml';
import type { ExportedArticle } from '../export-format';
import { onOneLine } from '../facts';
import { obsidianTag } from './obsidian-tag';

/**
 * The facts of an article as YAML between two `---` lines. Every value is a double-quoted string:
 * written plainly, `09`, `no` or `2021-01-21` would be a number, a truth value or a moment in time
 * to one reader of YAML and a string to the next. What the article does not have is left out.
 */
export function frontMatter(article: ExportedArticle): string {
  const fields = {
    title: onOneLine(article.headline),
    kicker: article.kicker && onOneLine(article.kicker),
    subtitle: article.subtitle && onOneLine(article.subtitle),
    newspaper: article.newspaper,
    date: article.date,
    page: article.pageNumber,
    page_name: article.pageName,
    column: article.column,
    authors: article.authors,
    byline: article.byline,
    editors: article.editors,
    source: article.source,
    url: article.url,
    saved: article.savedAt,
    tags: article.tags?.map(obsidianTag).filter(Boolean),
  };
  const known = Object.entries(fields).filter(([, value]) => value?.length);
  const yaml = stringify(Object.fromEntries(known), {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    // A long text would otherwise be written over several lines.
    doubleQuotedMinMultiLineLength: Infinity,
    // The same name twice is no reason for an anchor.
    aliasDuplicateObjects: false,
  });
  return `---\n${yaml.replace(UNSAFE, escape)}---\n`;
}

/**
 * Line separators are line ends to YAML 1.1. The rest keeps a renderer of Markdown that does not
 * know front matter from taking a headline for markup, a link or a picture.
 */
const UNSAFE = /[\u2028\u2029<]|\](?=[([:])/g;
/** A text as a quoted string of YAML on one line. */
export const yamlString = (text: string) => JSON.stringify(text).replace(UNSAFE, escape);

/** An escape of YAML: nothing but quoted values can hold these characters. */
const escape = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
