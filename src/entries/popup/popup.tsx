import { t } from '../../browser/i18n';
import { Button } from '../../ui/button';
import { ArticleCard } from './article-card';
import { CleanupSwitch } from './cleanup-switch';
import { IssueContents, PageContents } from './contents';
import { StatusLine } from './status-line';
import type { Popup, PopupView } from './popup-state';
import { OtherPage, TroublePage } from './without-article';

/** The whole popup: masthead, what was recognised, what can be done, the switch of this site. */
export function PopupPage({ popup }: { popup: Popup }) {
  const view = popup.view.value;
  return (
    <>
      <header class="masthead">
        <p class="nameplate">{t('extensionShortName')}</p>
        <nav>
          <Button
            kind="quiet"
            icon="library"
            label={t('popupLibrary')}
            onPress={popup.openLibrary}
          />
          <Button
            kind="quiet"
            icon="settings"
            iconOnly
            label={t('popupOptions')}
            onPress={popup.openOptions}
          />
        </nav>
      </header>
      <main aria-busy={view.kind === 'opening'}>
        <View popup={popup} />
        <StatusLine popup={popup} />
      </main>
      <Foot popup={popup} />
    </>
  );
}

/** The switch of this site, and the way to report what was read wrongly. */
function Foot({ popup }: { popup: Popup }) {
  const view = popup.view.value;
  if (!canBeReported(view)) return null;
  const disabled = popup.busy.value;
  return (
    <footer>
      {'page' in view && (
        <CleanupSwitch page={view.page} disabled={disabled} onChange={popup.setCleanup} />
      )}
      <Button
        kind="quiet"
        label={t('popupReport')}
        disabled={disabled}
        onPress={popup.copyReport}
      />
    </footer>
  );
}

/** Where the extraction has had its say; what it did not read cannot be read wrongly. */
function canBeReported(view: PopupView): boolean {
  if (view.kind === 'trouble') return view.trouble === 'reading-failed';
  return view.kind === 'article' ? !view.ordinary : view.kind !== 'opening';
}

function View({ popup }: { popup: Popup }) {
  const view = popup.view.value;
  switch (view.kind) {
    case 'opening':
      return <h1 class="plain">{t('popupOpening')}</h1>;
    case 'article':
      return <ArticleCard article={view.article} ordinary={view.ordinary} popup={popup} />;
    case 'page':
      return <PageContents page={view.newspaperPage} onOpen={popup.goTo} />;
    case 'issue':
      return <IssueContents issue={view.issue} onOpen={popup.goTo} />;
    case 'other':
      return <OtherPage disabled={popup.busy.value} onRead={popup.readOrdinaryPage} />;
    case 'trouble':
      return (
        <TroublePage
          trouble={view.trouble}
          reason={view.reason}
          onReload={popup.reload}
          onRetry={popup.start}
        />
      );
  }
}
