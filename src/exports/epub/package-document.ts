import { x } from 'xastscript';
import type { Book } from './book';
import { xmlDocument } from './xml';

/** A file of the book other than the package document itself. */
export interface Resource {
  id: string;
  href: string;
  mediaType: string;
  properties?: 'nav' | 'cover-image';
  /** Left out of the order of reading. */
  aside?: boolean;
}

interface Facts {
  identifier: string;
  /** Address of the only article. */
  source: string | null;
  /** ISO 8601 instant. */
  now: string;
  vertical: boolean;
  hasPhotos: boolean;
}

/** The package document (EPUB 3.3 §5): what the book is and which files it has, in reading order. */
export function packageDocument(book: Book, resources: readonly Resource[], facts: Facts): string {
  const { vertical } = facts;
  return xmlDocument(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book-id',
        'xml:lang': book.language,
      },
      [
        metadata(book, resources, facts),
        x(
          'manifest',
          resources.map(({ id, href, mediaType, properties = null }) =>
            x('item', { id, href, 'media-type': mediaType, properties }),
          ),
        ),
        x(
          'spine',
          { toc: 'ncx', 'page-progression-direction': vertical ? 'rtl' : null },
          resources.filter(({ aside }) => !aside).map(({ id }) => x('itemref', { idref: id })),
        ),
      ],
    ),
  );
}

function metadata(book: Book, resources: readonly Resource[], facts: Facts) {
  const { identifier, source, now, hasPhotos } = facts;
  const cover = resources.find(({ properties }) => properties === 'cover-image');
  const dc = (name: string, value: string | null, attributes = {}) =>
    value ? [x(`dc:${name}`, attributes, value)] : [];
  const meta = (property: string, value: string) => x('meta', { property }, value);
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    ...dc('identifier', identifier, { id: 'book-id' }),
    ...dc('title', book.title),
    ...dc('language', book.language),
    ...(book.authors.length ? book.authors : [book.newspaper]).flatMap(name => dc('creator', name)),
    ...dc('publisher', book.newspaper),
    ...dc('date', book.date),
    ...dc('source', source),
    // Without fractions of a second (EPUB 3.3 §5.5.4).
    meta('dcterms:modified', now.replace(/\.\d+Z$/, 'Z')),
    meta('schema:accessMode', 'textual'),
    ...(hasPhotos ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityFeature', 'structuralNavigation'),
    meta('schema:accessibilityHazard', 'none'),
    // Old readers find the cover by it.
    ...(cover ? [x('meta', { name: 'cover', content: cover.id })] : []),
  ]);
}
