import type { CitationStyleId } from '../model/citation';
import { t } from './i18n';
import { CITATION_ENTRIES } from './menu-entries';
import { SplitMenu } from './split-menu';

export interface CiteMenuProps {
  /** The style used last. */
  style: CitationStyleId;
  disabled: boolean;
  onCite: (style: CitationStyleId) => void;
}

/** Copies a reference in the style used last, or in one of the list. */
export function CiteMenu({ style, disabled, onCite }: CiteMenuProps) {
  return (
    <SplitMenu
      icon="cite"
      label={t('citeAction')}
      moreLabel={t('citeMore')}
      disabled={disabled}
      preset={style}
      entries={CITATION_ENTRIES.map(entry => ({ ...entry, hint: t(entry.hint) }))}
      onChoose={onCite}
    />
  );
}
