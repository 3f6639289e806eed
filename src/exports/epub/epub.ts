import type { ExportFormat } from '../export-format';

/** A book for readers of electronic books (EPUB 3.3). */
export const epub: ExportFormat = {
  id: 'epub',
  label: 'EPUB',
  extension: 'epub',
  mediaType: 'application/epub+zip',
  write: () => [],
};
