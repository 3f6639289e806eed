import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Article } from '../model/article';
import { element, text } from '../model/body';
import type { PhotoSource } from '../model/photo';
import { cleanArticle } from './clean-article';
import { factsOf } from './facts';
import { blocksOf } from './html/photos';
import { printedLines } from './html/printed-lines';
import { addressOf } from './photo-data';
import { pictureSource, withPhotos } from './pictures';
import { articleText } from './text';
import { wordsFor } from './words';

/**
 * An article for the clipboard: `html` for Word and WPS, which keep inline styles and little else,
 * `text` for every other program.
 * @param photos gives the pictures that are put inside; where it is missing they are links
 */
export async function copyForms(
  article: Article,
  photos?: PhotoSource,
): Promise<{ html: string; text: string }> {
  const clean = cleanArticle(article);
  const photoOf = pictureSource(photos, () => undefined);
  const withPictures = await withPhotos(clean, { photoOf }, addressOf);
  return {
    html: toHtml({ type: 'root', children: forWordProcessors(withPictures) }),
    text: articleText(clean),
  };
}

function forWordProcessors(article: Article): ElementContent[] {
  const { kicker, headline, subtitle, url, language } = article;
  const words = wordsFor(language);
  const facts = factsOf(article).join(' · ');
  const line = (tagName: string, value: string | null, style: string) =>
    value ? [element(tagName, printedLines(value), { style })] : [];
  return [
    element(
      'div',
      [
        ...line('p', kicker, CENTRED),
        ...line('h1', headline, CENTRED),
        ...line('p', subtitle, CENTRED),
        ...line('p', facts, CENTRED),
        ...blocksOf(article).map(styled),
        ...(url
          ? [
              element('p', [
                text(words.original + words.colon),
                element('a', [text(url)], { href: url }),
              ]),
            ]
          : []),
      ],
      { lang: language },
    ),
  ];
}

const CENTRED = 'text-align:center';
/** The second is Word's own unit: two characters in whatever size the text is given later. */
const INDENTED = 'text-indent:2em;mso-char-indent-count:2;margin:0';

function styled(block: ElementContent): ElementContent {
  if (block.type !== 'element') return block;
  // Word runs the parts of an element that it does not know together with the text around.
  if (block.tagName === 'figure') return element('div', block.children.map(asParagraph));
  if (block.tagName === 'table') return { ...block, properties: { border: '1' } };
  const style = styleOf(block);
  return style ? { ...block, properties: { ...block.properties, style } } : block;
}

function styleOf({ tagName, properties }: Element): string | null {
  if (tagName !== 'p') return null;
  const role = properties['dataRole'];
  if (role === 'separator') return CENTRED;
  return role && role !== 'dateline' ? 'text-align:right' : INDENTED;
}

function asParagraph(part: ElementContent): ElementContent {
  const children =
    part.type === 'element' && part.tagName === 'figcaption' ? part.children : [part];
  return element('p', children, { style: CENTRED });
}
