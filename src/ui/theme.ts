import type { IconName } from './icon';
import { t } from './i18n';

export const THEMES = ['system', 'light', 'dark'] as const;
/** Colours of a surface: as the system, or set by the reader. */
export type Theme = (typeof THEMES)[number];

/** The theme that a press on the theme button leads to. */
export function themeAfter(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

/** The name and drawing of a theme. */
export function describeTheme(theme: Theme): { label: string; icon: IconName } {
  const labels = { system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') };
  return { label: labels[theme], icon: theme };
}
