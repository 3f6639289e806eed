import { figuresOf, paragraphsOf } from '../model/body';
import type { ExportedArticle, ExportFormat } from './export-format';

/** Raised when a program that reads the files must be changed. Described in `docs/json-export.md`. */
export const JSON_EXPORT_VERSION = 1;

/** Everything an article has, for programs: `docs/json-export.md`. Photos are addresses. */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  async *write(articles, { now, articleDone }) {
    const head = { format: 'jianbao-articles', version: JSON_EXPORT_VERSION, exportedAt: now };
    yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "articles": [`;
    for (const [index, article] of articles.entries()) {
      yield (index ? ',\n' : '\n') + JSON.stringify(record(article), null, 2);
      await articleDone();
    }
    yield '\n  ]\n}\n';
  },
};

/** The article's fields, and its text and photos once more in a form that needs no tree. */
function record({ savedAt, tags, version, ...article }: ExportedArticle) {
  const { body, links, ...fields } = article;
  return {
    articleVersion: version,
    ...fields,
    savedAt: savedAt ?? null,
    tags: tags ?? [],
    paragraphs: paragraphsOf(body),
    figures: figuresOf(body),
    links,
    body,
  };
}
