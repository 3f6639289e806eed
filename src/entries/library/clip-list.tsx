import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/i18n';
import type { Clip } from '../../model/clip';
import { Button } from '../../ui/button';
import { ClipRow } from './clip-row';
import type { Library } from './library-state';

/** Rows added at once: enough for several screens, few enough to appear without a pause. */
const SLICE = 60;

/** The clips, the newest first; more are added as the reader comes near the end. */
export function ClipList({ clips, library }: { clips: readonly Clip[]; library: Library }) {
  const [shown, setShown] = useState(SLICE);
  const selected = new Set(library.selected.value.map(({ id }) => id));
  const settings = library.settings.value;
  return (
    <>
      <ul class="clips">
        {clips.slice(0, shown).map(clip => (
          <ClipRow
            key={clip.id}
            clip={clip}
            isSelected={selected.has(clip.id)}
            isFocused={library.focus.value === clip.id}
            format={settings?.exportFormat ?? 'markdown'}
            onSelect={on => library.select(clip.id, on)}
            onExport={() => void library.exportClips([clip])}
            onDelete={() => library.askDelete([clip])}
          />
        ))}
      </ul>
      {shown < clips.length && <MoreClips onWanted={() => setShown(shown + SLICE)} key={shown} />}
    </>
  );
}

/** Asks for more rows when it comes near the window, or when it is pressed. */
function MoreClips({ onWanted }: { onWanted(): void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      entries => entries.some(({ isIntersecting }) => isIntersecting) && onWanted(),
      { rootMargin: '1200px' },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  });
  return (
    <div class="more" ref={place}>
      <Button label={t('libraryShowMore')} onPress={onWanted} />
    </div>
  );
}
