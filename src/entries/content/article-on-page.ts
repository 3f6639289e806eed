import type { Article } from '../../model/article';
import type { PageWorld } from '../../model/page-world';
import type { Reading } from '../../model/reading';
import { part } from './injected-scripts';
import type { LateContent } from './late-content';
import { readableInTab } from './tab-look';

/** The article of the tab: of the e-paper, or of an ordinary page after the reader asked for that. */
export class ArticleOnPage {
  /** Where the reader asked for the text of an ordinary page; its scripts may go elsewhere since. */
  #ordinaryAt: string | null = null;

  constructor(
    readonly world: PageWorld,
    readonly late: LateContent,
  ) {}

  /** Reads the tab as it is now. */
  async read(): Promise<Reading> {
    const extraction = await part(this.world, 'extraction');
    const { document, url } = readableInTab();
    return extraction.read(document, url);
  }

  /** Tells how the tab was read, as plain text for a report. */
  async trace(): Promise<string> {
    const extraction = await part(this.world, 'extraction');
    const { document, url } = readableInTab();
    return extraction.trace(document, url);
  }

  /** Waits for a story that is on its way; null where the page has none. */
  async article(): Promise<Article | null> {
    await this.late.settled();
    const reading = await this.read();
    if (reading.kind === 'article') return reading.article;
    return this.#ordinaryAt === location.href ? this.readOrdinaryPage() : null;
  }

  /** Reads a page that is no e-paper; null where it has no text that hangs together. */
  async readOrdinaryPage(): Promise<Article | null> {
    const readOrdinaryPage = await part(this.world, 'readability');
    this.#ordinaryAt = location.href;
    return readOrdinaryPage();
  }
}
