import type { ExportReport } from '../model/export-file';
import { t } from '../ui/i18n';
import type { Announcement } from '../ui/live-region';
import type { ExportNotice } from './export-run';

/** What a surface says of an export that runs or has ended; of a failure each has its own sentence. */
export function exportSentence(
  notice: Exclude<ExportNotice, { code: 'export-stopped' | 'export-failed' }>,
): Announcement {
  switch (notice.code) {
    case 'asking':
      return { text: t('exportAsking'), tone: 'plain' };
    case 'exporting':
      return { text: t('exportInProgress', notice.done, notice.total), tone: 'plain' };
    case 'exported':
      return exportedSentence(notice.fileName, notice.report);
  }
}

/** The file's name, and what is not in it. */
function exportedSentence(fileName: string, report: ExportReport): Announcement {
  const { missingPhotos, unreadable } = report;
  const lacks = [
    missingPhotos.length && t('exportMissingPhotos', missingPhotos.length),
    unreadable.length && t('exportUnreadable', unreadable.length),
  ].filter(Boolean);
  const text = [t('popupExported', fileName), ...lacks].join(' ');
  return { text, tone: lacks.length ? 'plain' : 'good' };
}
