import type { Paragraph, Table } from 'docx';
import type { Draft } from './draft';
import type { ListNumbering } from './lists';
import type { StyleId } from './styles';

export type Block = Paragraph | Table;

/** Where runs of text stand. */
export interface RunPlace {
  draft: Draft;
  /** East Asian language of the article; Word must be told where it is not that of the document. */
  language: string;
}

/** Where blocks stand. */
export interface BlockPlace extends RunPlace {
  /** Of plain paragraphs. */
  style: StyleId;
  /** Twips from margin to margin, or of a cell. */
  width: number;
  /** Of plain paragraphs, where it is not that of their style. */
  alignment?: 'center';
  /** How many lists they are in. */
  lists?: number;
  /** The number or point that the first paragraph of a list item gets. */
  marker?: { numbering: ListNumbering; taken: boolean };
}
