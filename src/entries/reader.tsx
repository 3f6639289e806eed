import { keepTexts } from '../browser/i18n';
import { changeSettings, readSettings } from '../browser/settings';
import type { Article } from '../model/article';
import { DEFAULT_LOOK, withinRanges } from '../model/reading-look';
import type { ReaderActions, ReaderHandle } from '../model/page-world';
import { createOverlay } from '../reader/overlay';
import type { Theme } from '../ui/theme';

// A second injection into the same world finds the first at work.
if (globalThis.jianbao && !globalThis.jianbao.reader) globalThis.jianbao.reader = startReader();

function startReader(): ReaderHandle {
  // Said when the extension was updated under the page and a save finds nobody to answer.
  keepTexts('saveFailedNoAnswer');
  const overlay = createOverlay(document, 'closed');
  let theme: Theme = 'system';
  let look = DEFAULT_LOOK;
  let shown: { article: Article; actions: ReaderActions } | null = null;

  const show = () => {
    if (!shown) return;
    const { article, actions } = shown;
    overlay.show({
      article,
      theme,
      look,
      fetchesPhotos: true,
      onTheme: chosen => {
        useTheme(chosen);
        // Lost where the extension was updated under the page; the colours change all the same.
        changeSettings({ theme: chosen }).catch(() => undefined);
      },
      onLook: chosen => {
        look = chosen;
        show();
        changeSettings({ readingLook: chosen }).catch(() => undefined);
      },
      onClose: () => {
        close();
        actions.closed();
      },
      onSave: () => actions.save(),
    });
  };
  const useTheme = (chosen: Theme) => {
    if (chosen === theme) return;
    theme = chosen;
    show();
  };
  const close = () => {
    shown = null;
    overlay.close();
  };

  return {
    open(article, actions) {
      shown = { article, actions };
      show();
      readSettings().then(
        settings => {
          theme = settings.theme;
          look = withinRanges(settings.readingLook);
          show();
        },
        () => undefined,
      );
    },
    print: () => overlay.print(),
    close,
    get isOpen() {
      return overlay.isOpen;
    },
  };
}
