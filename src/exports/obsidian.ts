import type { Article } from '../model/article';
import { cleanArticle } from './clean-article';
import type { WriteContext } from './export-format';
import { fileName } from './file-name';
import { articleMarkdown } from './markdown/markdown';

type Context = Pick<
  WriteContext,
  'now' | 'citationStyle' | 'fileNameTemplate' | 'markdownTemplate'
>;

/**
 * The article as a note, its photos as links, and the address that has Obsidian make that note of
 * what is on the clipboard (Obsidian URI, action `new`): addresses are too short for whole articles
 * on some systems, so that only the name of the note is in it.
 */
export function obsidianNote(article: Article, context: Context): { note: string; uri: string } {
  const clean = cleanArticle(article);
  const name = fileName([clean], 'md', new Set(), context.fileNameTemplate).replace(/\.md$/, '');
  return {
    note: articleMarkdown(clean, context),
    uri: `obsidian://new?file=${encodeURIComponent(name)}&clipboard`,
  };
}
