import { t } from '../browser/i18n';
import type { SaveFailure } from '../model/clip';

/** What to tell the reader when nothing was saved. */
export function saveFailureSentence(failure: SaveFailure): string {
  switch (failure) {
    case 'no-article':
      return t('saveFailedNoArticle');
    case 'invalid-article':
      return t('saveFailedInvalidArticle');
    case 'storage-full':
      return t('saveFailedStorageFull');
    case 'storage-failed':
      return t('saveFailedStorage');
  }
}
