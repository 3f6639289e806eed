/** The formats an article can be written in. */
export type ExportFormatId = 'markdown' | 'html' | 'text';

/** A finished file, not yet saved. */
export interface ExportFile {
  /** Safe on every system, Chinese kept. */
  name: string;
  /** With charset where it is text; browsers take the file's extension from it. */
  mediaType: string;
  content: string;
}
