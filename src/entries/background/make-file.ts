import { askFileMaker } from '../../browser/messaging';
import { openOffscreenDocument } from '../../browser/offscreen';
import type { Article } from '../../model/article';
import type { ExportFormatId } from '../../model/export-file';

/** Writes articles in a format and saves the file among the browser's downloads. */
export async function makeFile(format: ExportFormatId, articles: Article[]): Promise<void> {
  if (import.meta.env.FIREFOX) {
    // Its background is a page, where files can be made; loaded only when it is needed.
    const { exportToDownloads } = await import('../offscreen/export-to-downloads');
    await exportToDownloads(format, articles);
    return;
  }
  await openOffscreenDocument();
  await askFileMaker('exportArticles', { format, articles });
}
