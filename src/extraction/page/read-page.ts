import type { NewspaperPage } from '../../model/issue';
import type { Recognition } from '../../model/reading';
import { all, attribute } from '../../platforms/dom-access';
import { resolve } from '../../platforms/link-address';
import { pageMapOf } from '../../platforms/page-map';
import type { PageSource } from '../../platforms/platform';
import { platformById } from '../../platforms/registry';
import { withoutSize } from '../article/picture';
import { readIssueDate } from '../issue-date';
import { readLinks } from '../links';
import { readNewspaper } from '../newspaper';
import { readIssuePages, withOwnPage } from './issue-pages';
import { readOwnLabel } from './own-label';
import { readPageArticles } from './page-articles';

/** Reads a 版面: its place in the issue, the articles on it and the pages beside it. */
export function readPage(source: PageSource, recognition: Recognition): NewspaperPage {
  const platform = platformById(recognition.platform);
  const listed = readIssuePages(source, platform);
  const label = readOwnLabel(source, platform, listed);
  source.trace?.found(['url', 'platform'], 'address and recognition');
  const url = resolve(source.url.href, source.url) ?? source.url.href;
  return {
    url,
    platform: platform.id,
    newspaper: readNewspaper(source, platform),
    date: readIssueDate(source, platform),
    pageNumber: label?.number ?? null,
    pageName: label?.name ?? null,
    image: pageImage(source, platform.page.image ?? []),
    articles: readPageArticles(source, platform),
    pages: withOwnPage(listed, label && { number: label.number, name: label.name }, url),
    links: readLinks(source, recognition),
  };
}

function pageImage(source: PageSource, selectors: readonly string[]): string | null {
  const image =
    pageMapOf(source)?.image ?? selectors.flatMap(selector => all(source.document, selector))[0];
  source.trace?.found('image', pageMapOf(source)?.image ? 'picture with areas' : selectors, image);
  // A picture inside a drawing is an `image` with `href`; some link the picture instead of showing it.
  const files = image ? ['src', 'href', 'xlink:href'].map(name => attribute(image, name)) : [];
  const file = files.find(Boolean);
  const address = file ? resolve(file, source.url) : null;
  return address && withoutSize(address);
}
