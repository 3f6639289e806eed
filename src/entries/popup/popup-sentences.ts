import { t, type MessageKey } from '../../browser/i18n';
import type { Announcement } from '../../ui/live-region';
import { saveSentence } from '../../ui/save-sentence';
import { exportSentence } from '../export-sentences';
import type { Notice } from './popup-notice';
import type { Trouble } from './popup-state';

/** What the popup says about the last action. */
export function noticeSentence(notice: Notice): Announcement {
  switch (notice.code) {
    case 'saved':
      return good('saveDone');
    case 'already-saved':
      return good('saveAlreadySaved');
    case 'copied':
      return good('popupCopied');
    case 'report-copied':
      return good('popupReportCopied');
    case 'asking':
    case 'exporting':
    case 'exported':
      return exportSentence(notice);
    case 'export-stopped':
      return { text: t('exportStopped'), tone: 'plain' };
    case 'cited':
      return good('citeDone');
    case 'copy-failed':
      return bad('popupCopyFailed');
    case 'export-failed':
      return bad('popupExportFailed');
    case 'no-text':
      return bad('popupNoText');
    case 'page-gone':
      return bad('tabNoAnswer');
    case 'no-article':
    case 'invalid-article':
    case 'storage-full':
    case 'storage-failed':
      return saveSentence({ ok: false, failure: notice.code });
  }
}

const good = (key: MessageKey): Announcement => ({ text: t(key), tone: 'good' });
const bad = (key: MessageKey): Announcement => ({ text: t(key), tone: 'bad' });

interface TroubleTexts {
  title: MessageKey;
  advice: MessageKey;
  /** What can be done from the popup; null where it is in the browser's hands. */
  action: 'reload' | 'retry' | null;
}

/** What the popup says where it has nothing to show, and the way out. */
export const TROUBLES: Record<Trouble, TroubleTexts> = {
  loading: { title: 'popupLoadingTitle', advice: 'popupLoadingAdvice', action: null },
  restricted: { title: 'popupRestrictedTitle', advice: 'popupRestrictedAdvice', action: null },
  'file-access': { title: 'popupFileAccessTitle', advice: 'popupFileAccessAdvice', action: null },
  'too-large': { title: 'popupTooLargeTitle', advice: 'popupTooLargeAdvice', action: null },
  'no-answer': { title: 'popupNoAnswerTitle', advice: 'popupNoAnswerAdvice', action: 'reload' },
  'reading-failed': {
    title: 'popupReadingFailedTitle',
    advice: 'popupReadingFailedAdvice',
    action: 'reload',
  },
  'no-tab': { title: 'popupNoTabTitle', advice: 'popupNoTabAdvice', action: null },
  'background-gone': {
    title: 'popupBackgroundGoneTitle',
    advice: 'popupBackgroundGoneAdvice',
    action: 'retry',
  },
};
