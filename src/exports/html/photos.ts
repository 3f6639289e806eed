import type { Element, ElementContent } from 'hast';
import type { Article } from '../../model/article';
import { element, text, textOf } from '../../model/body';
import { isInside } from '../pictures';
import { wordsFor, type Words } from '../words';

/**
 * The blocks of a clean article, its photos in place (`pictures.ts`). For a photo that is not in the
 * file a link stands in front of its caption: never a picture that has to be fetched.
 */
export function blocksOf(article: Article): ElementContent[] {
  const words = wordsFor(article.language);
  const replaced = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'figure') return figureOf(node, words);
    return { ...node, children: node.children.map(replaced) };
  };
  return article.body.children
    .filter(node => node.type === 'element' || node.type === 'text')
    .map(replaced);
}

function figureOf(figure: Element, words: Words): Element {
  const elements = figure.children.filter(child => child.type === 'element');
  const pictures = elements.filter(({ tagName }) => tagName === 'img');
  const links = pictures
    .filter(picture => !isInside(picture))
    .map(({ properties: { src, dataFullSrc } }) =>
      element('a', [text(words.photo)], { href: String(dataFullSrc ?? src) }),
    );
  const figcaption = elements.find(child => child.tagName === 'figcaption');
  const caption = figcaption && textOf(figcaption).trim() ? figcaption.children : [];
  const linkText = links.flatMap((link, index) => (index ? [text(' '), link] : [link]));
  const colon = links.length && caption.length ? [text(words.colon)] : [];
  const below = [...linkText, ...colon, ...caption];
  return element('figure', [
    ...pictures.filter(isInside),
    ...(below.length ? [element('figcaption', below)] : []),
  ]);
}
