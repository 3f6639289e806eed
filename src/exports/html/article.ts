import type { Element, ElementContent } from 'hast';
import type { Article } from '../../model/article';
import { element, text } from '../../model/body';
import { factsOf } from '../facts';
import { wordsFor } from '../words';
import { printedLines } from './printed-lines';

/** What stands above the text: kicker, headline, subtitle, and the line of facts. */
export function headerOf(article: Article): Element {
  const { kicker, headline, subtitle } = article;
  const line = (tagName: string, className: string | null, content: ElementContent[]) =>
    content.length ? [element(tagName, content, className ? { className: [className] } : {})] : [];
  // The points between the facts are text, so that copying keeps them.
  const facts = factsOf(article).flatMap((fact, index) => [
    ...(index ? [text(' · ')] : []),
    element('span', [text(fact)]),
  ]);
  return element('header', [
    ...line('p', 'kicker', kicker ? printedLines(kicker) : []),
    ...line('h1', null, headline ? printedLines(headline) : []),
    ...line('p', 'subtitle', subtitle ? printedLines(subtitle) : []),
    ...line('p', 'facts', facts),
  ]);
}

/** Where the article is on the web; nothing where that is not known. */
export function footerOf({ url, language }: Article): Element[] {
  const words = wordsFor(language);
  const link = element('a', [text(url)], { href: url });
  return url ? [element('footer', [text(words.original + words.colon), link])] : [];
}
