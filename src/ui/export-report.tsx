import type { ExportReport } from '../model/export-file';
import { t } from './i18n';

/** What an export had to leave out, folded; nothing where it left out nothing. */
export function ReportDetails({ report }: { report: ExportReport }) {
  const lines = reportLines(report);
  if (!lines.length) return null;
  return (
    <details class="export-report">
      <summary>{t('exportReport')}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** What is lacking, one line for each thing. */
function reportLines({ missingPhotos, unreadable }: ExportReport): string[] {
  const named = (headline: string) => headline.replaceAll('\n', ' ') || t('popupUntitled');
  return [
    ...missingPhotos.map(({ headline, address }) => `${named(headline)} — ${address}`),
    ...unreadable.map(({ headline, reason }) => `${named(headline)} — ${reason}`),
  ];
}
