import type { Article } from '../../model/article';
import type { PageWorld } from '../../model/page-world';
import type { Reading, Recognition } from '../../model/reading';
import { newspapersAt } from '../../newspapers/lookup';
import { pageSource } from '../../platforms/page-source';
import { recognise } from '../../platforms/recognise';
import { part } from './injected-scripts';
import { readableDocument, type ReadableDocument } from './readable-document';

const recogniseCandidate = ({ document, url }: ReadableDocument) =>
  recognise(pageSource(document, url, newspapersAt(url)));

/** What the tab shows; cheap enough for every page of a registered host. */
export function recogniseTab(): Recognition {
  return recogniseCandidate(readableDocument(recogniseCandidate));
}

/** The article of the tab: of the e-paper, or of an ordinary page after the reader asked for that. */
export class ArticleOnPage {
  #ordinary: Article | null = null;

  constructor(readonly world: PageWorld) {}

  /** Reads the tab as it is now. */
  async read(): Promise<Reading> {
    const readDocument = await part(this.world, 'extraction');
    const { document, url } = readableDocument(recogniseCandidate);
    return readDocument(document, url, newspapersAt(url));
  }

  /** Null where the page has none. */
  async article(): Promise<Article | null> {
    const reading = await this.read();
    return reading.kind === 'article' ? reading.article : this.#ordinary;
  }

  /** Reads a page that is no e-paper; null where it has no text that hangs together. */
  async readOrdinaryPage(): Promise<Article | null> {
    const readOrdinaryPage = await part(this.world, 'readability');
    this.#ordinary = readOrdinaryPage();
    return this.#ordinary;
  }
}
