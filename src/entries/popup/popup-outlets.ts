import { signal, type Signal } from '@preact/signals';
import type { Article } from '../../model/article';
import type { CitationStyleId } from '../../model/citation';
import type { ExportFormatId } from '../../model/export-file';
import type { Settings } from '../../model/settings';
import type { ExportWay } from '../../ui/export-menu';
import type { Notice, PlainNotice } from './popup-notice';
import type { PopupWorld } from './popup-world';

interface Parts {
  world: PopupWorld;
  notice: Signal<Notice | null>;
  /** Runs an action on the tab. */
  act(run: (tab: number) => Promise<void>): Promise<void>;
  currentArticle(tab: number): Promise<Article | null>;
}

/** The ways an article leaves the popup: as a file, on the clipboard, into another program. */
export function createOutlets({ world, notice, act, currentArticle }: Parts) {
  const format = signal<ExportFormatId>('markdown');
  const citationStyle = signal<CitationStyleId>('gb7714-2025');
  let stop = new AbortController();

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

  async function writeFile(wanted: ExportFormatId, article: Article, tab: number): Promise<void> {
    format.value = wanted;
    stop = new AbortController();
    const { signal: stopped } = stop;
    try {
      const file = await world.exportArticles(wanted, [article], {
        tabId: tab,
        signal: stopped,
        onProgress: (done, total) => (notice.value = { code: 'exporting', done, total }),
      });
      world.saveFile(file);
      notice.value = { code: 'exported', fileName: file.name, report: file.report };
    } catch {
      tell(stopped.aborted ? 'export-stopped' : 'export-failed');
    }
    await world.changeSettings({ exportFormat: wanted });
  }

  const print = () =>
    act(async tab => {
      const { failure } = await world.page(tab)('printReader');
      if (failure) tell(failure);
      else await world.leaveFor(tab);
    });

  const exportAs = (choice: ExportFormatId | ExportWay) => {
    if (choice === 'pdf') return print();
    return withArticle((article, tab) =>
      choice === 'obsidian'
        ? toClipboard(world.openInObsidian(article, tab), 'copied')
        : writeFile(choice, article, tab),
    );
  };

  return {
    format,
    citationStyle,
    useSettings(settings: Settings) {
      format.value = settings.exportFormat;
      citationStyle.value = settings.citationStyle;
    },
    exportAs,
    stopExport: () => stop.abort(),
    copy: () => withArticle((article, tab) => toClipboard(world.copy(article, tab), 'copied')),
    cite: (style: CitationStyleId) =>
      withArticle(async article => {
        citationStyle.value = style;
        await toClipboard(world.cite(article, style), 'cited');
        await world.changeSettings({ citationStyle: style });
      }),
  };
}
