import { askBackground } from '../../browser/messaging';
import { readDocument } from '../../extraction/read-document';
import type { Article } from '../../model/article';
import type { PageWorld } from '../../model/page-world';
import type { Reading, Recognition } from '../../model/reading';
import { pageSource } from '../../platforms/page-source';
import { recognise } from '../../platforms/recognise';
import { readableDocument, type ReadableDocument } from './readable-document';

const recogniseCandidate = ({ document, url }: ReadableDocument) =>
  recognise(pageSource(document, url));

/** What the tab shows; cheap enough for every page of a registered host. */
export function recogniseTab(): Recognition {
  return recogniseCandidate(readableDocument(recogniseCandidate));
}

/** Reads the tab as it is now. */
export function readTab(): Reading {
  const { document, url } = readableDocument(recogniseCandidate);
  return readDocument(document, url);
}

/** The article of the tab: of the e-paper, or of an ordinary page after the reader asked for that. */
export class ArticleOnPage {
  #ordinary: Article | null = null;

  constructor(readonly world: PageWorld) {}

  /** Null where the page has none. */
  get(): Article | null {
    const reading = this.world.read();
    return reading.kind === 'article' ? reading.article : this.#ordinary;
  }

  /** Reads a page that is no e-paper; null where it has no text that hangs together. */
  async readOrdinaryPage(): Promise<Article | null> {
    if (!this.world.readOrdinaryPage)
      await askBackground('injectScript', { script: 'readability' });
    this.#ordinary = this.world.readOrdinaryPage?.() ?? null;
    return this.#ordinary;
  }
}
