import type { Article } from '../model/article';
import { cleanArticle } from './clean-article';
import { fileName } from './file-name';
import { articleMarkdown } from './markdown/markdown';

/** The article as a note, its photos as links: Obsidian takes it from the clipboard. */
export const note = (article: Article) => articleMarkdown(cleanArticle(article));

/**
 * Has Obsidian make a note of what is on the clipboard (Obsidian URI, action `new`). Addresses are
 * too short for whole articles on some systems, so that only the name of the note is in it.
 */
export function uri(article: Article): string {
  const name = fileName([cleanArticle(article)], 'md').replace(/\.md$/, '');
  return `obsidian://new?file=${encodeURIComponent(name)}&clipboard`;
}
