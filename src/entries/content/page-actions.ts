import { askBackground } from '../../browser/messaging';
import type { Article } from '../../model/article';
import type { SaveOutcome } from '../../model/clip';
import type { ArticleOnPage } from './article-on-page';
import { part } from './injected-scripts';

/** Opens or closes the reader view; `failure` where there is nothing to show. */
export async function toggleReader(
  page: ArticleOnPage,
): Promise<{ open: boolean; failure?: 'no-article' }> {
  if (page.world.reader?.isOpen) {
    page.world.reader.close();
    return { open: false };
  }
  const article = await page.article();
  if (!article) return { open: false, failure: 'no-article' };
  const reader = await part(page.world, 'reader');
  reader.open(article, { save: () => keep(article), closed: () => undefined });
  return { open: true };
}

/** Opens the reader view and the print dialog; `failure` where there is nothing to print. */
export async function printReader(page: ArticleOnPage): Promise<{ failure?: 'no-article' }> {
  if (!page.world.reader?.isOpen) {
    const { failure } = await toggleReader(page);
    if (failure) return { failure };
  }
  // The dialog holds the page up until it is closed: the answer does not wait for it.
  void page.world.reader?.print();
  return {};
}

/** Saves the article; resolves when it is on disk, or when it is certain that it is not. */
export async function saveArticle(page: ArticleOnPage): Promise<SaveOutcome> {
  const article = await page.article();
  return article ? keep(article) : { ok: false, failure: 'no-article' };
}

const keep = (article: Article) => askBackground('saveArticle', { article });
