import { withinRanges } from '../../model/reading-look';
import type { Overlay } from '../../reader/overlay';
import type { Library } from './library-state';

/** Shows the clip that is open in the reader view, and nothing where none is. */
export function showOpenClip(library: Library, overlay: Overlay): void {
  const clip = library.open.value;
  const settings = library.settings.value;
  if (!clip || !settings) return overlay.close();
  overlay.show({
    article: clip.article,
    theme: settings.theme,
    // This page sends nothing to anyone, not even for a photo.
    fetchesPhotos: false,
    look: withinRanges(settings.readingLook),
    onLook: readingLook => void library.changeSettings({ readingLook }),
    onTheme: theme => void library.changeSettings({ theme }),
    onClose: library.closeClip,
  });
}
