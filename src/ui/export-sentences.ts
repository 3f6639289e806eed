import type { ExportReport } from '../model/export-file';
import { t } from './i18n';
import type { Announcement } from './live-region';

/** What a surface says after an export: the file's name, and what is not in it. */
export function exportedSentence(fileName: string, report: ExportReport): Announcement {
  const { missingPhotos, unreadable } = report;
  const lacks = [
    missingPhotos.length && t('exportMissingPhotos', missingPhotos.length),
    unreadable.length && t('exportUnreadable', unreadable.length),
  ].filter(Boolean);
  const text = [t('popupExported', fileName), ...lacks].join(' ');
  return { text, tone: lacks.length ? 'plain' : 'good' };
}

/** What is lacking, one line for each thing. */
export function reportLines({ missingPhotos, unreadable }: ExportReport): string[] {
  const named = (headline: string) => headline.replaceAll('\n', ' ') || t('popupUntitled');
  return [
    ...missingPhotos.map(({ headline, address }) => `${named(headline)} — ${address}`),
    ...unreadable.map(({ headline, reason }) => `${named(headline)} — ${reason}`),
  ];
}
