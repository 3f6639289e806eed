import type { ExportFormatId } from '../model/export-file';
import { t, type MessageKey } from './i18n';
import { SplitMenu } from './split-menu';

/** In the order of `EXPORT_FORMAT_IDS`; a test holds names to those of the formats themselves. */
export const FORMAT_ENTRIES: readonly { id: ExportFormatId; name: string; hint: MessageKey }[] = [
  { id: 'markdown', name: 'Markdown', hint: 'exportMarkdownHint' },
  { id: 'markdown-zip', name: 'Markdown (zip)', hint: 'exportMarkdownZipHint' },
  { id: 'html', name: 'HTML', hint: 'exportHtmlHint' },
  { id: 'epub', name: 'EPUB', hint: 'exportEpubHint' },
  { id: 'docx', name: 'Word', hint: 'exportDocxHint' },
  { id: 'text', name: 'TXT', hint: 'exportTextHint' },
  { id: 'json', name: 'JSON', hint: 'exportJsonHint' },
  { id: 'csv', name: 'CSV', hint: 'exportCsvHint' },
  { id: 'citations', name: '', hint: 'exportCitationsHint' },
  { id: 'bibtex', name: 'BibTeX', hint: 'exportBibtexHint' },
  { id: 'biblatex', name: 'BibLaTeX', hint: 'exportBiblatexHint' },
  { id: 'ris', name: 'RIS', hint: 'exportRisHint' },
  { id: 'csl-json', name: 'CSL-JSON', hint: 'exportCslJsonHint' },
];

const nameIn = (id: ExportFormatId, name: string) =>
  id === 'citations' ? t('exportCitationsName') : name;

/** What a format is called. */
export function formatName(format: ExportFormatId): string {
  return nameIn(format, FORMAT_ENTRIES.find(({ id }) => id === format)?.name ?? format);
}

/** Ways out that make no file of ours. */
export type ExportWay = 'pdf' | 'obsidian';

const WAYS: readonly { id: ExportWay; name: string; hint: MessageKey }[] = [
  { id: 'pdf', name: 'PDF', hint: 'exportPdfHint' },
  { id: 'obsidian', name: 'Obsidian', hint: 'exportObsidianHint' },
];

interface ExportMenuProps<Choice> {
  /** The format offered first. */
  format: ExportFormatId;
  disabled?: boolean;
  onExport: (choice: Choice) => void;
}

const formatEntries = () =>
  FORMAT_ENTRIES.map(({ id, name, hint }) => ({ id, name: nameIn(id, name), hint: t(hint) }));

/** Exports in the format used last, or in one of the list. */
export function ExportMenu({
  format,
  disabled = false,
  onExport,
}: ExportMenuProps<ExportFormatId>) {
  return (
    <SplitMenu
      icon="export"
      label={t('exportAs', formatName(format))}
      moreLabel={t('exportMore')}
      disabled={disabled}
      preset={format}
      entries={formatEntries()}
      onChoose={onExport}
    />
  );
}

/** The same, with the ways that need the newspaper's page. */
export function PageExportMenu(props: ExportMenuProps<ExportFormatId | ExportWay>) {
  const { format, disabled = false, onExport } = props;
  const ways = WAYS.map(({ id, name, hint }) => ({ id, name, hint: t(hint) }));
  return (
    <SplitMenu<ExportFormatId | ExportWay>
      icon="export"
      label={t('exportAs', formatName(format))}
      moreLabel={t('exportMore')}
      disabled={disabled}
      preset={format}
      entries={[...formatEntries(), ...ways]}
      onChoose={onExport}
    />
  );
}
