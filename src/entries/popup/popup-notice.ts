import type { SaveFailure } from '../../model/clip';
import type { ExportReport } from '../../model/export-file';

/** The outcome of the last action; each has a sentence. */
export type Notice =
  | { code: 'exported'; fileName: string; report: ExportReport }
  /** The browser asks whether photos of another host may be read. */
  | { code: 'asking' }
  /** `done` of `total` steps; they can be stopped. */
  | { code: 'exporting'; done: number; total: number }
  | {
      code:
        | 'saved'
        | 'already-saved'
        | SaveFailure
        | 'export-failed'
        | 'export-stopped'
        | 'cited'
        | 'copied'
        | 'copy-failed'
        | 'report-copied'
        | 'no-text'
        | 'page-gone';
    };

/** A notice that is a sentence and nothing else. */
export type PlainNotice = Exclude<Notice, { code: 'exported' | 'exporting' | 'asking' }>;
