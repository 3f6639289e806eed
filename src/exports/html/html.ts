import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Article } from '../../model/article';
import { element, text } from '../../model/body';
import type { ExportFormat, WriteContext } from '../export-format';
import { onOneLine, placeOf } from '../facts';
import { addressOf } from '../photo-data';
import { withPhotos } from '../pictures';
import { wordsFor } from '../words';
import { footerOf, headerOf } from './article';
import { blocksOf } from './photos';
import { STYLE } from './style';

/**
 * One page that holds everything it shows: no script, no request. Its policy says so to the browser
 * too, as a second wall. For a photo that is not at hand a link stands in its place.
 */
export const html: ExportFormat = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  holdsPhotos: true,
  async *write(articles, context) {
    const [before, after] = toHtml(frame(articles, context)).split(toHtml(HERE));
    yield before!;
    for (const [index, article] of articles.entries()) {
      yield toHtml(articleElement(await withPhotos(article, context, addressOf), index));
      await context.articleDone();
    }
    yield after! + '\n';
  },
};

/** Stands for the articles, which are written one by one. No text can hold it: `<` is escaped. */
const HERE = element('article');

function frame(articles: readonly Article[], { vertical }: WriteContext): Root {
  const language = articles[0]?.language ?? 'zh-CN';
  const body = [
    ...(articles.length > 1 ? [contents(articles, language)] : []),
    element('main', [HERE]),
  ];
  const properties = { lang: language, ...(vertical && { className: ['vertical'] }) };
  const page = element('html', [head(articles), element('body', body)], properties);
  return { type: 'root', children: [{ type: 'doctype' }, page] };
}

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

function head(articles: readonly Article[]): Element {
  const titles = articles.map(({ headline }) => onOneLine(headline)).filter(Boolean);
  return element('head', [
    // First, so that nothing comes before it takes effect.
    element('meta', [], { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('meta', [], { charSet: 'utf-8' }),
    element('meta', [], { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', [], { name: 'referrer', content: 'no-referrer' }),
    element('title', [text([...titles.slice(0, 1), ...commonPlace(articles)].join(' — '))]),
    element('style', [text(STYLE)]),
  ]);
}

/** Newspaper and date in the title, where all articles share them. */
function commonPlace(articles: readonly Article[]): string[] {
  const places = new Set(articles.map(article => placeOf(article).slice(0, 2).join(' ')));
  return places.size === 1 ? [...places].filter(Boolean) : [];
}

function contents(articles: readonly Article[], language: string): Element {
  const words = wordsFor(language);
  const entries = articles.map((article, index) =>
    element('li', [
      element('a', [text(onOneLine(article.headline) || words.photo)], {
        href: `#${anchor(index)}`,
      }),
    ]),
  );
  return element('nav', [element('h2', [text(words.contents)]), element('ol', entries)]);
}

const anchor = (index: number) => `article-${index + 1}`;

function articleElement(article: Article, index: number): Element {
  return element(
    'article',
    [
      headerOf(article),
      element('div', blocksOf(article), { className: ['text'] }),
      ...footerOf(article),
    ],
    { id: anchor(index), lang: article.language },
  );
}
