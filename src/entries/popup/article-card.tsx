import { t } from '../../browser/i18n';
import type { Article } from '../../model/article';
import { Button } from '../../ui/button';
import { CiteMenu } from '../../ui/cite-menu';
import { PageExportMenu } from '../../ui/export-menu';
import { Facts } from '../../ui/facts';
import { sourceFacts } from '../../ui/source-facts';
import type { Popup } from './popup-state';

interface Props {
  article: Article;
  /** True for a page that is no e-paper. */
  ordinary: boolean;
  popup: Popup;
}

/** What was recognised, set as a newspaper would, and what can be done with it. */
export function ArticleCard({ article, ordinary, popup }: Props) {
  const busy = popup.busy.value;
  const saved = popup.clipId.value !== null;
  const facts = [...(ordinary ? [t('popupOrdinaryPage')] : []), ...sourceFacts(article)];
  return (
    <>
      <article class="recognised">
        <Facts facts={facts} language={article.language} />
        <div class="headings" lang={article.language}>
          {article.kicker && <p class="kicker">{article.kicker}</p>}
          <h1>{article.headline || t('popupUntitled')}</h1>
          {article.subtitle && <p class="subtitle">{article.subtitle}</p>}
        </div>
        {article.authors.length > 0 && (
          <p class="authors" lang={article.language}>
            {article.authors.join(t('listSeparator'))}
          </p>
        )}
      </article>
      <div class="actions">
        <Button
          kind="primary"
          icon="read"
          label={t('popupRead')}
          disabled={busy}
          onPress={popup.read}
        />
        <Button
          icon={saved ? 'done' : 'save'}
          label={t(saved ? 'popupSaved' : 'popupSave')}
          disabled={busy}
          onPress={popup.save}
        />
        <PageExportMenu format={popup.format.value} disabled={busy} onExport={popup.exportAs} />
        <Button icon="copy" label={t('popupCopy')} disabled={busy} onPress={popup.copy} />
        <CiteMenu style={popup.citationStyle.value} disabled={busy} onCite={popup.cite} />
      </div>
    </>
  );
}
