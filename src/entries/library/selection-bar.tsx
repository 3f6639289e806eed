import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../browser/i18n';
import { Button } from '../../ui/button';
import { ExportMenu } from '../../ui/export-menu';
import type { Library } from './library-state';

/** Above the list: select all, and what can be done with what is selected. */
export function SelectionBar({ total, library }: { total: number; library: Library }) {
  const selected = library.selected.value;
  const box = useRef<HTMLInputElement>(null);
  const isPartly = selected.length > 0 && selected.length < total;
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = isPartly;
  }, [isPartly]);
  return (
    <div class="selection">
      <label class="tick">
        <input
          type="checkbox"
          ref={box}
          checked={selected.length === total}
          onChange={event => library.selectAll(event.currentTarget.checked)}
        />
        {t('librarySelectAll')}
      </label>
      <span class="count">
        {selected.length ? t('librarySelected', selected.length) : t('libraryCount', total)}
      </span>
      {selected.length > 0 && (
        <>
          <ExportMenu
            format={library.settings.value?.exportFormat ?? 'markdown'}
            onExport={format => void library.exportClips(selected, format)}
          />
          <Button
            kind="danger"
            icon="delete"
            label={t('libraryDelete')}
            onPress={() => library.askDelete(selected)}
          />
        </>
      )}
    </div>
  );
}
