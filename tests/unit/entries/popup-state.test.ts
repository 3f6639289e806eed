import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { describe, expect, it, vi } from 'vitest';
import { createPopup } from '../../../src/entries/popup/popup-state';
import type { PopupWorld } from '../../../src/entries/popup/popup-world';
import type { PageProtocol, PageState, TabReading } from '../../../src/messages/protocol';
import { MessageError, type Client } from '../../../src/messages/rpc';
import type { Article } from '../../../src/model/article';
import type { Clip, SaveOutcome } from '../../../src/model/clip';
import type { Reading, Recognition } from '../../../src/model/reading';
import { sampleArticle } from '../../support/sample-article';

const TAB = 7;
const article = sampleArticle();
const recognition: Recognition = { kind: 'article', platform: 'x', confidence: 1, evidence: [] };
const articleReading: Reading = { kind: 'article', recognition, article };
const otherReading: Reading = { kind: 'other', recognition: { ...recognition, kind: 'other' } };
const pageState: PageState = {
  cleanup: true,
  hidden: 2,
  site: 'epaper.qingxi.example',
  arrived: true,
  isTooLarge: false,
  isWebPage: true,
};

/** A tab and a library that behave; a test changes what it is about. */
function makeWorld(changes: Partial<PopupWorld> = {}) {
  const page = {
    reading: articleReading,
    ordinary: null as Article | null,
    answers: true,
    arrived: true,
  };
  const library = { clips: [] as Clip[], outcome: null as SaveOutcome | null };
  const seen = {
    files: [] as string[],
    copied: 0,
    cited: [] as string[],
    obsidian: [] as string[],
    reports: [] as string[],
    left: 0,
    asked: [] as string[],
    waits: 0,
  };
  const handlers: { [V in keyof PageProtocol]: (input?: unknown) => unknown } = {
    read: () => ({ reading: page.reading, page: { ...pageState, arrived: page.arrived } }),
    trace: () => ({ text: 'recognised as article' }),
    readOrdinaryPage: () => ({ article: page.ordinary }),
    toggleReader: () => ({ open: true }),
    printReader: () => ({}),
    fetchPicture: () => ({ ok: false, failure: 'not-found' }),
    save: () => library.outcome ?? keep(article),
    setCleanup: input => ({ ...pageState, cleanup: (input as { on: boolean }).on, hidden: 0 }),
  };
  const keep = (kept: Article): SaveOutcome => {
    const there = library.clips.find(clip => clip.article.url === kept.url);
    if (there) return { ok: true, clipId: there.id, alreadySaved: true };
    library.clips.push({ id: 'c1', sequence: 1, savedAt: '', contentHash: '', article: kept });
    return { ok: true, clipId: 'c1', alreadySaved: false };
  };
  const client = (async (verb: keyof PageProtocol, input?: unknown) => {
    seen.asked.push(verb);
    if (!page.answers) throw new MessageError('gone');
    return handlers[verb](input);
  }) as Client<PageProtocol>;
  const world: PopupWorld = {
    tabToRead: async () => TAB,
    readTab: async () => ({ ok: true, reading: page.reading, page: pageState }),
    page: () => client,
    findClip: async url => library.clips.find(clip => clip.article.url === url),
    readSettings: async () => ({
      ...DEFAULT_SETTINGS,
      pageButton: true,
      cleanupOffSites: [],
      theme: 'system',
      exportFormat: 'html',
    }),
    changeSettings: async () => undefined,
    exportArticles: async (format, [first]) => ({
      name: `${first?.headline}.${format}`,
      content: new Blob(),
      report: { missingPhotos: [], unreadable: [] },
    }),
    askForPhotos: async () => void seen.asked.push('photos'),
    cite: async (_article, style) => void seen.cited.push(style),
    openInObsidian: async article => void seen.obsidian.push(article.headline),
    saveFile: file => void seen.files.push(file.name),
    copy: async () => void seen.copied++,
    copyReport: async trace => void seen.reports.push(await trace),
    openLibrary: async () => undefined,
    openOptions: async () => undefined,
    reload: async () => undefined,
    goTo: async () => undefined,
    leaveFor: async () => void seen.left++,
    wait: async () => void seen.waits++,
    ...changes,
  };
  return { world, page, library, seen };
}

