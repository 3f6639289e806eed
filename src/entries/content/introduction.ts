import { t } from '../../browser/i18n';
import { askBackground } from '../../browser/messaging';
import { onSettingsChanged, readSettings } from '../../browser/settings';
import type { PageKind } from '../../model/reading';
import { mountPageButton } from '../page-button';
import type { ArticleOnPage } from './article-on-page';
import type { Life } from './life';
import { toggleReader } from './page-actions';
import type { SiteCleanup } from './site-cleanup';

/** Says what the page is once it has arrived: on the toolbar, and by a button on an article. */
export async function introduce(
  page: ArticleOnPage,
  cleanup: SiteCleanup,
  life: Life,
): Promise<void> {
  let told: PageKind = 'other';
  const button = new KeptButton(page, life);
  const listener = {
    settled(kind: PageKind) {
      if (kind === told) return;
      told = kind;
      if (kind !== 'other') cleanup.startUnlessStarted();
      // The mark on the toolbar is a courtesy; without it everything else still works.
      askBackground('pageRecognised', { kind }).catch(() => undefined);
      button.want(kind === 'article');
    },
    left() {
      // It would go on showing a story that the page has left.
      if (page.world.reader?.isOpen) page.world.reader.close();
    },
  };
  if (document.readyState === 'loading') await event(document, 'DOMContentLoaded');
  page.late.start(listener);
  // Once more after everything has loaded: the frames of a frameset arrive last.
  if (document.readyState !== 'complete') await event(window, 'load');
  page.late.start(listener);
}

/** The button of an article, where the reader's settings allow it. */
class KeptButton {
  #isWanted = false;
  #shown: AbortController | null = null;
  #isAllowed: boolean | null = null;

  constructor(
    readonly page: ArticleOnPage,
    readonly life: Life,
  ) {}

  want(isWanted: boolean): void {
    this.#isWanted = isWanted;
    if (this.#isAllowed !== null || !isWanted) return this.#update();
    this.#isAllowed = false;
    onSettingsChanged(({ pageButton }) => this.#allow(pageButton), this.life.signal);
    this.life.signal.addEventListener('abort', () => this.#allow(false));
    void readSettings().then(({ pageButton }) => this.#allow(pageButton));
  }

  #allow(isAllowed: boolean): void {
    this.#isAllowed = isAllowed && !this.life.signal.aborted;
    this.#update();
  }

  #update(): void {
    const isShown = this.#isWanted && this.#isAllowed === true;
    if (isShown === Boolean(this.#shown)) return;
    this.#shown?.abort();
    this.#shown = isShown ? new AbortController() : null;
    if (!this.#shown) return;
    const onRead = () => void this.life.attempt(() => toggleReader(this.page));
    mountPageButton(document, { onRead, label: t('pageButtonRead') }, this.#shown.signal);
  }
}

const event = (target: EventTarget, name: string) =>
  new Promise(resolve => target.addEventListener(name, resolve, { once: true }));
