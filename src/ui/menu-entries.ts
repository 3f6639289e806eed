import type { CitationStyleId, ReferenceFormatId } from '../model/citation';
import type { ExportFormatId } from '../model/export-file';
import type { MessageKey } from './i18n';

/** What a menu offers: a name that is the same in every language, and what it is for. */
interface Entry<Id extends string> {
  id: Id;
  name: string;
  hint: MessageKey;
}

/** Ways out that make no file of ours. */
export type ExportWay = 'pdf' | 'obsidian';

const REFERENCE_ENTRIES: readonly Entry<ReferenceFormatId>[] = [
  { id: 'bibtex', name: 'BibTeX', hint: 'exportBibtexHint' },
  { id: 'biblatex', name: 'BibLaTeX', hint: 'exportBiblatexHint' },
  { id: 'ris', name: 'RIS', hint: 'exportRisHint' },
  { id: 'csl-json', name: 'CSL-JSON', hint: 'exportCslJsonHint' },
];

/** In the order of `EXPORT_FORMAT_IDS`. References are called by a word: `exportCitationsName`. */
export const FORMAT_ENTRIES: readonly Entry<ExportFormatId>[] = [
  { id: 'markdown', name: 'Markdown', hint: 'exportMarkdownHint' },
  { id: 'markdown-zip', name: 'Markdown (zip)', hint: 'exportMarkdownZipHint' },
  { id: 'html', name: 'HTML', hint: 'exportHtmlHint' },
  { id: 'epub', name: 'EPUB', hint: 'exportEpubHint' },
  { id: 'docx', name: 'Word', hint: 'exportDocxHint' },
  { id: 'text', name: 'TXT', hint: 'exportTextHint' },
  { id: 'json', name: 'JSON', hint: 'exportJsonHint' },
  { id: 'csv', name: 'CSV', hint: 'exportCsvHint' },
  { id: 'citations', name: '', hint: 'exportCitationsHint' },
  ...REFERENCE_ENTRIES,
];

export const WAY_ENTRIES: readonly Entry<ExportWay>[] = [
  { id: 'pdf', name: 'PDF', hint: 'exportPdfHint' },
  { id: 'obsidian', name: 'Obsidian', hint: 'exportObsidianHint' },
];

/** In the order of `CITATION_STYLE_IDS`; the names are those of the standards. */
export const CITATION_ENTRIES: readonly Entry<CitationStyleId>[] = [
  { id: 'gb7714-2025', name: 'GB/T 7714—2025', hint: 'citeInForce' },
  { id: 'gb7714-2015', name: 'GB/T 7714—2015', hint: 'citeBefore' },
  { id: 'apa', name: 'APA', hint: 'citeEdition7' },
  { id: 'mla', name: 'MLA', hint: 'citeEdition9' },
  { id: 'chicago', name: 'Chicago', hint: 'citeEdition18' },
  ...REFERENCE_ENTRIES,
];
