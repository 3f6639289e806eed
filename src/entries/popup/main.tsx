import { render } from 'preact';
import { openOptions } from '../../browser/extension-info';
import { saveFile } from '../../browser/file-saving';
import { askBackground, askPage } from '../../browser/messaging';
import { isPageInTab, leavePopupFor, reloadTab, tabToRead } from '../../browser/popup-tab';
import { askForPhotos } from '../../browser/photo-access';
import { changeSettings, readSettings } from '../../browser/settings';
import { openInTab, openLibrary } from '../../browser/tabs';
import { findClip } from '../../store/clips';
import '../../ui/split-menu.css';
import '../../ui/facts.css';
import { preparePage } from '../extension-page';
import { picturesOf } from '../pictures-of';
import { copyArticle, copyCitation, copyReport, copyText } from './clipboard';
import './popup.css';
import { PopupPage } from './popup';
import { createPopup } from './popup-state';

const optionsFor = async (tabId: number) => {
  const { exportOptions } = await import('../export-options');
  return exportOptions(await readSettings(), address =>
    askBackground('fetchPicture', { tabId, address }),
  );
};

const popup = createPopup({
  tabToRead: () => tabToRead(new URL(location.href)),
  readTab: tabId => askBackground('readTab', { tabId }),
  page: askPage,
  findClip,
  readSettings,
  changeSettings,
  // Loaded when it is used: most visits export nothing, and the popup should open at once.
  askForPhotos: article => askForPhotos([picturesOf(article)]),
  exportArticles: async (format, articles, { tabId, ...run }) => {
    const [{ exportArticles }, options] = await Promise.all([
      import('../../exports/export-articles'),
      optionsFor(tabId),
    ]);
    return exportArticles(format, articles, { ...options, ...run });
  },
  saveFile,
  copy: (article, tabId) =>
    copyArticle(
      article,
      optionsFor(tabId).then(({ photos }) => photos),
    ),
  cite: copyCitation,
  openInObsidian: async (article, tabId) => {
    const { obsidianNote } = await import('../../exports/obsidian');
    const now = new Date().toISOString();
    const { note, uri } = obsidianNote(article, { ...(await readSettings()), now });
    await copyText(note);
    await openInTab(tabId, uri);
  },
  copyReport,
  openLibrary,
  openOptions,
  reload: reloadTab,
  goTo: async (tabId, url) => {
    await openInTab(tabId, url);
    await leavePopupFor(tabId);
  },
  leaveFor: leavePopupFor,
  wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
});

if (await isPageInTab()) document.documentElement.dataset['inTab'] = '';
await preparePage('popupTitle');
render(<PopupPage popup={popup} />, document.body);
await popup.start();
