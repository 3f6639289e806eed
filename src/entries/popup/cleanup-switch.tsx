import { t } from '../../browser/i18n';
import type { PageState } from '../../messages/protocol';
import { Switch } from '../../ui/switch';

interface Props {
  page: PageState;
  disabled: boolean;
  onChange(on: boolean): void;
}

/** Switches the cleanup of this site, and says what it does now. */
export function CleanupSwitch({ page, disabled, onChange }: Props) {
  return (
    <div class="site">
      <Switch
        label={t('popupCleanup')}
        checked={page.cleanup}
        disabled={disabled}
        onChange={onChange}
      />
      <p>
        {page.cleanup
          ? t('popupCleanupOn', page.site, page.hidden)
          : t('popupCleanupOff', page.site)}
      </p>
    </div>
  );
}
