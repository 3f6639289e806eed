import type { Element } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { x } from 'xastscript';
import { element, text } from '../../model/body';
import type { ExportedArticle } from '../export-format';
import { footerOf, headerOf } from '../html/article';
import { blocksOf } from '../html/photos';
import type { Book, Part } from './book';
import { xmlDocument } from './xml';

export interface Look {
  language: string;
  vertical: boolean;
}

/** An XHTML content document (EPUB 3.3 §6.1) with these elements in its body. */
export function contentDocument(
  title: string,
  children: Element[],
  { language, vertical }: Look,
  type: string,
): string {
  const page = x(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
      class: vertical ? 'vertical' : null,
    },
    [
      x('head', [
        x('meta', { charset: 'utf-8' }),
        x('title', title),
        x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
      x(
        'body',
        { 'epub:type': type },
        children.map(child => toXast(child)),
      ),
    ],
  );
  return xmlDocument(page, 'html');
}

/** An article; `pageBreak` where it is the first of its page. */
export function articleDocument(
  article: ExportedArticle,
  title: string,
  pageBreak: string | null,
  look: Look,
): string {
  const start = pageBreak === null ? [] : [pageBreakMark(pageBreak)];
  const body = element('div', blocksOf(article), { className: ['text'] });
  const children = [...start, headerOf(article), body, ...footerOf(article)];
  const chapter = element('section', children, { lang: article.language });
  return contentDocument(title, [chapter], look, 'bodymatter');
}

/** Where a page of the newspaper begins: the page list of the book leads here. */
export const PAGE_ANCHOR = 'page';
const pageBreakMark = (pageNumber: string) =>
  element('span', [], { id: PAGE_ANCHOR, role: 'doc-pagebreak', ariaLabel: pageNumber });

/** The leaf before the articles of a page. */
export const partDocument = ({ title }: Part, look: Look) =>
  contentDocument(
    title,
    [element('section', [element('h1', [text(title)])], { className: ['part'] })],
    look,
    'bodymatter',
  );

/** Title, newspaper and date in type; below the picture of the page, where there is one. */
export function coverDocument(book: Book, image: string | null, look: Look): string {
  const picture = image ? [element('img', [], { src: image, alt: book.title })] : [];
  const lines = book.subtitle.map(line => element('p', [text(line)]));
  const set = [element('h1', [text(book.title)]), ...lines];
  const cover = element('section', image ? picture : set, { className: ['cover'] });
  return contentDocument(book.title, [cover], look, 'frontmatter');
}
