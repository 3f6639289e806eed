import { render } from 'preact';
import { openOptions } from '../../browser/extension-info';
import { saveFile } from '../../browser/file-saving';
import { askBackground, askPage } from '../../browser/messaging';
import { isPageInTab, leavePopupFor, reloadTab, tabToRead } from '../../browser/popup-tab';
import { changeSettings, readSettings } from '../../browser/settings';
import { openInTab, openLibrary } from '../../browser/tabs';
import { findClip } from '../../store/clips';
import '../../ui/split-menu.css';
import '../../ui/facts.css';
import { preparePage } from '../extension-page';
import { copyArticle, copyReport } from './clipboard';
import './popup.css';
import { PopupPage } from './popup';
import { createPopup } from './popup-state';

const popup = createPopup({
  tabToRead: () => tabToRead(new URL(location.href)),
  readTab: tabId => askBackground('readTab', { tabId }),
  page: askPage,
  findClip,
  readSettings,
  changeSettings,
  // Loaded when it is used: most visits export nothing, and the popup should open at once.
  exportArticles: async (format, articles) =>
    (await import('../../exports/export-articles')).exportArticles(format, articles),
  saveFile,
  copy: copyArticle,
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
