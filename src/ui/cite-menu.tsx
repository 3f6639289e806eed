import type { CitationStyleId } from '../model/citation';
import { t, type MessageKey } from './i18n';
import { SplitMenu } from './split-menu';

/** In the order of `CITATION_STYLE_IDS`; names are those of the standards, in every language. */
export const CITATION_ENTRIES: readonly { id: CitationStyleId; name: string; hint: MessageKey }[] =
  [
    { id: 'gb7714-2025', name: 'GB/T 7714—2025', hint: 'citeInForce' },
    { id: 'gb7714-2015', name: 'GB/T 7714—2015', hint: 'citeBefore' },
    { id: 'apa', name: 'APA', hint: 'citeEdition7' },
    { id: 'mla', name: 'MLA', hint: 'citeEdition9' },
    { id: 'chicago', name: 'Chicago', hint: 'citeEdition18' },
    { id: 'bibtex', name: 'BibTeX', hint: 'exportBibtexHint' },
    { id: 'biblatex', name: 'BibLaTeX', hint: 'exportBiblatexHint' },
    { id: 'ris', name: 'RIS', hint: 'exportRisHint' },
    { id: 'csl-json', name: 'CSL-JSON', hint: 'exportCslJsonHint' },
  ];

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
