import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Article } from '../../model/article';
import type { ExportedArticle, ExportFormat } from '../export-format';
import { factsOf, onOneLine, placeOf } from '../facts';
import { addressOf } from '../photo-data';
import { withPhotos } from '../pictures';
import { wordsFor } from '../words';
import { toBlocks } from './blocks';
import { frontMatter } from './front-matter';
import { serialize } from './serialize';

/**
 * CommonMark with GFM tables. One article has its facts in YAML front matter; several follow each
 * other in one document, each with its facts in a line below the headline. Photos are in the
 * addresses themselves.
 */
export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  holdsPhotos: true,
  async *write(articles, context) {
    for (const [index, article] of articles.entries()) {
      const own = await withPhotos(article, context, addressOf);
      if (articles.length === 1) yield articleMarkdown(own);
      else yield (index ? '\n' : '') + serialize(oneOfSeveral(own));
      await context.articleDone();
    }
  },
};

/** An article as a document of its own, with its facts in front. */
export const articleMarkdown = (article: ExportedArticle) =>
  frontMatter(article) + '\n' + serialize([...head(article), ...body(article)]);

const oneOfSeveral = (article: Article) => [
  ...head(article),
  ...lines(factsOf(article).join(' · ')),
  ...body(article),
  ...origin(article),
];

const body = (article: Article) => toBlocks(article.body.children);

function head({ kicker, headline, subtitle }: Article): RootContent[] {
  const heading: Heading = { type: 'heading', depth: 1, children: phrasing(onOneLine(headline)) };
  return [...lines(kicker), ...(headline ? [heading] : []), ...lines(subtitle)];
}

/** A paragraph that keeps its lines; none where there is no text. */
function lines(value: string | null): Paragraph[] {
  const printed = (value ?? '').split('\n').filter(line => line.trim());
  const children = printed.flatMap<PhrasingContent>((line, index) =>
    index ? [{ type: 'break' }, ...phrasing(line.trim())] : phrasing(line.trim()),
  );
  return children.length ? [{ type: 'paragraph', children }] : [];
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

const phrasing = (value: string): PhrasingContent[] => [{ type: 'text', value }];
