import type { ExportFile } from '../model/export-file';

/** Long enough for the browser to have opened the blob; a revoked address would fail silently. */
const KEEP_MS = 60_000;

/**
 * Saves a file among the browser's downloads. Needs a document of our own (popup, library,
 * offscreen, Firefox's background page); the `downloads` permission and its warning are not needed.
 */
export function saveFile(file: ExportFile): void {
  const address = URL.createObjectURL(file.content);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
