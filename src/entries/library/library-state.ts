import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../model/settings';
import type { Clip } from '../../model/clip';
import type { ExportFormatId } from '../../model/export-file';
import { createExportRun, isRunning, type ExportNotice } from '../export-run';
import type { LibraryWorld } from './library-world';

/** The clips, once the database has been read. */
export type Shelf =
  { status: 'opening' } | { status: 'ready'; clips: Clip[] } | { status: 'failed'; reason: string };

/** The outcome of the last action; each has a sentence. */
export type Notice =
  ExportNotice | { code: 'deleted'; count: number } | { code: 'delete-failed' | 'clip-gone' };

/** What the library page shows and what it can do. */
export interface Library {
  shelf: ReadonlySignal<Shelf>;
  /** The clips whose boxes are ticked, in the order of the list. */
  selected: ReadonlySignal<Clip[]>;
  /** The clip that is being read. */
  open: ReadonlySignal<Clip | null>;
  /** The clips the reader is asked about before they are deleted. */
  doomed: ReadonlySignal<Clip[]>;
  notice: ReadonlySignal<Notice | null>;
  settings: ReadonlySignal<Settings | null>;
  /** Id of the clip to focus after its neighbour went; `list` where none is left. */
  focus: ReadonlySignal<string | null>;
  start(): Promise<void>;
  /** Reads the clips again. */
  load(): Promise<void>;
  select(id: string, on: boolean): void;
  selectAll(on: boolean): void;
  askDelete(clips: Clip[]): void;
  cancelDelete(): void;
  confirmDelete(): Promise<void>;
  exportClips(clips: readonly Clip[], format?: ExportFormatId): Promise<void>;
  stopExport(): void;
  closeClip(): void;
  changeSettings(patch: Partial<Settings>): Promise<void>;
}

/** The library page's state and actions. */
export function createLibrary(world: LibraryWorld): Library {
  const shelf = signal<Shelf>({ status: 'opening' });
  const ticked = signal<ReadonlySet<string>>(new Set());
  const namedId = signal<string | null>(null);
  const doomed = signal<Clip[]>([]);
  const notice = signal<Notice | null>(null);
  const settings = signal<Settings | null>(null);
  const focus = signal<string | null>(null);
  const exporting = createExportRun({
    tell: told => (notice.value = told),
    saveFile: world.saveFile,
  });

  const clips = computed(() => (shelf.value.status === 'ready' ? shelf.value.clips : []));
  const selected = computed(() => clips.value.filter(({ id }) => ticked.value.has(id)));
  const open = computed(() => clips.value.find(({ id }) => id === namedId.value) ?? null);

  async function start(): Promise<void> {
    world.onClipsChanged(() => void load());
    world.onAddressChanged(followAddress);
    world.onSettingsChanged(changed => (settings.value = changed));
    settings.value = await world.readSettings();
    await load();
    followAddress();
  }

  async function load(): Promise<void> {
    try {
      shelf.value = { status: 'ready', clips: await world.listClips() };
    } catch (error) {
      shelf.value = { status: 'failed', reason: String(error) };
    }
  }

  function followAddress(): void {
    namedId.value = world.namedClip();
    if (namedId.value && shelf.value.status === 'ready' && !open.value) {
      notice.value = { code: 'clip-gone' };
    }
  }

  async function confirmDelete(): Promise<void> {
    const going = doomed.value;
    const ids = new Set(going.map(({ id }) => id));
    const next = neighbourOf(clips.value, ids);
    doomed.value = [];
    try {
      for (const { id } of going) await world.deleteClip(id);
      notice.value = { code: 'deleted', count: going.length };
    } catch {
      notice.value = { code: 'delete-failed' };
    }
    await load();
    focus.value = next?.id ?? 'list';
  }

  async function exportClips(
    chosen: readonly Clip[],
    format = settings.value?.exportFormat ?? 'markdown',
  ): Promise<void> {
    // One at a time: the sentence and the button to stop are about one export.
    if (isRunning(notice.value)) return;
    const arePhotosInside = settings.value?.exportPhotos !== 'links';
    const asking = arePhotosInside ? world.askForPhotos(chosen) : null;
    await exporting.start(asking, running => world.exportClips(format, chosen, running));
    await changeSettings({ exportFormat: format });
  }

  /** What was said before no longer matters; an export that runs does. */
  function forgetNotice(): void {
    if (!isRunning(notice.value)) notice.value = null;
  }

  async function changeSettings(patch: Partial<Settings>): Promise<void> {
    if (settings.value) settings.value = { ...settings.value, ...patch };
    await world.changeSettings(patch);
  }

  return {
    shelf,
    selected,
    open,
    doomed,
    notice,
    settings,
    focus,
    start,
    load,
    select: (id, on) => {
      forgetNotice();
      const others = [...ticked.value].filter(other => other !== id);
      ticked.value = new Set(on ? [...others, id] : others);
    },
    selectAll: on => {
      forgetNotice();
      ticked.value = new Set(on ? clips.value.map(({ id }) => id) : []);
    },
    askDelete: chosen => {
      forgetNotice();
      focus.value = null;
      doomed.value = chosen;
    },
    cancelDelete: () => (doomed.value = []),
    confirmDelete,
    exportClips,
    stopExport: exporting.stop,
    closeClip: () => {
      world.nameClip(null);
      followAddress();
    },
    changeSettings,
  };
}

/** The clip that takes the place of the first that goes, else the last one that stays. */
function neighbourOf(clips: readonly Clip[], going: ReadonlySet<string>): Clip | undefined {
  const first = clips.findIndex(({ id }) => going.has(id));
  const staying = clips.filter(({ id }) => !going.has(id));
  return clips.slice(first).find(({ id }) => !going.has(id)) ?? staying.at(-1);
}
