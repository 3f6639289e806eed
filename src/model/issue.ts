import type { ArticleLinks } from './article';
import type { CalendarDate } from './calendar-date';

/** An article as a page lists it. */
export interface PageArticle {
  /** Null where the page shows only an area without a headline. */
  title: string | null;
  url: string;
  /** Its areas on the page image: polygons of `x, y` pairs, each 0–1 of the image's width and height. */
  areas: number[][];
}

/** A page of the issue as the page list names it. */
export interface IssuePage {
  number: string;
  name: string | null;
  url: string | null;
  pdf: string | null;
}

/** A 版面: one page of an issue with the articles on it. */
export interface NewspaperPage {
  url: string;
  platform: string;
  newspaper: string | null;
  date: CalendarDate | null;
  pageNumber: string | null;
  pageName: string | null;
  /** The picture of the printed page at its largest known size. */
  image: string | null;
  articles: PageArticle[];
  pages: IssuePage[];
  links: ArticleLinks;
}

/** The home of one issue, or a document that holds a whole issue. */
export interface Issue {
  url: string;
  platform: string;
  newspaper: string | null;
  date: CalendarDate | null;
  pages: IssuePage[];
  articles: PageArticle[];
  links: ArticleLinks;
}