async function open(changes: Partial<PopupWorld> = {}) {
  const made = makeWorld(changes);
  const popup = createPopup(made.world);
  await popup.start();
  return { ...made, popup };
}

describe('what the popup shows', () => {
  it('shows the article of the tab, and that it is no clip yet', async () => {
    const { popup } = await open();
    expect(popup.view.value).toMatchObject({ kind: 'article', article, ordinary: false });
    expect(popup.clipId.value).toBeNull();
    expect(popup.format.value).toBe('html');
  });

  it('knows an article that is already in the library', async () => {
    const { world, popup } = await open();
    await popup.save();
    const again = createPopup(world);
    await again.start();
    expect(again.clipId.value).toBe('c1');
    expect(again.notice.value).toBeNull();
  });

  it('shows the article also where the library cannot be opened', async () => {
    const { popup } = await open({ findClip: () => Promise.reject(new Error('no database')) });
    expect(popup.view.value.kind).toBe('article');
  });

  it.each(['restricted', 'file-access', 'no-answer', 'reading-failed'] as const)(
    'says why nothing can be read: %s',
    async failure => {
      const { popup } = await open({ readTab: async () => ({ ok: false, failure, reason: 'x' }) });
      expect(popup.view.value).toEqual({ kind: 'trouble', trouble: failure, reason: 'x' });
    },
  );

  it('says that there is no tab', async () => {
    const { popup } = await open({ tabToRead: async () => null });
    expect(popup.view.value).toMatchObject({ trouble: 'no-tab' });
  });

  it('says that the background is gone, and tries again on request', async () => {
    let isGone = true;
    const back: TabReading = { ok: true, reading: articleReading, page: pageState };
    const { popup } = await open({
      readTab: async () => {
        if (isGone) throw new MessageError('gone');
        return back;
      },
    });
    expect(popup.view.value).toMatchObject({ trouble: 'background-gone' });
    isGone = false;
    await popup.start();
    expect(popup.view.value.kind).toBe('article');
  });

  it('asks again by itself while the page is loading', async () => {
    const answers: TabReading[] = [
      { ok: false, failure: 'loading' },
      { ok: false, failure: 'loading' },
      { ok: true, reading: otherReading, page: pageState },
    ];
    const shown: string[] = [];
    const { world } = makeWorld({ readTab: async () => answers.shift()! });
    const popup = createPopup(world);
    popup.view.subscribe(view => shown.push(view.kind === 'trouble' ? view.trouble : view.kind));
    await popup.start();
    expect(shown).toEqual(['opening', 'loading', 'loading', 'other']);
  });
});

describe('saving', () => {
  it('says saved only after the answer, and once more that it was there', async () => {
    const { popup, library } = await open();
    const saving = popup.save();
    expect(popup.notice.value).toBeNull();
    expect(popup.busy.value).toBe(true);
    await saving;
    expect(popup.notice.value).toEqual({ code: 'saved' });
    expect(popup.clipId.value).toBe('c1');
    await popup.save();
    expect(popup.notice.value).toEqual({ code: 'already-saved' });
    expect(library.clips).toHaveLength(1);
  });

  it('says why nothing was saved', async () => {
    const { popup, library } = await open();
    library.outcome = { ok: false, failure: 'storage-full' };
    await popup.save();
    expect(popup.notice.value).toEqual({ code: 'storage-full' });
    expect(popup.clipId.value).toBeNull();
  });

  it('does one thing at a time', async () => {
    const { popup, seen } = await open();
    await Promise.all([popup.save(), popup.save()]);
    expect(seen.asked.filter(verb => verb === 'save')).toHaveLength(1);
  });

  it('says that the page no longer answers, and can act again', async () => {
    const { popup, page } = await open();
    page.answers = false;
    await popup.save();
    expect(popup.notice.value).toEqual({ code: 'page-gone' });
    page.answers = true;
    await popup.save();
    expect(popup.notice.value).toEqual({ code: 'saved' });
  });
});

