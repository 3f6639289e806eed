import { parseArticle } from '../../model/article-schema';
import type { SaveOutcome } from '../../model/clip';
import { saveClip } from '../../store/clips';

/**
 * Keeps an article that a page's content script sent. Nothing in it is trusted: its parts are
 * checked, its text is conformed to the schema, and its address must be of the sender's origin
 * (the frame of a frameset has an address of its own there); else the sender's address counts.
 * @param senderUrl as the browser gives it
 */
export async function saveFromPage(
  sent: unknown,
  senderUrl: string | undefined,
): Promise<SaveOutcome> {
  const article = parseArticle(sent);
  if (!article || !senderUrl) return { ok: false, failure: 'invalid-article' };
  const from = new URL(senderUrl);
  from.hash = '';
  const isOfSender = new URL(article.url).origin === from.origin;
  return saveClip({ ...article, url: isOfSender ? article.url : from.href });
}
