import type { ExportFile, ExportReport } from '../model/export-file';

/** How an export is getting on; each has a sentence (`ui/export-sentences.ts`). */
export type ExportNotice =
  /** The browser asks whether photos of another host may be read. */
  | { code: 'asking' }
  /** `done` of `total` steps. */
  | { code: 'exporting'; done: number; total: number }
  | { code: 'exported'; fileName: string; report: ExportReport }
  | { code: 'export-stopped' | 'export-failed' };

/** What a running export is told and tells. */
export interface Running {
  signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

interface World {
  tell(notice: ExportNotice): void;
  saveFile(file: ExportFile): void;
}

/** Milliseconds in which browsers answer for themselves where there is nothing to ask. */
const AT_ONCE = 300;

/** True while an export runs that can be stopped. */
export const isRunning = (notice: { code: string } | null): boolean =>
  notice?.code === 'asking' || notice?.code === 'exporting';

/** Carries out one export at a time, from the question about photos to the saved file. */
export function createExportRun({ tell, saveFile }: World) {
  let stop = new AbortController();

  /**
   * Never rejects: every end is told.
   * @param asking the reader's answer for the hosts of photos; null where nothing is asked
   */
  async function start(
    asking: Promise<void> | null,
    write: (running: Running) => Promise<ExportFile>,
  ): Promise<void> {
    stop = new AbortController();
    const { signal } = stop;
    const patience = setTimeout(() => tell({ code: 'asking' }), AT_ONCE);
    try {
      await Promise.race([asking, aborted(signal)]).finally(() => clearTimeout(patience));
      signal.throwIfAborted();
      const file = await write({
        signal,
        onProgress: (done, total) => tell({ code: 'exporting', done, total }),
      });
      saveFile(file);
      tell({ code: 'exported', fileName: file.name, report: file.report });
    } catch {
      tell({ code: signal.aborted ? 'export-stopped' : 'export-failed' });
    }
  }

  return { start, stop: () => stop.abort() };
}

/** Resolves when the reader no longer wants to wait. */
const aborted = (signal: AbortSignal) =>
  new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }));
