import { useEffect, useState } from 'preact/hooks';
import { t, type MessageKey } from '../../browser/i18n';
import { STARTING_TEMPLATES, type TemplateFault, type TemplateKind } from '../../model/template';
import { Button } from '../../ui/button';
import type { SectionProps } from './section';
import type { Preview } from './template-preview';
import { FAULT_SENTENCES } from './template-words';
import { useTypedText } from './typed-text';

const FIELDS: Record<
  TemplateKind,
  { setting: 'fileNameTemplate' | 'markdownTemplate'; name: MessageKey; hint: MessageKey }
> = {
  'file-name': {
    setting: 'fileNameTemplate',
    name: 'optionsFileName',
    hint: 'optionsFileNameHint',
  },
  markdown: { setting: 'markdownTemplate', name: 'optionsMarkdown', hint: 'optionsMarkdownHint' },
};

/** A template, what it makes of a sample article, and what is wrong with it. */
export function TemplateField({ kind, settings, options }: SectionProps & { kind: TemplateKind }) {
  const { setting, name, hint } = FIELDS[kind];
  const kept = settings[setting];
  const field = useTypedText(kept, text => void options.change({ [setting]: text }));
  const preview = usePreview(kind, field.typed, settings.citationStyle);
  const id = `template-${kind}`;
  const props = {
    ...field.props,
    id,
    'aria-describedby': `${id}-hint ${id}-fault`,
    'aria-invalid': !!preview?.fault,
    placeholder: STARTING_TEMPLATES[kind],
    spellcheck: false,
    autocomplete: 'off',
  } as const;
  return (
    <div class="template" role="group" aria-labelledby={`${id}-name`}>
      <h3>
        <label for={id} id={`${id}-name`}>
          {t(name)}
        </label>
      </h3>
      <p class="hint" id={`${id}-hint`}>
        {t(hint)}
      </p>
      {kind === 'file-name' ? <input type="text" {...props} /> : <textarea rows={9} {...props} />}
      <p class="fault" id={`${id}-fault`} role="status">
        {preview?.fault && faultSentence(preview.fault, field.typed, kind)}
      </p>
      <p class="actions">
        {field.typed ? (
          <Button label={t('optionsTemplateReset')} onPress={() => field.write('')} />
        ) : (
          <Button
            label={t('optionsTemplateStart')}
            onPress={() => field.write(STARTING_TEMPLATES[kind])}
          />
        )}
      </p>
      {preview && (
        <figure>
          <figcaption>{t('optionsTemplatePreview')}</figcaption>
          {/* It scrolls, so it can be reached by key. */}
          <pre tabIndex={0} lang="zh-CN">
            {preview.text}
          </pre>
        </figure>
      )}
    </div>
  );
}

/** Null until the code that exports is there. */
function usePreview(
  kind: TemplateKind,
  template: string,
  citationStyle: SectionProps['settings']['citationStyle'],
): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import('./template-preview').then(({ previewOf }) => {
      if (isCurrent) setPreview(previewOf(kind, template, citationStyle));
    });
    return () => void (isCurrent = false);
  }, [kind, template, citationStyle]);
  return preview;
}

function faultSentence({ kind, at, word }: TemplateFault, template: string, field: TemplateKind) {
  const lines = template.slice(0, at).split('\n');
  const character = [...(lines.at(-1) ?? '')].length + 1;
  const sentence = t(FAULT_SENTENCES[kind], word);
  const place =
    field === 'file-name'
      ? t('optionsTemplateAt', character, sentence)
      : t('optionsTemplateAtLine', lines.length, character, sentence);
  return `${place} ${t('optionsTemplateFallback')}`;
}
