import { x } from 'xastscript';
import { element, text } from '../../model/body';
import { wordsFor } from '../words';
import type { Book, Part } from './book';
import { contentDocument, PAGE_ANCHOR, type Look } from './documents';
import { xmlDocument } from './xml';
import type { Element } from 'hast';

/** A book of one page has no leaves between its articles. */
export const hasParts = ({ parts }: Book) => parts.length > 1;

const fileOf = (id: string) => `${id}.xhtml`;
const numberedParts = ({ parts }: Book) => parts.filter(({ pageNumber }) => pageNumber !== null);
/** The first article of a page, at the mark of its beginning. */
const pageStart = ({ chapters }: Part) => `${fileOf(chapters[0]!.id)}#${PAGE_ANCHOR}`;

/** The navigation document (EPUB 3.3 §7): contents, and the pages of the newspaper. */
export function navigationDocument(book: Book, look: Look): string {
  const words = wordsFor(book.language);
  const entry = (title: string, href: string, below: Element[] = []) =>
    element('li', [element('a', [text(title)], { href }), ...below]);
  const chapters = ({ chapters }: Part) =>
    chapters.map(({ id, title }) => entry(title, fileOf(id)));
  const contents = hasParts(book)
    ? book.parts.map(part => entry(part.title, fileOf(part.id), [element('ol', chapters(part))]))
    : book.parts.flatMap(chapters);
  const pages = numberedParts(book).map(part => entry(part.pageNumber!, pageStart(part)));
  const toc = element('nav', [element('h1', [text(words.contents)]), element('ol', contents)], {
    'epub:type': 'toc',
    role: 'doc-toc',
  });
  const pageList = element('nav', [element('h2', [text(words.pages)]), element('ol', pages)], {
    'epub:type': 'page-list',
    role: 'doc-pagelist',
    hidden: true,
  });
  return contentDocument(
    words.contents,
    pages.length ? [toc, pageList] : [toc],
    look,
    'frontmatter',
  );
}

/** The same for readers of EPUB 2 (OPF 2.0.1 §2.4.1). */
export function ncx(book: Book, identifier: string): string {
  let order = 0;
  const point = (
    title: string,
    src: string,
    below: ReturnType<typeof x>[] = [],
  ): ReturnType<typeof x> => {
    order += 1;
    return x('navPoint', { id: `point-${order}`, playOrder: String(order) }, [
      x('navLabel', [x('text', title)]),
      x('content', { src }),
      ...below,
    ]);
  };
  const chapters = ({ chapters }: Part) =>
    chapters.map(({ id, title }) => point(title, fileOf(id)));
  const points = hasParts(book)
    ? book.parts.map(part => {
        const own = point(part.title, fileOf(part.id));
        return { ...own, children: [...own.children, ...chapters(part)] } as typeof own;
      })
    : book.parts.flatMap(chapters);
  return xmlDocument(
    x(
      'ncx',
      {
        xmlns: 'http://www.daisy.org/z3986/2005/ncx/',
        version: '2005-1',
        'xml:lang': book.language,
      },
      [
        x('head', [
          x('meta', { name: 'dtb:uid', content: identifier }),
          x('meta', { name: 'dtb:depth', content: hasParts(book) ? '2' : '1' }),
          x('meta', { name: 'dtb:totalPageCount', content: '0' }),
          x('meta', { name: 'dtb:maxPageNumber', content: '0' }),
        ]),
        x('docTitle', [x('text', book.title)]),
        x('navMap', points),
      ],
    ),
  );
}
