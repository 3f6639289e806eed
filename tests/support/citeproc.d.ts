/** The few members of citeproc-js that tests use. */
declare module 'citeproc' {
  export class Engine {
    constructor(
      system: { retrieveLocale(language: string): string; retrieveItem(id: string): unknown },
      style: string,
      language?: string,
      /** Use the language even where the style names another. */
      force?: boolean,
    );
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [parameters: unknown, entries: string[]];
  }
}
