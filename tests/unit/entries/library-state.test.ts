import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/model/settings';
import { createLibrary } from '../../../src/entries/library/library-state';
import type { LibraryWorld } from '../../../src/entries/library/library-world';
import type { Clip } from '../../../src/model/clip';
import { sampleArticle } from '../../support/sample-article';

const clipNamed = (id: string): Clip => ({
  id,
  sequence: 1,
  savedAt: '2026-11-22T12:00:00.000Z',
  contentHash: '',
  article: sampleArticle({ headline: id }),
});

/** A library of three clips, the newest first; a test changes what it is about. */
function makeWorld(changes: Partial<LibraryWorld> = {}) {
  const store = { clips: ['丙', '乙', '甲'].map(clipNamed), address: null as string | null };
  const seen = { files: [] as string[], settings: [] as unknown[] };
  const call = { clipsChanged: () => undefined as void, addressChanged: () => undefined as void };
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    pageButton: true,
    cleanupOffSites: [],
    theme: 'system',
    exportFormat: 'html',
  };
  const world: LibraryWorld = {
    listClips: async () => [...store.clips],
    deleteClip: async id => void (store.clips = store.clips.filter(clip => clip.id !== id)),
    onClipsChanged: callback => void (call.clipsChanged = callback),
    readSettings: async () => settings,
    changeSettings: async patch => void seen.settings.push(patch),
    onSettingsChanged: () => undefined,
    askForPhotos: async () => undefined,
    exportClips: async (format, clips) => ({
      name: `${clips.map(({ id }) => id).join('+')}.${format}`,
      content: new Blob(),
      report: { missingPhotos: [], unreadable: [] },
    }),
    saveFile: file => void seen.files.push(file.name),
    namedClip: () => store.address,
    nameClip: id => void (store.address = id),
    onAddressChanged: callback => void (call.addressChanged = callback),
    ...changes,
  };
  return { world, store, seen, call };
}

async function open(changes: Partial<LibraryWorld> = {}, address: string | null = null) {
  const made = makeWorld(changes);
  made.store.address = address;
  const library = createLibrary(made.world);
  await library.start();
  const ids = () => {
    const shelf = library.shelf.value;
    return shelf.status === 'ready' ? shelf.clips.map(({ id }) => id) : shelf.status;
  };
  return { ...made, library, ids };
}
const idsOf = (clips: readonly Clip[]) => clips.map(({ id }) => id);

describe('the shelf', () => {
  it('shows the clips in the order of the store', async () => {
    expect((await open()).ids()).toEqual(['丙', '乙', '甲']);
  });

  it('says why it cannot be opened, and tries again', async () => {
    let isBroken = true;
    const { library, ids } = await open({
      listClips: async () => {
        if (isBroken) throw new DOMException('broken', 'UnknownError');
        return [clipNamed('甲')];
      },
    });
    expect(library.shelf.value).toEqual({ status: 'failed', reason: 'UnknownError: broken' });
    isBroken = false;
    await library.load();
    expect(ids()).toEqual(['甲']);
  });

  it('follows what is saved elsewhere, and keeps what is selected', async () => {
    const { library, store, call, ids } = await open();
    library.select('乙', true);
    store.clips.unshift(clipNamed('丁'));
    call.clipsChanged();
    await expect.poll(ids).toEqual(['丁', '丙', '乙', '甲']);
    expect(idsOf(library.selected.value)).toEqual(['乙']);
  });
});

describe('selecting', () => {
  it('selects one, all, none', async () => {
    const { library } = await open();
    library.select('甲', true);
    library.select('丙', true);
    expect(idsOf(library.selected.value)).toEqual(['丙', '甲']);
    library.select('甲', false);
    expect(idsOf(library.selected.value)).toEqual(['丙']);
    library.selectAll(true);
    expect(idsOf(library.selected.value)).toEqual(['丙', '乙', '甲']);
    library.selectAll(false);
    expect(library.selected.value).toEqual([]);
  });
});

describe('deleting', () => {
  it('deletes only after the answer', async () => {
    const { library, store } = await open();
    library.askDelete([clipNamed('乙')]);
    expect(idsOf(library.doomed.value)).toEqual(['乙']);
    library.cancelDelete();
    expect(library.doomed.value).toEqual([]);
    expect(store.clips).toHaveLength(3);
  });

  it.each([
    { going: ['乙'], focus: '甲' },
    { going: ['甲'], focus: '乙' },
    { going: ['丙', '甲'], focus: '乙' },
    { going: ['丙', '乙', '甲'], focus: 'list' },
  ])('deletes $going and moves on to $focus', async ({ going, focus }) => {
    const { library, ids } = await open();
    library.askDelete(going.map(clipNamed));
    await library.confirmDelete();
    expect(ids()).toEqual(['丙', '乙', '甲'].filter(id => !going.includes(id)));
    expect(library.focus.value).toBe(focus);
    expect(library.notice.value).toEqual({ code: 'deleted', count: going.length });
    expect(library.selected.value).toEqual([]);
  });

  it('says that it could not, and shows what is there', async () => {
    const { library, ids } = await open({ deleteClip: () => Promise.reject(new Error()) });
    library.askDelete([clipNamed('乙')]);
    await library.confirmDelete();
    expect(library.notice.value).toEqual({ code: 'delete-failed' });
    expect(ids()).toEqual(['丙', '乙', '甲']);
  });
});

describe('exporting', () => {
  it('exports in the format used last, or in another that is remembered', async () => {
    const { library, seen } = await open();
    await library.exportClips([clipNamed('乙')]);
    await library.exportClips([clipNamed('丙'), clipNamed('甲')], 'text');
    expect(seen.files).toEqual(['乙.html', '丙+甲.text']);
    expect(seen.settings).toContainEqual({ exportFormat: 'text' });
    expect(library.settings.value?.exportFormat).toBe('text');
    expect(library.notice.value).toMatchObject({ code: 'exported', fileName: '丙+甲.text' });
  });

  it('says that it could not', async () => {
    const { library } = await open({ exportClips: () => Promise.reject(new Error()) });
    await library.exportClips([clipNamed('乙')]);
    expect(library.notice.value).toEqual({ code: 'export-failed' });
  });
});

describe('the clip that is open', () => {
  it('is the one the address names', async () => {
    const { library, store, call } = await open({}, '乙');
    expect(library.open.value?.id).toBe('乙');
    store.address = '甲';
    call.addressChanged();
    expect(library.open.value?.id).toBe('甲');
    library.closeClip();
    expect(library.open.value).toBeNull();
    expect(store.address).toBeNull();
  });

  it('says that the named clip is gone', async () => {
    const { library } = await open({}, '戊');
    expect(library.open.value).toBeNull();
    expect(library.notice.value).toEqual({ code: 'clip-gone' });
  });

  it('closes when it is deleted elsewhere', async () => {
    const { library, store, call } = await open({}, '乙');
    store.clips = store.clips.filter(({ id }) => id !== '乙');
    call.clipsChanged();
    await expect.poll(() => library.open.value).toBeNull();
  });
});
