import type { ExportFormat } from '../export-format';

/** A document for Word, WPS and LibreOffice (Office Open XML, ECMA-376). */
export const docx: ExportFormat = {
  id: 'docx',
  label: 'Word',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  holdsPhotos: true,
  write: () => [],
};
