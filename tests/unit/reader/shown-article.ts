import type { Article } from '../../../src/model/article';
import type { SaveOutcome } from '../../../src/model/clip';
import { DEFAULT_LOOK } from '../../../src/model/reading-look';
import { createOverlay } from '../../../src/reader/overlay';
import type { ReaderViewProps } from '../../../src/reader/reader-view';

/** What a test asks of the reader; the rest does nothing. */
export type Shown = Partial<Omit<ReaderViewProps, 'article' | 'onPrint'>>;

export const SAVED: SaveOutcome = { ok: true, clipId: '1', alreadySaved: false };

/** Opens the reader in an open shadow root, as the library does. */
export function showArticle(article: Article, shown: Shown = {}) {
  const overlay = createOverlay(document, 'open');
  const show = (changed: Article, more: Shown = {}) =>
    overlay.show({
      article: changed,
      theme: 'light',
      look: DEFAULT_LOOK,
      onLook: look => show(changed, { ...more, look }),
      fetchesPhotos: true,
      onTheme: () => undefined,
      onClose: () => overlay.close(),
      onSave: () => Promise.resolve(SAVED),
      ...shown,
      ...more,
    });
  show(article);
  return {
    overlay,
    show,
    root: () => document.querySelector('div[data-jianbao="reader"]')!.shadowRoot!,
    find: <E extends Element = HTMLElement>(selector: string) => {
      const root = document.querySelector('div[data-jianbao="reader"]')?.shadowRoot;
      const found = root?.querySelector<E>(selector);
      if (!found) throw new Error(`no ${selector} in the reader`);
      return found;
    },
  };
}
