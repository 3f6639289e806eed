import type { Article, ArticleLinks } from './article';
import type { NewspaperPage } from './issue';
import type { Reading } from './reading';

/** A field of an article, page or issue whose origin is told; each neighbour by itself. */
export type TracedField =
  Exclude<keyof Article | keyof NewspaperPage, 'version' | 'links'> | `links.${keyof ArticleLinks}`;

/**
 * Takes notes while a document is read, for a report of a wrong reading. Where nobody asked for
 * them there is no recorder, and nothing is noted.
 */
export interface TraceRecorder {
  /**
   * Notes what gave fields their value. Of a field that stays empty nothing is kept.
   * @param rule its name, or the selectors of the place, of which the matching one is named
   * @param at where in the document, or the words it was read from
   */
  found(
    fields: TracedField | readonly TracedField[],
    rule: string | readonly string[] | undefined,
    at?: Node | string | null,
  ): void;
  /** Notes where the field that is found next was read. */
  at(place: Node, selectors?: readonly string[]): void;
  /** Notes a part of the page that was left out, and why. */
  dropped(reason: string, at: Node, text?: string): void;
}

/** What gave a field its value. */
export interface Finding {
  field: TracedField;
  /** Name of the rule; null where the platform's selector says it. */
  rule: string | null;
  selector: string | null;
  /** The platform that names the selector; `generic` has those that many systems share. */
  platform: string | null;
  /** A short selector that leads there; null where it is no place in the document. */
  place: string | null;
  /** The words it was read from, where they are not the value itself. */
  words: string | null;
}

/** Something that stands where the story stands and was left out. */
export interface Omission {
  reason: string;
  place: string;
  /** Its words; of a picture the address. */
  text: string;
}

/** How a reading came about. Plain JSON. */
export interface Trace {
  url: string;
  /** Null where reading failed. */
  reading: Reading | null;
  /** The error's own words where reading failed. */
  failure: string | null;
  /** The marks that were found on a page that was not recognised, and whose they are. */
  marks: { mark: string; platforms: string[] }[];
  found: Finding[];
  dropped: Omission[];
}
