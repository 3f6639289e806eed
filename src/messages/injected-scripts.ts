/**
 * The scripts that the background puts into a tab when they are needed, each built into one file
 * (`scripts/build.ts`). `file` is the path inside the package.
 */
export const INJECTED_SCRIPTS = {
  extraction: { source: 'src/entries/extraction.ts', file: 'injected/extraction.js' },
  reader: { source: 'src/entries/reader.tsx', file: 'injected/reader.js' },
  readability: { source: 'src/entries/readability.ts', file: 'injected/readability.js' },
} as const;

export type InjectedScript = keyof typeof INJECTED_SCRIPTS;

/** The content script's path inside the package; on unlisted sites it is injected on click. */
export const CONTENT_SCRIPT_FILE = 'src/entries/content.js';
/** The stylesheet that comes with it. */
export const CONTENT_STYLE_FILE = 'src/cleanup/early.css';
