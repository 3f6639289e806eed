/** The ways an article can be cited: lines to paste, and files for reference managers. */
export type CitationStyleId =
  | 'gb7714-2015'
  | 'gb7714-2025'
  | 'apa'
  | 'mla'
  | 'chicago'
  | 'bibtex'
  | 'biblatex'
  | 'ris'
  | 'csl-json';

/** A piece of a citation; italics are lost where only plain text is copied. */
export interface CitationRun {
  text: string;
  italic?: true;
}
