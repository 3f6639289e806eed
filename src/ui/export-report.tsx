import type { ExportReport } from '../model/export-file';
import { reportLines } from './export-sentences';
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
