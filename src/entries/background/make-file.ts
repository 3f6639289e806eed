import { askFileMaker } from '../../browser/messaging';
import { openOffscreenDocument } from '../../browser/offscreen';
import type { ExportOrder } from '../../messages/protocol';
import { fetchForExport } from './fetch-for-export';

/** Writes articles in a format and saves the file among the browser's downloads. */
export async function makeFile(order: ExportOrder): Promise<void> {
  if (import.meta.env.FIREFOX) {
    // Its background is a page, where files can be made; loaded only when it is needed.
    const { exportToDownloads } = await import('../offscreen/export-to-downloads');
    await exportToDownloads(order, address => fetchForExport(order.tabId, address));
    return;
  }
  await openOffscreenDocument();
  await askFileMaker('exportArticles', order);
}
