import { t, type MessageKey } from '../../browser/i18n';
import { Button } from '../../ui/button';
import { LiveRegion } from '../../ui/live-region';
import { Switch } from '../../ui/switch';
import { THEMES, type Theme } from '../../ui/theme';
import { ExportSection } from './export-section';
import type { Options } from './options-state';
import type { SectionProps } from './section';

/** The whole options page. */
export function OptionsPage({ options, version }: { options: Options; version: string }) {
  const settings = options.settings.value;
  const trouble = options.trouble.value;
  return (
    <>
      <header class="masthead">
        <h1>{t('optionsTitle')}</h1>
      </header>
      <main>
        <LiveRegion
          announcement={
            trouble && {
              text: t(trouble === 'not-kept' ? 'optionsFailed' : 'optionsKeysNowhere'),
              tone: 'bad',
            }
          }
        />
        {settings && <ThemeChoice settings={settings} options={options} />}
        {settings && <OnNewspaperPages settings={settings} options={options} />}
        {settings && <ExportSection settings={settings} options={options} />}
        <Keys options={options} />
        <section>
          <h2>{t('optionsPrivacy')}</h2>
          <p>{t('optionsPrivacyText')}</p>
          <p class="version">{t('optionsVersion', version)}</p>
        </section>
      </main>
    </>
  );
}

const THEME_NAMES: Record<Theme, MessageKey> = {
  system: 'optionsThemeSystem',
  light: 'optionsThemeLight',
  dark: 'optionsThemeDark',
};

function ThemeChoice({ settings, options }: SectionProps) {
  return (
    <section>
      <fieldset>
        <legend>
          <h2>{t('optionsTheme')}</h2>
        </legend>
        {THEMES.map(theme => (
          <label class="choice" key={theme}>
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => void options.change({ theme })}
            />
            {t(THEME_NAMES[theme])}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function OnNewspaperPages({ settings, options }: SectionProps) {
  return (
    <section>
      <h2>{t('optionsPage')}</h2>
      <Switch
        label={t('optionsPageButton')}
        checked={settings.pageButton}
        onChange={pageButton => void options.change({ pageButton })}
      />
      <p class="hint">{t('optionsPageButtonHint')}</p>
      <h3>{t('optionsCleanupOff')}</h3>
      {settings.cleanupOffSites.length === 0 && <p class="hint">{t('optionsCleanupOffNone')}</p>}
      <ul class="sites">
        {settings.cleanupOffSites.map(site => (
          <li key={site}>
            <span>{site}</span>
            <Button
              kind="quiet"
              icon="close"
              iconOnly
              label={t('optionsCleanAgainSite', site)}
              onPress={() => void options.cleanAgain(site)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const COMMAND_NAMES: Record<string, MessageKey> = {
  _execute_action: 'optionsKeyPopup',
  'toggle-reader': 'commandToggleReader',
  'save-article': 'commandSaveArticle',
  'export-article': 'commandExportArticle',
};

function Keys({ options }: { options: Options }) {
  const commands = options.commands.value;
  // Phones have no such keys.
  if (!commands.length) return null;
  return (
    <section>
      <h2>{t('optionsKeys')}</h2>
      <dl class="keys">
        {commands.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{COMMAND_NAMES[name] ? t(COMMAND_NAMES[name]) : name}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('optionsKeyNone')}</dd>
          </div>
        ))}
      </dl>
      <Button label={t('optionsKeysChange')} onPress={() => void options.openShortcutSettings()} />
    </section>
  );
}
