import { PAGES, type SampleArticle } from './scjjrb/issue';

/** The text of a sample article: its paragraphs and sub-heads, and its captions, in order. */
export function expectedText(id: number): { paragraphs: string[]; captions: string[] } {
  const { body } = sampleArticle(id);
  return {
    paragraphs: body.filter(part => typeof part === 'string'),
    captions: body.flatMap(part => (typeof part === 'string' ? [] : [part.caption])),
  };
}

export function sampleArticle(id: number): SampleArticle {
  const found = PAGES.flatMap(page => page.articles).find(article => article.id === id);
  if (!found) throw new Error(`no sample article ${id}`);
  return found;
}
