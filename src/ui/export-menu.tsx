import { useId, useRef, useState } from 'preact/hooks';
import type { ExportFormatId } from '../model/export-file';
import { Icon } from './icon';
import { t, type MessageKey } from './i18n';

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
];

/** What a format is called, in every language. */
export function formatName(format: ExportFormatId): string {
  return FORMAT_ENTRIES.find(({ id }) => id === format)?.name ?? format;
}

export interface ExportMenuProps {
  /** The format offered first. */
  format: ExportFormatId;
  disabled?: boolean;
  onExport: (format: ExportFormatId) => void;
}

/** One button that exports in the format used last, and one that unfolds the list of all. */
export function ExportMenu({ format, disabled = false, onExport }: ExportMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const menu = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);

  const choose = (wanted: ExportFormatId) => {
    setOpen(false);
    toggle.current?.focus();
    onExport(wanted);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // Elsewhere Escape closes the popup, or the reader.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    toggle.current?.focus();
  };
  const closeOutside = (event: FocusEvent) => {
    if (!menu.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
  };

  return (
    <div class="export-menu" ref={menu} onKeyDown={closeOnEscape} onFocusOut={closeOutside}>
      <div class="split">
        <button
          type="button"
          class="button"
          disabled={disabled}
          onClick={event => event.isTrusted && onExport(format)}
        >
          <Icon name="export" />
          {t('exportAs', formatName(format))}
        </button>
        <button
          type="button"
          class="button"
          ref={toggle}
          disabled={disabled}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={t('exportMore')}
          title={t('exportMore')}
          onClick={event => event.isTrusted && setOpen(!isOpen)}
        >
          <Icon name="more" />
        </button>
      </div>
      <ul id={listId} hidden={!isOpen}>
        {FORMAT_ENTRIES.map(({ id, name, hint }) => (
          <li key={id}>
            <button
              type="button"
              class="button"
              data-kind="quiet"
              onClick={event => event.isTrusted && choose(id)}
            >
              <span>{name}</span>
              <small>{t(hint)}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
