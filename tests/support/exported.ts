import { exportArticles, type ExportOptions } from '../../src/exports/export-articles';
import type { ExportedArticle } from '../../src/exports/export-format';
import type { ExportFormatId } from '../../src/model/export-file';

/** What an export of the articles holds, as text. */
export async function exported(
  format: ExportFormatId,
  articles: readonly ExportedArticle[],
  options?: ExportOptions,
): Promise<string> {
  const { content } = await exportArticles(format, articles, options);
  // `text()` would swallow the byte order mark.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await content.arrayBuffer());
}
