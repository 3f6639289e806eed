import * as v from 'valibot';
import { ARTICLE_LIMITS, ARTICLE_VERSION, type Article } from './article';
import { figuresOf, paragraphsOf } from './body';
import { parseCalendarDate } from './calendar-date';
import { conformBody } from './conform-body';

const line = v.pipe(v.string(), v.maxLength(ARTICLE_LIMITS.line));
const lineOrNull = v.nullable(line);
const names = v.pipe(v.array(line), v.maxLength(ARTICLE_LIMITS.names));

const address = (pattern: RegExp) =>
  v.pipe(v.string(), v.maxLength(ARTICLE_LIMITS.address), v.regex(pattern), v.url());
/** A neighbour that is no web address is no reason to refuse the article. */
const link = v.fallback(v.nullable(address(/^https?:/i)), null);

const body = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return conformBody(dataset.value);
    } catch {
      addIssue({ message: 'too large' });
      return NEVER;
    }
  }),
);

const articleSchema = v.pipe(
  v.object({
    version: v.literal(ARTICLE_VERSION),
    url: address(/^(?:https?|file):/i),
    platform: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i)),
    newspaper: lineOrNull,
    date: v.nullable(
      v.pipe(
        v.string(),
        v.check(text => parseCalendarDate(text) !== null),
      ),
    ),
    pageNumber: v.nullable(v.pipe(v.string(), v.maxLength(ARTICLE_LIMITS.pageNumber))),
    pageName: lineOrNull,
    kicker: lineOrNull,
    headline: line,
    subtitle: lineOrNull,
    column: lineOrNull,
    byline: lineOrNull,
    dateline: lineOrNull,
    authors: names,
    editors: names,
    source: lineOrNull,
    body,
    links: v.object({
      page: link,
      issue: link,
      previousArticle: link,
      nextArticle: link,
      previousPart: link,
      nextPart: link,
      previousPage: link,
      nextPage: link,
      previousIssue: link,
      nextIssue: link,
      pdf: link,
    }),
  }),
  v.check(
    article =>
      article.headline.trim() !== '' ||
      paragraphsOf(article.body).length > 0 ||
      figuresOf(article.body).length > 0,
    'nothing in it',
  ),
);

/**
 * Takes what came from a page or a file for an article: every field checked, unknown ones left
 * out, the body conformed to `BODY_SCHEMA`.
 * @returns null where it is none
 */
export function parseArticle(value: unknown): Article | null {
  const result = v.safeParse(articleSchema, value);
  return result.success ? result.output : null;
}
