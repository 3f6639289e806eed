import { keepTexts, t } from '../../browser/i18n';
import { isExtensionAlive } from '../../browser/lifetime';
import { showNotice } from './notice';

/**
 * The life of this script on its page. It ends when the extension is updated or switched off
 * under an open tab: then everything here stops, and one sentence says what to do.
 */
export class Life {
  readonly #end = new AbortController();

  constructor() {
    keepTexts('noticeExtensionUpdated', 'noticeReaderFailed', 'noticeDismiss');
  }

  /** Aborted at the end of this script's life. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Does what the reader asked for on the page, and says so when it fails. */
  async attempt(action: () => Promise<unknown>): Promise<void> {
    try {
      await action();
    } catch {
      if (this.signal.aborted) return;
      if (isExtensionAlive()) return showNotice(t('noticeReaderFailed'));
      this.#end.abort();
      showNotice(t('noticeExtensionUpdated'), { lasting: true });
    }
  }
}
