import { useLayoutEffect, useRef } from 'preact/hooks';
import { interfaceLanguage, t } from '../../browser/i18n';
import { figuresOf, roleOf, textOf } from '../../model/body';
import type { Clip } from '../../model/clip';
import type { ExportFormatId } from '../../model/export-file';
import { beginning } from '../../model/printed-text';
import { Button } from '../../ui/button';
import { formatName } from '../../ui/export-menu';
import { Facts } from '../../ui/facts';
import { sourceFacts } from '../../ui/source-facts';
import { clipName } from './library-sentences';

const EXCERPT_LENGTH = 160;

interface Props {
  clip: Clip;
  isSelected: boolean;
  /** Takes the focus, because the row before it went away. */
  isFocused: boolean;
  format: ExportFormatId;
  onSelect(on: boolean): void;
  onExport(): void;
  onDelete(): void;
}

/** One clip of the list. */
export function ClipRow({ clip, isSelected, isFocused, format, ...on }: Props) {
  const { article } = clip;
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (isFocused) link.current?.focus();
  }, [isFocused]);
  const name = clipName(clip);
  return (
    <li class="clip" data-selected={isSelected || undefined}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={t('librarySelectClip', name)}
          onChange={event => on.onSelect(event.currentTarget.checked)}
        />
      </label>
      <article lang={article.language}>
        <Facts facts={[...sourceFacts(article), ...article.authors]} />
        <h2>
          <a href={`#${clip.id}`} ref={link}>
            {name}
          </a>
        </h2>
        <p class="excerpt">{excerpt(clip)}</p>
        <SavedAt instant={clip.savedAt} />
      </article>
      <div class="row-actions">
        <Button
          kind="quiet"
          icon="export"
          iconOnly
          label={t('libraryExportClip', formatName(format), name)}
          onPress={on.onExport}
        />
        <Button
          kind="quiet"
          icon="delete"
          iconOnly
          label={t('libraryDeleteClip', name)}
          onPress={on.onDelete}
        />
      </div>
    </li>
  );
}

function SavedAt({ instant }: { instant: string }) {
  const format = new Intl.DateTimeFormat(interfaceLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <p class="saved-at" lang={interfaceLanguage()}>
      <time dateTime={instant}>{t('librarySavedAt', format.format(new Date(instant)))}</time>
    </p>
  );
}

/** How the text begins, sub-heads and bylines left out; the caption where a photo is all there is. */
function excerpt({ article: { body } }: Clip): string {
  const blocks = body.children.filter(
    block => block.type === 'element' && block.tagName !== 'figure' && roleOf(block) === null,
  );
  const start = beginning(blocks.map(textOf).join(' ').trim(), EXCERPT_LENGTH);
  return start || (figuresOf(body)[0]?.caption ?? '');
}
