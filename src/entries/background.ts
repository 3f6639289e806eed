import { serveCommands } from '../browser/commands';
import { openLibrary } from '../browser/tabs';
import { injectScript } from '../browser/page-scripts';
import { markTab } from '../browser/toolbar';
import { serveBackground } from '../browser/messaging';
import { serveMenu } from '../browser/menu';
import { exportFromTab, readerInTab, saveFromTab } from './background/tab-actions';
import { fetchForExport } from './background/fetch-for-export';
import { readTab } from './background/read-tab';
import { saveFromPage } from './background/save-from-page';

// The worker may be started for any of these events: all listeners are in place after this turn.
serveBackground({
  pageRecognised: ({ kind }, sender) => markTab(tabOf(sender), kind),
  saveArticle: ({ article }, sender) => saveFromPage(article, sender.url),
  injectScript: ({ script }, sender) => injectScript(tabOf(sender), script),
  openLibrary: () => openLibrary(),
  readTab: ({ tabId }) => readTab(tabId),
  fetchPicture: ({ tabId, address }) => fetchForExport(tabId, address),
});

serveCommands({
  'toggle-reader': readerInTab,
  'save-article': saveFromTab,
  'export-article': tabId => exportFromTab(tabId),
});

serveMenu({
  read: readerInTab,
  save: saveFromTab,
  export: tabId => exportFromTab(tabId),
  library: () => openLibrary(),
});

function tabOf(sender: { tab?: { id?: number } | undefined }): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('the message does not come from a tab');
  return id;
}
