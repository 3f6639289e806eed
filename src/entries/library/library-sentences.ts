import { t } from '../../browser/i18n';
import type { Clip } from '../../model/clip';
import type { Announcement } from '../../ui/live-region';
import { exportSentence } from '../export-sentences';
import type { Notice } from './library-state';

/** What the page says about the last action. */
export function noticeSentence(notice: Notice): Announcement {
  switch (notice.code) {
    case 'asking':
    case 'exporting':
    case 'exported':
      return exportSentence(notice);
    case 'export-stopped':
      return { text: t('exportStopped'), tone: 'plain' };
    case 'deleted':
      return { text: t('libraryDeleted', notice.count), tone: 'good' };
    case 'export-failed':
      return { text: t('libraryExportFailed'), tone: 'bad' };
    case 'delete-failed':
      return { text: t('libraryDeleteFailed'), tone: 'bad' };
    case 'clip-gone':
      return { text: t('libraryClipGone'), tone: 'bad' };
  }
}

/** The question before clips are deleted; names the clip where it is one. */
export function deleteQuestion(doomed: readonly Clip[]): string {
  const [first] = doomed;
  return doomed.length === 1 && first
    ? t('libraryDeleteQuestion', clipName(first))
    : t('libraryDeleteManyQuestion', doomed.length);
}

/** What a clip is called in a list. */
export function clipName({ article }: Clip): string {
  return article.headline.replaceAll('\n', ' ') || t('popupUntitled');
}
