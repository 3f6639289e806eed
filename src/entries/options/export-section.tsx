import { t, type MessageKey } from '../../browser/i18n';
import type { Settings } from '../../model/settings';
import { Switch } from '../../ui/switch';
import './export-section.css';
import type { SectionProps } from './section';
import { TemplateField } from './template-field';
import { TemplateHelp } from './template-help';

/** How exported files are made. */
export function ExportSection({ settings, options }: SectionProps) {
  return (
    <section>
      <h2>{t('optionsExport')}</h2>
      <Choice
        setting="exportPhotos"
        name="optionsExportPhotos"
        hint="optionsExportPhotosHint"
        choices={{ inside: 'optionsExportPhotosInside', links: 'optionsExportPhotosLinks' }}
        {...{ settings, options }}
      />
      <Choice
        setting="textLineEnd"
        name="optionsExportLineEnd"
        choices={{ lf: 'optionsExportLineEndLf', crlf: 'optionsExportLineEndCrlf' }}
        {...{ settings, options }}
      />
      <Switch
        label={t('optionsExportVertical')}
        checked={settings.exportVertical}
        onChange={exportVertical => void options.change({ exportVertical })}
      />
      <TemplateField kind="file-name" {...{ settings, options }} />
      <TemplateField kind="markdown" {...{ settings, options }} />
      <TemplateHelp />
    </section>
  );
}

interface ChoiceProps<S extends 'exportPhotos' | 'textLineEnd'> extends SectionProps {
  setting: S;
  name: MessageKey;
  hint?: MessageKey;
  choices: Record<Settings[S], MessageKey>;
}

function Choice<S extends 'exportPhotos' | 'textLineEnd'>({
  setting,
  name,
  hint,
  choices,
  settings,
  options,
}: ChoiceProps<S>) {
  return (
    <>
      <fieldset>
        <legend>
          <h3>{t(name)}</h3>
        </legend>
        {(Object.entries(choices) as [Settings[S], MessageKey][]).map(([value, label]) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={setting}
              checked={settings[setting] === value}
              onChange={() => void options.change({ [setting]: value })}
            />
            {t(label)}
          </label>
        ))}
      </fieldset>
      {hint && <p class="hint">{t(hint)}</p>}
    </>
  );
}
