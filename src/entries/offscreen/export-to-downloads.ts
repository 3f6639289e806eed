import { saveFile } from '../../browser/file-saving';
import { exportArticles } from '../../exports/export-articles';
import type { Article } from '../../model/article';
import type { ExportFormatId } from '../../model/export-file';

/** Writes articles in a format and saves the file; needs a document. */
export async function exportToDownloads(
  format: ExportFormatId,
  articles: Article[],
): Promise<{ name: string }> {
  const file = await exportArticles(format, articles);
  saveFile(file);
  return { name: file.name };
}
