import type { Photo } from '../../model/photo';
import type { ExportedArticle, ExportFormat, WriteContext } from '../export-format';
import { fileName } from '../file-name';
import { PHOTO_EXTENSIONS } from '../photo-data';
import { withPhotos } from '../pictures';
import { zip, type ZipEntry } from '../zip';
import { articleMarkdown } from './markdown';

/** A folder for Obsidian and its like: a note for each article, and the photos beside them. */
export const markdownZip: ExportFormat = {
  id: 'markdown-zip',
  extension: 'zip',
  mediaType: 'application/zip',
  holdsPhotos: true,
  write: (articles, context) => zip(entriesOf(articles, context), context.now),
};

/** In a name without spaces or Chinese: Markdown's addresses would have to escape them. */
const PHOTO_FOLDER = 'photos';

async function* entriesOf(
  articles: readonly ExportedArticle[],
  context: WriteContext,
): AsyncGenerator<ZipEntry> {
  const names = new Set<string>();
  let photoCount = 0;
  for (const article of articles) {
    const photos: ZipEntry[] = [];
    const place = ({ mediaType, bytes }: Photo) => {
      const number = String(++photoCount).padStart(4, '0');
      const name = `${PHOTO_FOLDER}/${number}.${PHOTO_EXTENSIONS[mediaType]}`;
      photos.push({ name, content: bytes, stored: true });
      return name;
    };
    const note = articleMarkdown(await withPhotos(article, context, place), context);
    const name = fileName([article], 'md', names, context.fileNameTemplate);
    yield { name, content: note };
    yield* photos;
    await context.articleDone();
  }
}
