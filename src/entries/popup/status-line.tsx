import { t } from '../../browser/i18n';
import { Button } from '../../ui/button';
import { ReportDetails } from '../../ui/export-report';
import { LiveRegion } from '../../ui/live-region';
import { isRunning } from '../export-run';
import { noticeSentence } from './popup-sentences';
import type { Popup } from './popup-state';

/** What became of the last action, and the way to the clip once there is one. */
export function StatusLine({ popup }: { popup: Popup }) {
  const notice = popup.notice.value;
  const isSaved = popup.view.value.kind === 'article' && popup.clipId.value !== null;
  return (
    <div class="status">
      <LiveRegion announcement={statusSentence(popup)} />
      {isRunning(notice) && (
        <Button kind="quiet" icon="close" label={t('exportStop')} onPress={popup.stopExport} />
      )}
      {notice?.code === 'exported' && <ReportDetails report={notice.report} />}
      {isSaved && notice?.code !== 'exported' && !isRunning(notice) && (
        <Button kind="quiet" icon="open" label={t('popupOpenClip')} onPress={popup.openLibrary} />
      )}
    </div>
  );
}

function statusSentence(popup: Popup) {
  const notice = popup.notice.value;
  if (notice) return noticeSentence(notice);
  return popup.clipId.value === null
    ? null
    : ({ text: t('popupInLibrary'), tone: 'good' } as const);
}
