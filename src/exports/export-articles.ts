import type { ExportFile, ExportFormatId, ExportReport } from '../model/export-file';
import { figuresOf } from '../model/body';
import type { PhotoSource } from '../model/photo';
import { DEFAULT_SETTINGS } from '../model/settings';
import { cleanArticle } from './clean-article';
import type { Chunks, ExportedArticle, WriteContext } from './export-format';
import { fileName } from './file-name';
import { FORMATS } from './formats';
import { pictureSource } from './pictures';

/** What decides how articles are written, beside the articles. */
export interface ExportOptions extends Partial<
  Pick<
    WriteContext,
    | 'now'
    | 'lineEnd'
    | 'citationStyle'
    | 'cover'
    | 'vertical'
    | 'fileNameTemplate'
    | 'markdownTemplate'
  >
> {
  /** Missing where the reader wants photos to stay links. */
  photos?: PhotoSource;
  /** Called after each step: an article written, a photo asked for. */
  onProgress?: (done: number, total: number) => void;
  /** Ends the export: it rejects with the reason of the signal. */
  signal?: AbortSignal;
}

/**
 * Writes one or more articles to one file.
 * @throws RangeError where there is no article that can be read, or the format is unknown
 */
export async function exportArticles(
  formatId: ExportFormatId,
  articles: readonly ExportedArticle[],
  options: ExportOptions = {},
): Promise<ExportFile> {
  const format = FORMATS.find(({ id }) => id === formatId);
  if (!format) throw new RangeError(`unknown format ${formatId}`);
  if (!articles.length) throw new RangeError('no article to export');
  const report: ExportReport = { missingPhotos: [], unreadable: [] };
  const clean = articles.flatMap(article => cleanOrReported(article, report));
  if (!clean.length) throw new RangeError('no article can be read');
  const photos = format.holdsPhotos && options.photos;
  const pictures = photos ? clean.flatMap(({ body }) => figuresOf(body)).length : 0;
  const step = pace(clean.length + pictures, options);
  const photoOf = pictureSource(photos, missing => report.missingPhotos.push(missing));
  const context: WriteContext = {
    now: options.now ?? new Date().toISOString(),
    lineEnd: options.lineEnd ?? '\n',
    citationStyle: options.citationStyle ?? DEFAULT_SETTINGS.citationStyle,
    cover: options.cover ?? null,
    vertical: options.vertical ?? false,
    fileNameTemplate: options.fileNameTemplate ?? '',
    markdownTemplate: options.markdownTemplate ?? '',
    photoOf: async picture => {
      const photo = await photoOf(picture);
      if (photos) await step();
      return photo;
    },
    articleDone: step,
  };
  return {
    name: fileName(clean, format.extension, new Set(), context.fileNameTemplate),
    content: await collected(format.write(clean, context), format.mediaType),
    report,
  };
}

/** One damaged record does not keep the others from being written. */
function cleanOrReported(article: ExportedArticle, report: ExportReport): ExportedArticle[] {
  try {
    return [cleanArticle(article)];
  } catch (error) {
    const headline = typeof article.headline === 'string' ? article.headline : '';
    report.unreadable.push({ headline, reason: String(error) });
    return [];
  }
}

/** Milliseconds of work after which the page gets its turn; above 200 a reader feels it. */
const TURN = 50;

function pace(total: number, { onProgress, signal }: ExportOptions): () => Promise<void> {
  let done = 0;
  let turnBegan = performance.now();
  return async () => {
    onProgress?.(++done, total);
    if (performance.now() - turnBegan > TURN) {
      await new Promise(resolve => setTimeout(resolve));
      turnBegan = performance.now();
    }
    signal?.throwIfAborted();
  };
}

/** Bytes after which pieces become a blob, which the browser may keep on disk. */
const BLOB_SIZE = 4 << 20;

async function collected(chunks: Chunks, type: string): Promise<Blob> {
  const parts: BlobPart[] = [];
  let open: BlobPart[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    open.push(chunk);
    size += chunk.length;
    if (size < BLOB_SIZE) continue;
    parts.push(new Blob(open));
    [open, size] = [[], 0];
  }
  return new Blob([...parts, ...open], { type });
}
