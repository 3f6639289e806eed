/**
 * Metadata that Founder systems write into a comment after the page (`enpproperty`, `mpproperty`).
 * Values are trimmed; empty ones are left out.
 */
export type FounderComment = Readonly<Record<string, string>>;
