import type { Article } from '../model/article';
import type { ExportFile, ExportFormatId } from '../model/export-file';
import { cleanArticle } from './clean-article';
import type { ExportContext, ExportFormat } from './export-format';
import { fileName } from './file-name';
import { html } from './html/html';
import { markdown } from './markdown/markdown';
import { text } from './text';

/** Every format, in the order the interface offers them. */
export const FORMATS: readonly ExportFormat[] = [markdown, html, text];

/**
 * Writes one or more articles to one file.
 * @throws RangeError where there is no article, or the format is unknown
 */
export function exportArticles(
  formatId: ExportFormatId,
  articles: readonly Article[],
  context: ExportContext = {},
): ExportFile {
  const format = FORMATS.find(({ id }) => id === formatId);
  if (!format) throw new RangeError(`unknown format ${formatId}`);
  if (!articles.length) throw new RangeError('no article to export');
  const clean = articles.map(cleanArticle);
  return {
    name: fileName(clean, format.extension),
    mediaType: format.mediaType,
    content: format.write(clean, context),
  };
}
