import type { Paragraph, RootContent } from 'mdast';
import type { Article } from '../../model/article';
import type { ExportedArticle, ExportFormat } from '../export-format';
import { factsOf, placeOf } from '../facts';
import { addressOf } from '../photo-data';
import { withPhotos } from '../pictures';
import { noteBy, type NoteContext } from '../templates/note';
import { wordsFor } from '../words';
import { toBlocks } from './blocks';
import { frontMatter } from './front-matter';
import { heading, lines, phrasing } from './lines';
import { serialize } from './serialize';

/**
 * CommonMark with GFM tables. One article has its facts in YAML front matter; several follow each
 * other in one document, each with its facts in a line below the headline. Photos are in the
 * addresses themselves.
 */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  holdsPhotos: true,
  async *write(articles, context) {
    for (const [index, article] of articles.entries()) {
      const own = await withPhotos(article, context, addressOf);
      if (articles.length === 1) yield articleMarkdown(own, context);
      else yield (index ? '\n' : '') + serialize(oneOfSeveral(own));
      await context.articleDone();
    }
  },
};

/** An article as a document of its own: as the reader's template has it, else with its facts in front. */
export const articleMarkdown = (article: ExportedArticle, context: NoteContext) =>
  noteBy(context.markdownTemplate, article, context) ??
  frontMatter(article) + '\n' + serialize([...head(article), ...body(article)]);

const oneOfSeveral = (article: Article) => [
  ...head(article),
  ...lines(factsOf(article).join(' · ')),
  ...body(article),
  ...origin(article),
];

const body = (article: Article) => toBlocks(article.body.children);

function head({ kicker, headline, subtitle }: Article): RootContent[] {
  return [...lines(kicker), ...heading(headline, 1), ...lines(subtitle)];
}

function origin(article: Article): Paragraph[] {
  if (!article.url) return [];
  const place = placeOf(article).join(' ') || wordsFor(article.language).original;
  return [
    {
      type: 'paragraph',
      children: [{ type: 'link', url: article.url, children: phrasing(place) }],
    },
  ];
}
