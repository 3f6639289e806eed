import { useId, useRef, useState } from 'preact/hooks';
import { t, type MessageKey } from '../browser/i18n';
import type { ExportFormatId } from '../model/export-file';

const FORMATS: readonly { id: ExportFormatId; name: string; hint: MessageKey }[] = [
  { id: 'markdown', name: 'Markdown', hint: 'exportMarkdownHint' },
  { id: 'html', name: 'HTML', hint: 'exportHtmlHint' },
  { id: 'text', name: 'TXT', hint: 'exportTextHint' },
];

interface Props {
  /** The format offered first. */
  format: ExportFormatId;
  disabled?: boolean;
  onExport(format: ExportFormatId): void;
}

/** One button that exports in the format used last, and one that unfolds the others. */
export function ExportMenu({ format, disabled = false, onExport }: Props) {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const toggle = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  const choose = (wanted: ExportFormatId) => {
    close();
    onExport(wanted);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    // In the popup Escape would close the whole popup.
    event.preventDefault();
    close();
  };

  const current = FORMATS.find(({ id }) => id === format);
  return (
    <div class="export-menu" onKeyDown={closeOnEscape}>
      <div class="split-button">
        <button type="button" disabled={disabled} onClick={() => choose(format)}>
          {t('exportAs', current?.name ?? '')}
        </button>
        <button
          type="button"
          ref={toggle}
          disabled={disabled}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={t('exportMore')}
          title={t('exportMore')}
          onClick={() => setOpen(!isOpen)}
        >
          <span aria-hidden="true" class="chevron" />
        </button>
      </div>
      <ul id={listId} hidden={!isOpen}>
        {FORMATS.map(({ id, name, hint }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              <span>{name}</span> <small>{t(hint)}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
