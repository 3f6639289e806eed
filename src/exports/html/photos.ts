import type { Element, ElementContent } from 'hast';
import type { Article } from '../../model/article';
import { element, text, textOf } from '../../model/body';
import { pictureAddress } from '../clean-article';
import { wordsFor, type Words } from '../words';

/**
 * The blocks of a clean article with each photo either inside (as a `data:` address) or, where it
 * is not at hand, as a link in front of its caption: never a picture that has to be fetched.
 * @param photos `src` or `fullSrc` → `data:image/…`
 */
export function bodyWithPhotos(
  article: Article,
  photos: ReadonlyMap<string, string> = new Map(),
): ElementContent[] {
  const words = wordsFor(article.language);
  const replaced = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'figure') return figureWithPhotos(node, photos, words);
    return { ...node, children: node.children.map(replaced) };
  };
  return article.body.children
    .filter(node => node.type === 'element' || node.type === 'text')
    .map(replaced);
}

function figureWithPhotos(
  figure: Element,
  photos: ReadonlyMap<string, string>,
  words: Words,
): Element {
  const elements = figure.children.filter(child => child.type === 'element');
  const inside: Element[] = [];
  const links: Element[] = [];
  for (const { tagName, properties } of elements) {
    if (tagName !== 'img') continue;
    const data = [properties['dataFullSrc'], properties['src']]
      .map(address => photos.get(String(address)) ?? String(address))
      .find(isInside);
    if (data) inside.push(element('img', [], { src: data, alt: String(properties['alt'] ?? '') }));
    else {
      const href = String(properties['dataFullSrc'] ?? properties['src']);
      links.push(element('a', [text(words.photo)], { href }));
    }
  }
  const figcaption = elements.find(child => child.tagName === 'figcaption');
  const caption = figcaption && textOf(figcaption).trim() ? figcaption.children : [];
  const linkText = links.flatMap((link, index) => (index ? [text(' '), link] : [link]));
  const colon = links.length && caption.length ? [text(words.colon)] : [];
  const below = [...linkText, ...colon, ...caption];
  return element('figure', [...inside, ...(below.length ? [element('figcaption', below)] : [])]);
}

const isInside = (address: string) => pictureAddress(address)?.startsWith('data:') ?? false;
