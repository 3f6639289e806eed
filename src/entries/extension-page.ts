import { interfaceLanguage, t, type MessageKey } from '../browser/i18n';
import { onSettingsChanged, readSettings } from '../browser/settings';
import type { Settings } from '../model/settings';
import '../ui/tokens.css';
import '../ui/parts.css';
import './extension-page.css';

/** What every page of ours does before it shows anything: its language, its title, its theme. */
export async function preparePage(title: MessageKey): Promise<Settings> {
  const page = document.documentElement;
  page.lang = interfaceLanguage();
  document.title = t(title);
  const settings = await readSettings();
  const applyTheme = ({ theme }: Settings) => (page.dataset['theme'] = theme);
  applyTheme(settings);
  // The page listens as long as it lives.
  onSettingsChanged(applyTheme, new AbortController().signal);
  return settings;
}
