import type { Article } from '../model/article';
import { figuresOf, paragraphsOf } from '../model/body';

/**
 * SHA-256, in hex, of what an article says: links and the like may change with the next issue
 * without making it another text. Needs a secure context, so it runs in the background.
 */
export async function contentHash(article: Article): Promise<string> {
  const { newspaper, date, pageNumber, pageName, kicker, headline, subtitle, byline } = article;
  const says = JSON.stringify([
    [newspaper, date, pageNumber, pageName],
    [kicker, headline, subtitle, byline],
    paragraphsOf(article.body),
    figuresOf(article.body).map(figure => [figure.src, figure.caption]),
  ]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(says));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}
