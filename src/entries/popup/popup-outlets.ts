import { signal, type Signal } from '@preact/signals';
import type { Article } from '../../model/article';
import type { CitationStyleId } from '../../model/citation';
import type { ExportFormatId } from '../../model/export-file';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import type { ExportWay } from '../../ui/menu-entries';
import { createExportRun } from '../export-run';
import type { Notice, PlainNotice } from './popup-notice';
import type { PopupWorld } from './popup-world';

interface Parts {
  world: PopupWorld;
  notice: Signal<Notice | null>;
  /** Runs an action on the tab. */
  act(run: (tab: number) => Promise<void>): Promise<void>;
  currentArticle(tab: number): Promise<Article | null>;
  /** What the popup shows now, without asking the tab. */
  shownArticle(): Article | null;
}

/** The ways an article leaves the popup: as a file, on the clipboard, into another program. */
export function createOutlets({ world, notice, act, currentArticle, shownArticle }: Parts) {
  const format = signal(DEFAULT_SETTINGS.exportFormat);
  const citationStyle = signal(DEFAULT_SETTINGS.citationStyle);
  let arePhotosInside = true;

  const exporting = createExportRun({
    tell: told => (notice.value = told),
    saveFile: world.saveFile,
  });

  const tell = (code: PlainNotice['code']) => (notice.value = { code });

  /** Does something with the article the tab shows now. */
  const withArticle = (run: (article: Article, tab: number) => Promise<unknown>) =>
    act(async tab => {
      const article = await currentArticle(tab);
      if (article) await run(article, tab);
      else tell('no-article');
    });

  const toClipboard = (copying: Promise<void>, done: PlainNotice['code']) =>
    copying.then(
      () => tell(done),
      () => tell('copy-failed'),
    );

  /** Asks for photos within the click: what is waited for first would outlive it. */
  const writeFile = (wanted: ExportFormatId) => {
    const shown = shownArticle();
    const asking = shown && arePhotosInside ? world.askForPhotos(shown) : null;
    return withArticle(async (article, tabId) => {
      format.value = wanted;
      await exporting.start(asking, running =>
        world.exportArticles(wanted, [article], { ...running, tabId }),
      );
      await world.changeSettings({ exportFormat: wanted });
    });
  };

  const print = () =>
    act(async tab => {
      const { failure } = await world.page(tab)('printReader');
      if (failure) tell(failure);
      else await world.leaveFor(tab);
    });

  const exportAs = (choice: ExportFormatId | ExportWay) => {
    if (choice === 'pdf') return print();
    if (choice === 'obsidian')
      return withArticle((article, tab) =>
        toClipboard(world.openInObsidian(article, tab), 'copied'),
      );
    return writeFile(choice);
  };

  return {
    format,
    citationStyle,
    useSettings(settings: Settings) {
      format.value = settings.exportFormat;
      citationStyle.value = settings.citationStyle;
      arePhotosInside = settings.exportPhotos === 'inside';
    },
    exportAs,
    stopExport: exporting.stop,
    copy: () => withArticle((article, tab) => toClipboard(world.copy(article, tab), 'copied')),
    cite: (style: CitationStyleId) =>
      withArticle(async article => {
        citationStyle.value = style;
        await toClipboard(world.cite(article, style), 'cited');
        await world.changeSettings({ citationStyle: style });
      }),
  };
}
