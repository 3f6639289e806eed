import type { SaveFailure, SaveOutcome } from '../model/clip';
import { t, type MessageKey } from './i18n';
import type { Announcement } from './live-region';

const FAILURES: Record<SaveFailure, MessageKey> = {
  'no-article': 'saveFailedNoArticle',
  'invalid-article': 'saveFailedInvalidArticle',
  'storage-full': 'saveFailedStorageFull',
  'storage-failed': 'saveFailedStorage',
};

/** What to tell the reader about a save; null stands for a background that did not answer. */
export function saveSentence(outcome: SaveOutcome | null): Announcement {
  if (!outcome) return { text: t('saveFailedNoAnswer'), tone: 'bad' };
  if (!outcome.ok) return { text: t(FAILURES[outcome.failure]), tone: 'bad' };
  return { text: t(outcome.alreadySaved ? 'saveAlreadySaved' : 'saveDone'), tone: 'good' };
}