describe('exporting and copying', () => {
  it('waits for a story that is on its way before it exports', async () => {
    const { popup, page, seen } = await open({
      wait: async () => {
        page.arrived = true;
        page.reading = { kind: 'article', recognition, article: late };
      },
    });
    const late = sampleArticle({ headline: '夜航船' });
    page.arrived = false;
    await popup.exportAs('text');
    expect(seen.files).toEqual(['夜航船.text']);
  });

  it('exports what the tab shows now, and remembers the format', async () => {
    const changes: unknown[] = [];
    const { popup, page, seen } = await open({
      changeSettings: async patch => void changes.push(patch),
    });
    const swapped = sampleArticle({ headline: '春汛来得早' });
    page.reading = { kind: 'article', recognition, article: swapped };
    await popup.exportAs('markdown');
    expect(seen.files).toEqual(['春汛来得早.markdown']);
    expect(popup.notice.value).toMatchObject({ code: 'exported', fileName: '春汛来得早.markdown' });
    expect(popup.view.value).toMatchObject({ article: swapped });
    expect(changes).toEqual([{ exportFormat: 'markdown' }]);
    expect(popup.format.value).toBe('markdown');
  });

  it('says that the export failed', async () => {
    const { popup, seen } = await open({ exportArticles: () => Promise.reject(new Error()) });
    await popup.exportAs('text');
    expect(popup.notice.value).toEqual({ code: 'export-failed' });
    expect(seen.files).toEqual([]);
  });

  it('waits for the reader to answer for photos elsewhere, and no longer than wanted', async () => {
    let answer = (): void => undefined;
    const { popup, seen } = await open({
      askForPhotos: () => new Promise(resolve => (answer = resolve)),
    });
    const waiting = popup.exportAs('html');
    await vi.waitFor(() => expect(popup.notice.value).toEqual({ code: 'asking' }));
    answer();
    await waiting;
    expect(popup.notice.value).toMatchObject({ code: 'exported' });
    const unanswered = popup.exportAs('html');
    await vi.waitFor(() => expect(popup.notice.value).toEqual({ code: 'asking' }));
    popup.stopExport();
    await unanswered;
    expect(popup.notice.value).toEqual({ code: 'export-stopped' });
    expect(seen.files).toHaveLength(1);
  });

  it('asks for no photos where the reader wants links', async () => {
    const { popup, seen } = await open({
      readSettings: async () => ({ ...DEFAULT_SETTINGS, exportPhotos: 'links' }),
    });
    await popup.exportAs('html');
    expect(seen.asked).not.toContain('photos');
  });

  it('says how far an export is, and stops it', async () => {
    const { popup, seen } = await open({
      exportArticles: async (_format, _articles, { signal, onProgress }) => {
        onProgress(1, 4);
        expect(popup.notice.value).toEqual({ code: 'exporting', done: 1, total: 4 });
        popup.stopExport();
        signal.throwIfAborted();
        throw new Error('not stopped');
      },
    });
    await popup.exportAs('epub');
    expect(popup.notice.value).toEqual({ code: 'export-stopped' });
    expect(seen.files).toEqual([]);
  });

  it('copies a reference, and remembers the style', async () => {
    const changes: unknown[] = [];
    const { popup, seen } = await open({
      changeSettings: async patch => void changes.push(patch),
    });
    await popup.cite('apa');
    expect(seen.cited).toEqual(['apa']);
    expect(popup.notice.value).toEqual({ code: 'cited' });
    expect(popup.citationStyle.value).toBe('apa');
    expect(changes).toEqual([{ citationStyle: 'apa' }]);
  });

  it('prints in the page, and hands notes to Obsidian', async () => {
    const { popup, seen } = await open();
    await popup.exportAs('pdf');
    expect(seen.asked).toContain('printReader');
    expect(seen.left).toBe(1);
    await popup.exportAs('obsidian');
    expect(seen.obsidian).toEqual([article.headline]);
    expect(popup.format.value).toBe('html');
  });

  it('says whether the browser let it copy', async () => {
    let allows = true;
    const { popup } = await open({
      copy: () => (allows ? Promise.resolve() : Promise.reject(new Error())),
    });
    await popup.copy();
    expect(popup.notice.value).toEqual({ code: 'copied' });
    allows = false;
    await popup.copy();
    expect(popup.notice.value).toEqual({ code: 'copy-failed' });
  });

  it('says that the article is gone when the tab shows something else by now', async () => {
    const { popup, page, seen } = await open();
    page.reading = otherReading;
    await popup.exportAs('text');
    expect(popup.notice.value).toEqual({ code: 'no-article' });
    expect(popup.view.value.kind).toBe('other');
    expect(seen.files).toEqual([]);
  });
});

