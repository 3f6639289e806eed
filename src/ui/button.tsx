import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export interface ButtonProps {
  /** What it does; its visible text, or its name where only the icon is shown. */
  label: string;
  icon?: IconName;
  iconOnly?: boolean;
  kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  disabled?: boolean;
  /** Of a button that unfolds something. */
  expanded?: boolean;
  onPress: () => void;
}

/**
 * A button. It acts only on what a person did, never on an event made by a script. A disabled one
 * keeps the focus, so that its new label is read.
 */
export function Button({
  label,
  icon,
  iconOnly = false,
  kind = 'plain',
  disabled = false,
  expanded,
  onPress,
}: ButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-kind={kind}
      data-icon-only={iconOnly || undefined}
      aria-disabled={disabled || undefined}
      aria-expanded={expanded}
      aria-label={iconOnly ? label : undefined}
      title={iconOnly ? label : undefined}
      onClick={event => {
        if (event.isTrusted && !disabled) onPress();
      }}
    >
      {icon && <Icon name={icon} />}
      {!iconOnly && label}
    </button>
  );
}

export interface LinkButtonProps {
  label: string;
  href: string;
  icon?: IconName;
  iconOnly?: boolean;
  kind?: 'plain' | 'quiet';
}

/** A link that looks like a button and opens a new tab. */
export function LinkButton({
  label,
  href,
  icon,
  iconOnly = false,
  kind = 'plain',
}: LinkButtonProps) {
  const name: ComponentChildren = iconOnly ? null : label;
  return (
    <a
      class="button"
      data-kind={kind}
      data-icon-only={iconOnly || undefined}
      href={href}
      target="_blank"
      rel="noopener"
      aria-label={iconOnly ? label : undefined}
      title={iconOnly ? label : undefined}
    >
      {icon && <Icon name={icon} />}
      {name}
    </a>
  );
}
