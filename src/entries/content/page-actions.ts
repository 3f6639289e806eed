import { askBackground } from '../../browser/messaging';
import type { SaveOutcome } from '../../model/clip';
import type { ReaderHandle } from '../../model/page-world';
import type { ArticleOnPage } from './article-on-page';

/** Opens or closes the reader view; `failure` where there is nothing to show. */
export async function toggleReader(
  page: ArticleOnPage,
): Promise<{ open: boolean; failure?: 'no-article' }> {
  const { world } = page;
  if (world.reader?.isOpen) {
    world.reader.close();
    return { open: false };
  }
  const article = page.get();
  if (!article) return { open: false, failure: 'no-article' };
  const reader = await startedReader(page);
  reader.open(article, { save: () => saveArticle(page), closed: () => undefined });
  return { open: true };
}

/** Saves the article; resolves when it is on disk, or when it is certain that it is not. */
export async function saveArticle(page: ArticleOnPage): Promise<SaveOutcome> {
  const article = page.get();
  if (!article) return { ok: false, failure: 'no-article' };
  return askBackground('saveArticle', { article });
}

async function startedReader({ world }: ArticleOnPage): Promise<ReaderHandle> {
  if (!world.reader) await askBackground('injectScript', { script: 'reader' });
  if (!world.reader) throw new Error('the reader script did not start');
  return world.reader;
}
