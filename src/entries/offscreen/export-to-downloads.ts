import { saveFile } from '../../browser/file-saving';
import type { ExportOrder, PictureAnswer } from '../../messages/protocol';
import { exportArticles } from '../../exports/export-articles';
import { exportOptions } from '../export-options';

/**
 * Writes articles in a format and saves the file; needs a document.
 * @param fetchPicture asks for one picture of the articles
 */
export async function exportToDownloads(
  { format, articles, settings }: ExportOrder,
  fetchPicture: (address: string) => Promise<PictureAnswer>,
): Promise<{ name: string }> {
  const file = await exportArticles(format, articles, exportOptions(settings, fetchPicture));
  saveFile(file);
  return { name: file.name };
}