describe('a page that is no e-paper', () => {
  const ordinary = sampleArticle({ platform: 'readability', url: 'http://blog.example/1' });

  it('reads it on request and exports it', async () => {
    const { popup, page, seen } = await open({
      readTab: async () => ({ ok: true, reading: otherReading, page: pageState }),
    });
    page.reading = otherReading;
    page.ordinary = ordinary;
    await popup.readOrdinaryPage();
    expect(popup.view.value).toMatchObject({ kind: 'article', article: ordinary, ordinary: true });
    await popup.exportAs('text');
    expect(seen.files).toEqual(['渡口的灯又亮了.text']);
  });

  it('says that it found no text', async () => {
    const { popup } = await open({
      readTab: async () => ({ ok: true, reading: otherReading, page: pageState }),
    });
    await popup.readOrdinaryPage();
    expect(popup.notice.value).toEqual({ code: 'no-text' });
    expect(popup.view.value.kind).toBe('other');
  });
});

describe('reading and the cleanup switch', () => {
  it('leaves for the tab once the reader is open', async () => {
    const { popup, seen } = await open();
    await popup.read();
    expect(seen.left).toBe(1);
  });

  it('shows what the page did after switching', async () => {
    const { popup } = await open();
    await popup.setCleanup(false);
    expect(popup.view.value).toMatchObject({ page: { cleanup: false, hidden: 0 } });
  });

  it('reads the page again after reloading it', async () => {
    let isOld = true;
    const { popup } = await open({
      readTab: async () =>
        isOld
          ? { ok: false, failure: 'no-answer' }
          : { ok: true, reading: articleReading, page: pageState },
      reload: async () => void (isOld = false),
    });
    expect(popup.view.value).toMatchObject({ trouble: 'no-answer' });
    await popup.reload();
    expect(popup.view.value.kind).toBe('article');
  });
});

describe('a report of a wrong reading', () => {
  it.each([articleReading, otherReading])('copies how the tab was read', async reading => {
    const { popup, seen } = await open({
      readTab: async () => ({ ok: true, reading, page: pageState }),
    });
    await popup.copyReport();
    expect(seen.reports).toEqual(['recognised as article']);
    expect(popup.notice.value).toEqual({ code: 'report-copied' });
  });

  it('says that the browser did not let it copy', async () => {
    const { popup } = await open({ copyReport: () => Promise.reject(new Error('refused')) });
    await popup.copyReport();
    expect(popup.notice.value).toEqual({ code: 'copy-failed' });
  });

  it('says that the page is gone', async () => {
    const { popup, page, seen } = await open();
    page.answers = false;
    await popup.copyReport();
    expect(popup.notice.value).toEqual({ code: 'page-gone' });
    expect(seen.reports).toEqual([]);
  });
});
