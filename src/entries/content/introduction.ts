import { t } from '../../browser/i18n';
import { askBackground } from '../../browser/messaging';
import { onSettingsChanged, readSettings } from '../../browser/settings';
import type { PageKind } from '../../model/reading';
import { mountPageButton } from '../page-button';
import { recogniseTab, type ArticleOnPage } from './article-on-page';
import type { Life } from './life';
import { toggleReader } from './page-actions';
import type { SiteCleanup } from './site-cleanup';

/** Says what the page is once it has arrived: on the toolbar, and by a button on an article. */
export async function introduce(
  page: ArticleOnPage,
  cleanup: SiteCleanup,
  life: Life,
): Promise<void> {
  const kind = await recognisedKind();
  if (kind === 'other') return;
  cleanup.startUnlessStarted();
  // The mark on the toolbar is a courtesy; without it everything else still works.
  askBackground('pageRecognised', { kind }).catch(() => undefined);
  if (kind === 'article') await keepButton(page, life);
}

/** Asked again after everything has loaded: the frames of a frameset arrive last. */
async function recognisedKind(): Promise<PageKind> {
  if (document.readyState === 'loading') await event(document, 'DOMContentLoaded');
  const { kind } = recogniseTab();
  if (kind !== 'other' || document.readyState === 'complete') return kind;
  await event(window, 'load');
  return recogniseTab().kind;
}

async function keepButton(page: ArticleOnPage, life: Life): Promise<void> {
  let shown: AbortController | null = null;
  const show = (wanted: boolean) => {
    if (wanted === Boolean(shown)) return;
    shown?.abort();
    shown = wanted ? new AbortController() : null;
    if (!shown) return;
    const onRead = () => void life.attempt(() => toggleReader(page));
    mountPageButton(document, { onRead, label: t('pageButtonRead') }, shown.signal);
  };
  onSettingsChanged(settings => show(settings.pageButton), life.signal);
  life.signal.addEventListener('abort', () => show(false));
  show((await readSettings()).pageButton);
}

const event = (target: EventTarget, name: string) =>
  new Promise(resolve => target.addEventListener(name, resolve, { once: true }));
