import type { Tab } from './browser';

/** What the reader view shows over a page. */
export interface ReaderShown {
  masthead: string[];
  kicker: string | null;
  headline: string | null;
  subtitle: string | null;
  byline: string | null;
  paragraphs: string[];
  captions: string[];
  hasFocus: boolean;
}

/** Reads the reader view through its closed shadow root; null while it is not open. */
export function readerOn(tab: Tab): Promise<ReaderShown | null> {
  return tab.inRoots(roots => {
    for (const root of roots) {
      const dialog = root.querySelector<HTMLDialogElement>('dialog.reader');
      if (!dialog?.open || !dialog.checkVisibility()) continue;
      const texts = (selector: string) =>
        [...dialog.querySelectorAll(selector)].map(element => (element.textContent ?? '').trim());
      const text = (selector: string) => texts(selector)[0] ?? null;
      return {
        masthead: texts('.masthead span:not(:has(span)), .masthead time'),
        kicker: text('.kicker'),
        headline: text('.headline'),
        subtitle: text('.subtitle'),
        byline: text('.byline'),
        paragraphs: texts('.body > p, .body > h2, .body > h3, .body > h4'),
        captions: texts('.body figcaption'),
        hasFocus: 'activeElement' in root && dialog.contains(root.activeElement),
      };
    }
    return null;
  });
}

/** Whether a text stands in one of the surfaces that the extension puts on the page. */
export function surfaceShows(tab: Tab, text: string): Promise<boolean> {
  return tab.inRoots(
    (roots, text) => roots.slice(1).some(root => root.textContent?.includes(text)),
    text,
  );
}
