import { signal, type ReadonlySignal } from '@preact/signals';
import type { CitationStyleId } from '../../model/citation';
import type { ExportFormatId } from '../../model/export-file';
import type { PageState, TabReading } from '../../messages/protocol';
import type { Article } from '../../model/article';
import type { Issue, NewspaperPage } from '../../model/issue';
import type { Reading, TabFailure } from '../../model/reading';
import type { ExportWay } from '../../ui/menu-entries';
import type { Notice, PlainNotice } from './popup-notice';
import { createOutlets } from './popup-outlets';
import type { PopupWorld } from './popup-world';

/** What the popup shows below its masthead. */
export type PopupView =
  | { kind: 'opening' }
  | { kind: 'article'; article: Article; page: PageState; ordinary: boolean }
  | { kind: 'page'; newspaperPage: NewspaperPage; page: PageState }
  | { kind: 'issue'; issue: Issue; page: PageState }
  | { kind: 'other' }
  | { kind: 'trouble'; trouble: Trouble; reason: string | null };

/** Why the tab cannot be shown; each has a sentence and something to do. */
export type Trouble = TabFailure | 'no-tab' | 'background-gone';

/** What the popup shows and what it can do. */
export interface Popup {
  view: ReadonlySignal<PopupView>;
  /** The clip of this article's address, once the library has it. */
  clipId: ReadonlySignal<string | null>;
  notice: ReadonlySignal<Notice | null>;
  /** True while an action waits for its answer. */
  busy: ReadonlySignal<boolean>;
  format: ReadonlySignal<ExportFormatId>;
  citationStyle: ReadonlySignal<CitationStyleId>;
  /** Reads the tab, again and again while it is still loading. */
  start(): Promise<void>;
  readOrdinaryPage(): Promise<void>;
  read(): Promise<void>;
  save(): Promise<void>;
  exportAs(choice: ExportFormatId | ExportWay): Promise<void>;
  stopExport(): void;
  copy(): Promise<void>;
  /** Copies the article as a reference. */
  cite(style: CitationStyleId): Promise<void>;
  /** Copies a report of how the tab was read, for whoever mends wrong readings. */
  copyReport(): Promise<void>;
  setCleanup(on: boolean): Promise<void>;
  reload(): Promise<void>;
  goTo(url: string): Promise<void>;
  openLibrary(): Promise<void>;
  openOptions(): Promise<void>;
}

const FIRST_RETRY = 300;
const LONGEST_RETRY = 2000;

/**
 * The popup's state and actions.
 * @param world everything outside the popup
 */
export function createPopup(world: PopupWorld): Popup {
  const view = signal<PopupView>({ kind: 'opening' });
  const clipId = signal<string | null>(null);
  const notice = signal<Notice | null>(null);
  const busy = signal(false);
  let tabId: number | null = null;

  async function start(): Promise<void> {
    outlets.useSettings(await world.readSettings());
    tabId = await world.tabToRead();
    if (tabId === null) return showTrouble('no-tab');
    for (let pause = FIRST_RETRY; ; pause = Math.min(pause * 2, LONGEST_RETRY)) {
      const answer = await world.readTab(tabId).catch((): null => null);
      if (!answer) return showTrouble('background-gone');
      if (answer.ok || answer.failure !== 'loading') return showAnswer(answer);
      showTrouble('loading');
      await world.wait(pause);
    }
  }

  function tell(code: PlainNotice['code']): void {
    notice.value = { code };
  }

  function showTrouble(trouble: Trouble, reason: string | null = null): void {
    view.value = { kind: 'trouble', trouble, reason };
  }

  async function showAnswer(answer: TabReading): Promise<void> {
    if (!answer.ok) return showTrouble(answer.failure, answer.reason ?? null);
    view.value = viewOf(answer.reading, answer.page);
    await lookUpClip();
  }

  async function lookUpClip(): Promise<void> {
    if (view.value.kind !== 'article') return;
    // A library that cannot be opened says so on the first save and on its own page.
    const clip = await world.findClip(view.value.article.url).catch(() => undefined);
    clipId.value = clip?.id ?? null;
  }

  /** Runs an action on the tab; a page that no longer answers becomes a notice. */
  async function act(run: (tab: number) => Promise<void>): Promise<void> {
    if (tabId === null || busy.value) return;
    busy.value = true;
    notice.value = null;
    try {
      await run(tabId);
    } catch {
      tell('page-gone');
    } finally {
      busy.value = false;
    }
  }

  /** The article as the tab shows it now: an e-paper may have swapped it since the popup opened. */
  async function currentArticle(tab: number): Promise<Article | null> {
    const shown = view.value;
    if (shown.kind !== 'article') return null;
    if (shown.ordinary) return (await world.page(tab)('readOrdinaryPage')).article;
    let { reading, page } = await world.page(tab)('read');
    for (; !page.arrived; { reading, page } = await world.page(tab)('read'))
      await world.wait(FIRST_RETRY);
    view.value = viewOf(reading, page);
    return reading.kind === 'article' ? reading.article : null;
  }

  const outlets = createOutlets({
    world,
    notice,
    act,
    currentArticle,
    shownArticle: () => (view.value.kind === 'article' ? view.value.article : null),
  });

  const readOrdinaryPage = () =>
    act(async tab => {
      const page = world.page(tab);
      const { article } = await page('readOrdinaryPage');
      if (!article) return tell('no-text');
      view.value = {
        kind: 'article',
        article,
        page: (await page('read')).page,
        ordinary: true,
      };
      await lookUpClip();
    });

  const read = () =>
    act(async tab => {
      const { failure } = await world.page(tab)('toggleReader');
      if (failure) tell(failure);
      else await world.leaveFor(tab);
    });

  const save = () =>
    act(async tab => {
      const outcome = await world.page(tab)('save', { notice: false });
      if (!outcome.ok) return tell(outcome.failure);
      clipId.value = outcome.clipId;
      tell(outcome.alreadySaved ? 'already-saved' : 'saved');
    });

  const copyReport = () =>
    act(async tab => {
      const trace = world
        .page(tab)('trace')
        .then(({ text }) => text);
      const isCopied = await world.copyReport(trace).then(
        () => true,
        () => false,
      );
      // Where the page is gone, that is the reason.
      await trace;
      tell(isCopied ? 'report-copied' : 'copy-failed');
    });

  const setCleanup = (on: boolean) =>
    act(async tab => {
      const page = await world.page(tab)('setCleanup', { on });
      const shown = view.value;
      if ('page' in shown) view.value = { ...shown, page };
    });

  const reload = () =>
    act(async tab => {
      await world.reload(tab);
      view.value = { kind: 'opening' };
    }).then(start);

  const goTo = (url: string) => act(tab => world.goTo(tab, url));

  const openLibrary = () => world.openLibrary(clipId.value ?? undefined);

  return {
    view,
    clipId,
    notice,
    busy,
    start,
    readOrdinaryPage,
    read,
    save,
    ...outlets,
    copyReport,
    setCleanup,
    reload,
    goTo,
    openLibrary,
    openOptions: world.openOptions,
  };
}

function viewOf(reading: Reading, page: PageState): PopupView {
  switch (reading.kind) {
    case 'article':
      return { kind: 'article', article: reading.article, page, ordinary: false };
    case 'page':
      return { kind: 'page', newspaperPage: reading.page, page };
    case 'issue':
      return { kind: 'issue', issue: reading.issue, page };
    case 'other':
      return { kind: 'other' };
  }
}
