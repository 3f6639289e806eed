import { NO_LINKS } from '../../model/article';
import type { NewspaperPage } from '../../model/issue';
import type { Recognition } from '../../model/reading';
import type { PageSource } from '../../platforms/platform';

/** Reads a 版面: its place in the issue, the articles on it and the pages beside it. */
export function readPage(source: PageSource, recognition: Recognition): NewspaperPage {
  return {
    url: source.url.href,
    platform: recognition.platform ?? 'generic',
    newspaper: null,
    date: null,
    pageNumber: null,
    pageName: null,
    image: null,
    articles: [],
    pages: [],
    links: NO_LINKS,
  };
}
