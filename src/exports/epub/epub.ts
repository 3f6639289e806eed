import type { Photo } from '../../model/photo';
import type { ExportedArticle, ExportFormat, WriteContext } from '../export-format';
import { PHOTO_EXTENSIONS } from '../photo-data';
import { withPhotos } from '../pictures';
import { zip, type ZipEntry } from '../zip';
import { bookOf } from './book';
import { articleDocument, coverDocument, partDocument } from './documents';
import { bookIdentifier } from './identifier';
import { hasParts, navigationDocument, ncx } from './navigation';
import { packageDocument, type Resource } from './package-document';
import { STYLE } from './style';
import { xmlDocument } from './xml';
import { x } from 'xastscript';

const XHTML = 'application/xhtml+xml';
const PACKAGE = 'book/package.opf';

/**
 * A book (EPUB 3.3, with the NCX of EPUB 2): a part for each page of the newspaper, a chapter for
 * each article. Names of files are numbers, so that no headline can be a path.
 */
export const epub: ExportFormat = {
  id: 'epub',
  extension: 'epub',
  mediaType: 'application/epub+zip',
  holdsPhotos: true,
  write: (articles, context) => zip(entriesOf(articles, context), context.now),
};

async function* entriesOf(
  articles: readonly ExportedArticle[],
  context: WriteContext,
): AsyncGenerator<ZipEntry> {
  // First and not compressed (OCF 3.3 §4.2.2).
  yield { name: 'mimetype', content: 'application/epub+zip', stored: true };
  yield { name: 'META-INF/container.xml', content: container() };
  const book = bookOf(articles);
  const look = { language: book.language, vertical: context.vertical };
  const resources: Resource[] = [];
  const entry = (resource: Resource, content: ZipEntry['content'], stored = false): ZipEntry => {
    resources.push(resource);
    return { name: `book/${resource.href}`, content, stored };
  };
  const page = (id: string, content: string) =>
    entry({ id, href: `${id}.xhtml`, mediaType: XHTML }, content);
  let photoCount = 0;
  const photoEntry = (photo: Photo, properties?: 'cover-image') => {
    photoCount += 1;
    const id = `photo-${String(photoCount).padStart(4, '0')}`;
    const href = `${id}.${PHOTO_EXTENSIONS[photo.mediaType]}`;
    const resource = { id, href, mediaType: photo.mediaType, aside: true };
    return entry(properties ? { ...resource, properties } : resource, photo.bytes, true);
  };

  const cover = context.cover ? photoEntry(context.cover, 'cover-image') : null;
  if (cover) yield cover;
  yield page('cover', coverDocument(book, cover && hrefOf(cover), look));
  // After the cover in the order of reading, though its contents are known already.
  yield entry(
    { id: 'nav', href: 'nav.xhtml', mediaType: XHTML, properties: 'nav' },
    navigationDocument(book, look),
  );
  let next = 0;
  for (const part of book.parts) {
    if (hasParts(book)) yield page(part.id, partDocument(part, look));
    for (const [index, { id, title }] of part.chapters.entries()) {
      const photos: ZipEntry[] = [];
      const article = await withPhotos(articles[next++]!, context, photo => {
        photos.push(photoEntry(photo));
        return hrefOf(photos.at(-1)!);
      });
      yield page(id, articleDocument(article, title, index ? null : part.pageNumber, look));
      yield* photos;
      await context.articleDone();
    }
  }
  const identifier = await bookIdentifier(articles);
  const aside = true;
  yield entry({ id: 'style', href: 'style.css', mediaType: 'text/css', aside }, STYLE);
  yield entry(
    { id: 'ncx', href: 'toc.ncx', mediaType: 'application/x-dtbncx+xml', aside },
    ncx(book, identifier),
  );
  const source = articles.length === 1 ? articles[0]!.url : null;
  const facts = { identifier, source, now: context.now, vertical: context.vertical };
  const hasPhotos = photoCount > 0;
  yield { name: PACKAGE, content: packageDocument(book, resources, { ...facts, hasPhotos }) };
}

const hrefOf = ({ name }: ZipEntry) => name.slice('book/'.length);

const container = () =>
  xmlDocument(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [
        x('rootfile', {
          'full-path': PACKAGE,
          'media-type': 'application/oebps-package+xml',
        }),
      ]),
    ]),
  );
