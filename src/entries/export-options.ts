import type { ExportOptions } from '../exports/export-articles';
import type { PictureAnswer } from '../messages/protocol';
import type { Settings } from '../model/settings';
import { photosFrom } from './photos';

/** What the reader's settings mean for an export. */
export function exportOptions(
  settings: Settings,
  fetchPicture: (address: string) => Promise<PictureAnswer>,
): ExportOptions {
  return {
    citationStyle: settings.citationStyle,
    lineEnd: settings.textLineEnd === 'crlf' ? '\r\n' : '\n',
    vertical: settings.exportVertical,
    fileNameTemplate: settings.fileNameTemplate,
    markdownTemplate: settings.markdownTemplate,
    ...(settings.exportPhotos === 'inside' && { photos: photosFrom(fetchPicture) }),
  };
}
