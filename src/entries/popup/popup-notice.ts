import type { SaveFailure } from '../../model/clip';
import type { ExportNotice } from '../export-run';

/** The outcome of the last action; each has a sentence. */
export type Notice =
  | ExportNotice
  | {
      code:
        | 'saved'
        | 'already-saved'
        | SaveFailure
        | 'cited'
        | 'copied'
        | 'copy-failed'
        | 'report-copied'
        | 'no-text'
        | 'page-gone';
    };

/** A notice that is a sentence and nothing else. */
export type PlainNotice = Exclude<Notice, ExportNotice>;
