import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Article } from '../../model/article';
import type { ExportFormat } from '../export-format';
import { factsOf, onOneLine, placeOf } from '../facts';
import { wordsFor } from '../words';
import { toBlocks } from './blocks';
import { frontMatter } from './front-matter';
import { serialize } from './serialize';

/**
 * CommonMark with GFM tables. One article has its facts in YAML front matter; several follow each
 * other in one document, each with its facts in a line below the headline.
 */
export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  write(articles, { savedAt }) {
    const [first, ...others] = articles;
    if (first && !others.length)
      return frontMatter(first, savedAt) + '\n' + serialize([...head(first), ...body(first)]);
    return serialize(
      articles.flatMap(article => [
        ...head(article),
        ...lines(factsOf(article).join(' · ')),
        ...body(article),
        ...origin(article),
      ]),
    );
  },
};

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
