import { useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon';

export interface SplitMenuProps<Id extends string> {
  icon: IconName;
  /** What the button does. */
  label: string;
  /** The name of the button that unfolds the list. */
  moreLabel: string;
  disabled?: boolean;
  entries: readonly { id: Id; name: string; hint: string }[];
  /** What the button itself chooses. */
  preset: Id;
  onChoose: (id: Id) => void;
}

/** One button that does what was done last, and one that unfolds the list of all choices. */
export function SplitMenu<Id extends string>(props: SplitMenuProps<Id>) {
  const { icon, label, moreLabel, disabled = false, entries, preset, onChoose } = props;
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const menu = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);

  const choose = (wanted: Id) => {
    setOpen(false);
    toggle.current?.focus();
    onChoose(wanted);
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
    <div class="split-menu" ref={menu} onKeyDown={closeOnEscape} onFocusOut={closeOutside}>
      <div class="split">
        <button
          type="button"
          class="button"
          disabled={disabled}
          onClick={event => event.isTrusted && onChoose(preset)}
        >
          <Icon name={icon} />
          {label}
        </button>
        <button
          type="button"
          class="button"
          ref={toggle}
          disabled={disabled}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={moreLabel}
          title={moreLabel}
          onClick={event => event.isTrusted && setOpen(!isOpen)}
        >
          <Icon name="more" />
        </button>
      </div>
      <ul id={listId} hidden={!isOpen}>
        {entries.map(({ id, name, hint }) => (
          <li key={id}>
            <button
              type="button"
              class="button"
              data-kind="quiet"
              onClick={event => event.isTrusted && choose(id)}
            >
              <span>{name}</span>
              <small>{hint}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
