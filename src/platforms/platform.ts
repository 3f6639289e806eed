import type { PageKind } from '../model/reading';
import type { RegisteredPlace } from '../model/newspaper';
import type { TraceRecorder } from '../model/trace';
import type { FounderComment } from './founder-comment';

/** A document and what is known of it before any platform looks at it. */
export interface PageSource {
  readonly document: Document;
  /** Where the document came from; relative links are resolved against it (never against `<base>`). */
  readonly url: URL;
  /** Newspapers registered for this address, most specific first; named where the page is read. */
  readonly newspapers: readonly RegisteredPlace[];
  /** Hidden metadata that Founder systems write after the page; null where there is none. */
  readonly comment: FounderComment | null;
  /** Takes notes of the reading; only where somebody asked for them. */
  readonly trace?: TraceRecorder | undefined;
}

/** The publishing system of an e-paper: how to know it and where it keeps things. Plain data where possible. */
export interface Platform {
  /** `founder-classic` */
  readonly id: string;
  /** For people: `方正数字报（经典版）` */
  readonly name: string;
  /**
   * Patterns of `location.pathname` + `search` + a route in the fragment (`#/home?…`), by what they
   * address. Groups: root, y, m, d, ymd, ym, page, id, code.
   */
  readonly addresses: Readonly<Record<'article' | 'page' | 'issue', readonly RegExp[]>>;
  /** What tells this system in a document, strongest first: once sure, no more are asked. */
  readonly marks: readonly Mark[];
  readonly article: ArticleRules;
  readonly page: PageRules;
  /** True where the page's own scripts put its content in after it has loaded. */
  readonly scripted?: true;
  /** Newspapers by the group `code` of an address, where several share a host and path. */
  readonly papers?: Readonly<Record<string, string>>;
}

/** One sign of a platform. An address alone is never proof: news sites share the patterns. */
export interface Mark {
  /** In words, for the evidence of a report. */
  readonly name: string;
  /** Share of certainty, 0–1; those of all signs found are added up. */
  readonly weight: number;
  /** True where only e-papers have it. Without one such sign nothing is taken for an e-paper. */
  readonly decisive?: boolean;
  /** True where many systems have it: an e-paper, but not for that reason one of this system. */
  readonly shared?: boolean;
  /** Set where the sign also tells what the document is. */
  readonly kind?: Exclude<PageKind, 'other'>;
  readonly found: (source: PageSource) => boolean;
}

/** Selectors in order of trust; the first that matches something wins. */
export type Selectors = readonly string[];

/** Where the parts of an article stand. What is missing is found by the generic rules. */
export interface ArticleRules {
  readonly kicker?: Selectors;
  readonly headline?: Selectors;
  readonly subtitle?: Selectors;
  readonly byline?: Selectors;
  readonly date?: Selectors;
  readonly pageLabel?: Selectors;
  readonly body?: Selectors;
  /** Containers of photos outside the body. */
  readonly figures?: Selectors;
}

/** Where the parts of a 版面 page stand. */
export interface PageRules {
  readonly label?: Selectors;
  readonly date?: Selectors;
  /** Links to the pages of the issue. */
  readonly pageList?: Selectors;
  /** Links to the articles of this page. */
  readonly articleList?: Selectors;
  readonly image?: Selectors;
  readonly pdf?: Selectors;
  /** The address of the article an area stands for, where the area has only its number. */
  readonly areaAddress?: (area: Element, base: URL) => string | null;
}
