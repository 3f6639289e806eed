import { NO_LINKS, type ArticleLinks } from '../model/article';
import type { Recognition } from '../model/reading';
import type { PageSource } from '../platforms/platform';

/** Finds the neighbours of an article or page: absolute http(s) addresses, null where none is printed. */
export function readLinks(_source: PageSource, _recognition: Recognition): ArticleLinks {
  return NO_LINKS;
}
