import { t } from '../../browser/i18n';
import { Button } from '../../ui/button';
import { TROUBLES } from './popup-sentences';
import type { Trouble } from './popup-state';

interface OtherProps {
  disabled: boolean;
  onRead(): void;
}

/** A page that is no e-paper. */
export function OtherPage({ disabled, onRead }: OtherProps) {
  return (
    <>
      <h1 class="plain">{t('popupOtherTitle')}</h1>
      <p class="advice">{t('popupOtherAdvice')}</p>
      <div class="actions">
        <Button
          kind="primary"
          icon="read"
          label={t('popupReadOrdinary')}
          disabled={disabled}
          onPress={onRead}
        />
      </div>
    </>
  );
}

interface TroubleProps {
  trouble: Trouble;
  reason: string | null;
  onReload(): void;
  onRetry(): void;
}

/** A tab that cannot be read: why, and what to do. */
export function TroublePage({ trouble, reason, onReload, onRetry }: TroubleProps) {
  const { title, advice, action } = TROUBLES[trouble];
  return (
    <>
      <h1 class="plain">{t(title)}</h1>
      <p class="advice">{t(advice)}</p>
      {reason && <p class="reason">{t('popupReason', reason)}</p>}
      {action && (
        <div class="actions">
          {action === 'reload' && <Button label={t('popupReload')} onPress={onReload} />}
          {action === 'retry' && <Button label={t('popupRetry')} onPress={onRetry} />}
        </div>
      )}
    </>
  );
}
