import { t, type MessageKey } from '../../browser/i18n';
import { MARKDOWN_ONLY, TEMPLATE_FILTERS, TEMPLATE_VARIABLES } from '../../model/template';
import { FILTER_WORDS, VARIABLE_WORDS } from './template-words';

/** What can be written in a template, for those who ask. */
export function TemplateHelp() {
  return (
    <details class="template-help">
      <summary>{t('optionsTemplateHelp')}</summary>
      <p>{t('optionsTemplateHelpText')}</p>
      <h4>{t('optionsTemplateVariables')}</h4>
      <Words
        rows={TEMPLATE_VARIABLES.map(name => ({
          name: `{{${name}}}`,
          words: VARIABLE_WORDS[name],
          note: MARKDOWN_ONLY.has(name) ? 'Markdown' : null,
        }))}
      />
      <h4>{t('optionsTemplateFilters')}</h4>
      <Words
        rows={TEMPLATE_FILTERS.map(name => ({ name, words: FILTER_WORDS[name], note: null }))}
      />
    </details>
  );
}

function Words({ rows }: { rows: { name: string; words: MessageKey; note: string | null }[] }) {
  return (
    <dl>
      {rows.map(({ name, words, note }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            {t(words)}
            {note && <small> {note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
