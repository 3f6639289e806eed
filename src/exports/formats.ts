import { citations, referenceFormats } from './citations/citation-files';
import { csv } from './csv';
import { docx } from './docx/docx';
import { epub } from './epub/epub';
import type { ExportFormat } from './export-format';
import { html } from './html/html';
import { json } from './json';
import { markdown } from './markdown/markdown';
import { markdownZip } from './markdown/markdown-zip';
import { text } from './text';

/** Every format, in the order the interface offers them. */
export const FORMATS: readonly ExportFormat[] = [
  markdown,
  markdownZip,
  html,
  epub,
  docx,
  text,
  json,
  csv,
  citations,
  ...referenceFormats,
];
