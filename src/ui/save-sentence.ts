import type { SaveOutcome } from '../model/clip';
import { t } from './i18n';
import type { Announcement } from './live-region';
import { saveFailureSentence } from './sentences';

/** What to tell the reader about a save; null stands for a background that did not answer. */
export function saveSentence(outcome: SaveOutcome | null): Announcement {
  if (!outcome) return { text: t('saveFailedNoAnswer'), tone: 'bad' };
  if (!outcome.ok) return { text: saveFailureSentence(outcome.failure), tone: 'bad' };
  return { text: t(outcome.alreadySaved ? 'saveAlreadySaved' : 'saveDone'), tone: 'good' };
}
