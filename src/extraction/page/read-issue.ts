import type { Issue } from '../../model/issue';
import type { Recognition } from '../../model/reading';
import type { PageSource } from '../../platforms/platform';

/** Reads the home of an issue, or a document that holds a whole issue. */
export function readIssue(source: PageSource, recognition: Recognition): Issue {
  return {
    url: source.url.href,
    platform: recognition.platform ?? 'generic',
    newspaper: null,
    date: null,
    pages: [],
    articles: [],
  };
}
