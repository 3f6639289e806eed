import { Button, LinkButton } from '../ui/button';
import { t } from '../ui/i18n';
import { LiveRegion, type Announcement } from '../ui/live-region';
import { describeTheme, themeAfter, type Theme } from '../ui/theme';

export type SaveState = 'unsaved' | 'saving' | 'saved';

export interface ToolbarProps {
  /** Null where there is nothing to save: the article comes from the library. */
  saveState: SaveState | null;
  announcement: Announcement | null;
  theme: Theme;
  originalUrl: string;
  onSave: () => void;
  onTheme: (theme: Theme) => void;
  /** Whether the panel that sets the text is unfolded. */
  isLookOpen: boolean;
  onLookOpen: (isOpen: boolean) => void;
  onPrint: () => void;
  onClose: () => void;
}

/** What can be done with the article that is shown. */
export function Toolbar(props: ToolbarProps) {
  const theme = describeTheme(props.theme);
  return (
    <div class="toolbar">
      {props.saveState && <SaveButton state={props.saveState} onSave={props.onSave} />}
      <div class="said">
        <LiveRegion announcement={props.announcement} />
      </div>
      <Button
        label={theme.label}
        icon={theme.icon}
        iconOnly
        kind="quiet"
        onPress={() => props.onTheme(themeAfter(props.theme))}
      />
      <Button
        label={t('lookName')}
        icon="look"
        iconOnly
        kind="quiet"
        expanded={props.isLookOpen}
        onPress={() => props.onLookOpen(!props.isLookOpen)}
      />
      <Button label={t('readerPrint')} icon="print" iconOnly kind="quiet" onPress={props.onPrint} />
      <LinkButton
        label={t('readerOriginal')}
        icon="open"
        iconOnly
        kind="quiet"
        href={props.originalUrl}
      />
      <Button label={t('readerClose')} icon="close" iconOnly kind="quiet" onPress={props.onClose} />
    </div>
  );
}

function SaveButton({ state, onSave }: { state: SaveState; onSave: () => void }) {
  const labels = {
    unsaved: t('saveAction'),
    saving: t('saveInProgress'),
    saved: t('saveStateSaved'),
  };
  return (
    <Button
      label={labels[state]}
      icon={state === 'saved' ? 'done' : 'save'}
      kind="primary"
      disabled={state !== 'unsaved'}
      onPress={onSave}
    />
  );
}
