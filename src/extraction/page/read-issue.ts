import type { Issue } from '../../model/issue';
import type { Recognition } from '../../model/reading';
import { resolve } from '../../platforms/link-address';
import type { PageSource } from '../../platforms/platform';
import { platformById } from '../../platforms/registry';
import { readIssueDate } from '../issue-date';
import { readLinks } from '../links';
import { readNewspaper } from '../newspaper';
import { readIssuePages } from './issue-pages';
import { readPageArticles } from './page-articles';

/** Reads the home of an issue, or a document that holds a whole issue. */
export function readIssue(source: PageSource, recognition: Recognition): Issue {
  const platform = platformById(recognition.platform);
  source.trace?.found(['url', 'platform'], 'address and recognition');
  return {
    url: resolve(source.url.href, source.url) ?? source.url.href,
    platform: platform.id,
    newspaper: readNewspaper(source, platform),
    date: readIssueDate(source, platform),
    pages: readIssuePages(source, platform),
    articles: readPageArticles(source, platform),
    links: readLinks(source, recognition),
  };
}
