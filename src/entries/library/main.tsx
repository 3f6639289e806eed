import { effect } from '@preact/signals';
import { render } from 'preact';
import { openOptions } from '../../browser/extension-info';
import { saveFile } from '../../browser/file-saving';
import { askBackground } from '../../browser/messaging';
import { askForPhotos } from '../../browser/photo-access';
import { changeSettings, onSettingsChanged, readSettings } from '../../browser/settings';
import { createOverlay } from '../../reader/overlay';
import { deleteClip, listClips, onClipsChanged } from '../../store/clips';
import '../../ui/split-menu.css';
import '../../ui/facts.css';
import { preparePage } from '../extension-page';
import { picturesOf } from '../pictures-of';
import { clipAddress } from './clip-address';
import './library.css';
import { LibraryPage } from './library';
import { createLibrary } from './library-state';
import { showOpenClip } from './open-clip';

// The page listens as long as it lives.
const { signal } = new AbortController();

const library = createLibrary({
  listClips,
  deleteClip,
  onClipsChanged: callback => onClipsChanged(callback, signal),
  readSettings,
  changeSettings,
  onSettingsChanged: callback => onSettingsChanged(callback, signal),
  // Loaded when it is used, so that the list appears at once.
  askForPhotos: clips => askForPhotos(clips.map(({ article }) => picturesOf(article))),
  exportClips: async (format, clips, run) => {
    const [{ exportArticles }, { exportOptions }] = await Promise.all([
      import('../../exports/export-articles'),
      import('../export-options'),
    ]);
    const options = exportOptions(await readSettings(), address =>
      askBackground('fetchPicture', { tabId: null, address }),
    );
    const articles = clips.map(({ article, savedAt }) => ({ ...article, savedAt }));
    return exportArticles(format, articles, { ...options, ...run });
  },
  saveFile,
  ...clipAddress(window),
});

await preparePage('libraryTitle');
render(<LibraryPage library={library} onOptions={() => void openOptions()} />, document.body);
const overlay = createOverlay(document, 'open');
effect(() => showOpenClip(library, overlay));
await library.start();
