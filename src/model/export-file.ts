import { REFERENCE_FORMAT_IDS } from './citation';

/** The formats an article can be written in, in the order the interface offers them. */
export const EXPORT_FORMAT_IDS = [
  'markdown',
  'markdown-zip',
  'html',
  'epub',
  'docx',
  'text',
  'json',
  'csv',
  'citations',
  ...REFERENCE_FORMAT_IDS,
] as const;
export type ExportFormatId = (typeof EXPORT_FORMAT_IDS)[number];

/** A finished file, not yet saved. */
export interface ExportFile {
  /** Safe on every system, Chinese kept. */
  name: string;
  content: Blob;
  /** What is not in it although the reader would expect it. */
  report: ExportReport;
}

/** What an export had to leave out; it never fails for that. */
export interface ExportReport {
  /** Photos that could not be had: a link stands in their place. */
  missingPhotos: { headline: string; address: string }[];
  /** Articles whose record is damaged. */
  unreadable: { headline: string; reason: string }[];
}
