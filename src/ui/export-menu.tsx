import type { ExportFormatId } from '../model/export-file';
import { t } from './i18n';
import { FORMAT_ENTRIES, WAY_ENTRIES, type ExportWay } from './menu-entries';
import { SplitMenu } from './split-menu';

const nameIn = (id: ExportFormatId, name: string) =>
  id === 'citations' ? t('exportCitationsName') : name;

/** What a format is called. */
export function formatName(format: ExportFormatId): string {
  return nameIn(format, FORMAT_ENTRIES.find(({ id }) => id === format)?.name ?? format);
}

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
  const ways = WAY_ENTRIES.map(({ id, name, hint }) => ({ id, name, hint: t(hint) }));
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
