import { saveFile } from '../../browser/file-saving';
import { exportArticles } from '../../exports/formats';
import type { Article } from '../../model/article';
import type { ExportFormatId } from '../../model/export-file';

/** Writes articles in a format and saves the file; needs a document. */
export function exportToDownloads(format: ExportFormatId, articles: Article[]): { name: string } {
  const file = exportArticles(format, articles);
  saveFile(file);
  return { name: file.name };
}
