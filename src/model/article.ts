import type { Body } from './body';
import type { CalendarDate } from './calendar-date';

/** Raised when a stored article must be migrated to be read. */
export const ARTICLE_VERSION = 1;

/** Longest values; what is longer is no such thing, and is refused where articles are taken in. */
export const ARTICLE_LIMITS = { line: 2_000, names: 200, pageNumber: 20, address: 8_000 } as const;

/**
 * One story of a newspaper page, as printed. Plain JSON. A field is null where the page does not
 * have it; nothing is guessed.
 */
export interface Article {
  version: typeof ARTICLE_VERSION;
  /** Absolute address of the page it was read from, without fragment. */
  url: string;
  /** Id of the platform that read it (`platforms/registry.ts`); `readability` for ordinary pages. */
  platform: string;
  /** BCP 47, `zh-CN`, `zh-TW`, `zh-HK`. */
  language: string;
  newspaper: string | null;
  date: CalendarDate | null;
  /** 版次 as printed without 第 and 版, Chinese numerals as digits: `09`, `A01`, `9`. */
  pageNumber: string | null;
  /** 版名: `要闻`. */
  pageName: string | null;
  /** 引题, the line above the headline. */
  kicker: string | null;
  /** 主题, as printed; its lines separated by `\n`. Empty only where a photo has no headline. */
  headline: string;
  /** 副题, the line below the headline. */
  subtitle: string | null;
  /** 栏目, a column label; stays in the headline too where printed there. */
  column: string | null;
  /** The author line outside the body, as printed. */
  byline: string | null;
  /** 电头: `本报成都1月20日电`. */
  dateline: string | null;
  /** Clean names of the writers in printed order. */
  authors: string[];
  /** 责任编辑, 本版责编…, clean names. */
  editors: string[];
  /** Agency or paper the story was taken from: `新华社`. */
  source: string | null;
  body: Body;
  links: ArticleLinks;
}

/** Absolute addresses of the article's neighbours; null where there is none. */
export interface ArticleLinks {
  page: string | null;
  issue: string | null;
  previousArticle: string | null;
  nextArticle: string | null;
  /** A story may be spread over several documents: the one that holds the part before this. */
  previousPart: string | null;
  nextPart: string | null;
  previousPage: string | null;
  nextPage: string | null;
  previousIssue: string | null;
  nextIssue: string | null;
  pdf: string | null;
}

export const NO_LINKS: ArticleLinks = {
  page: null,
  issue: null,
  previousArticle: null,
  nextArticle: null,
  previousPart: null,
  nextPart: null,
  previousPage: null,
  nextPage: null,
  previousIssue: null,
  nextIssue: null,
  pdf: null,
};
