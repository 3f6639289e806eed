/** Files that reference managers and typesetting programs read. */
export const REFERENCE_FORMAT_IDS = ['bibtex', 'biblatex', 'ris', 'csl-json'] as const;
export type ReferenceFormatId = (typeof REFERENCE_FORMAT_IDS)[number];

/** The ways an article can be cited, in the order the interface offers them. */
export const CITATION_STYLE_IDS = [
  'gb7714-2025',
  'gb7714-2015',
  'apa',
  'mla',
  'chicago',
  ...REFERENCE_FORMAT_IDS,
] as const;
export type CitationStyleId = (typeof CITATION_STYLE_IDS)[number];

/** A piece of a citation; italics are lost where only plain text is copied. */
export interface CitationRun {
  text: string;
  italic?: true;
}
