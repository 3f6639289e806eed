import { t } from '../browser/i18n';
import type { SaveFailure } from '../model/clip';
import type { TabFailure } from '../model/reading';

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

/** What to tell the reader when a tab cannot be read. */
export function tabFailureSentence(failure: TabFailure): string {
  switch (failure) {
    case 'restricted':
      return t('tabRestricted');
    case 'file-access':
      return t('tabFileAccess');
    case 'loading':
      return t('tabLoading');
    case 'no-answer':
      return t('tabNoAnswer');
    case 'reading-failed':
      return t('tabReadingFailed');
  }
}
