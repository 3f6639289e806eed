import { ARTICLE_VERSION, type Article } from '../../model/article';
import type { Recognition } from '../../model/reading';
import { compact } from '../../model/printed-text';
import { storyAddress } from '../../model/story-address';
import { generic } from '../../platforms/generic';
import type { ArticleRules, PageSource } from '../../platforms/platform';
import { platformById } from '../../platforms/registry';
import { readIssueDate } from '../issue-date';
import { readLinks } from '../links';
import { readNewspaper } from '../newspaper';
import { readAuthorElement } from './author-element';
import { readMakers } from './authors';
import { columnOf } from './column';
import { findBody, regionBelow } from './find-body';
import { readHeadings } from './headings';
import { languageOf } from './language';
import { readPageLines } from './page-lines';
import { readPagePlace } from './page-place';
import { setBody } from './set-body';
import { readStory } from './story';
import { withinLimits } from './within-limits';

/** Reads the article of a document, step by step; what the page does not have stays null. */
export function readArticle(source: PageSource, recognition: Recognition): Article {
  const platform = platformById(recognition.platform);
  const rules = withSharedPlaces(platform.article);
  const region = findBody(source, rules.body ?? []);
  const lines = readPageLines(source, region);
  const headings = readHeadings(source, rules, region, lines.above);
  const author = readAuthorElement(source, rules, region, lines.above, headings.elements);
  const skip = new Set<Node>([...headings.elements, ...author.elements]);
  const { headlineElement } = headings;
  const place = region ?? (headlineElement && regionBelow(headlineElement, source));
  const pieces = place ? readStory(source, rules, place, headings, skip) : [];
  const texts = pieces.flatMap(piece => ('text' in piece ? piece.text : []));
  const makers = readMakers(author.text, texts, source.trace);
  const page = readPagePlace(
    source,
    platform,
    rules.pageLabel ?? [],
    lines.unlinked.filter(line => compact(line) !== compact(headings.headline)),
  );
  source.trace?.found(['url', 'platform'], 'address and recognition');
  source.trace?.found('language', 'characters of the text');
  source.trace?.found('column', 'label in the headline');
  return withinLimits({
    version: ARTICLE_VERSION,
    url: storyAddress(source.url),
    platform: platform.id,
    language: languageOf(headings.headline + texts.join(''), source.url),
    newspaper: readNewspaper(source, platform, lines.unlinked),
    date: readIssueDate(source, platform),
    pageNumber: page.number,
    pageName: page.name,
    kicker: headings.kicker,
    headline: headings.headline,
    subtitle: headings.subtitle,
    column: columnOf(headings.headline),
    byline: author.text,
    dateline: makers.dateline,
    authors: makers.authors,
    editors: makers.editors,
    source: makers.agency,
    body: setBody(pieces, makers.bylineBlocks),
    links: readLinks(source, recognition, page.number),
  });
}

/** A platform's own places first, then those that many systems share. */
function withSharedPlaces(own: ArticleRules): ArticleRules {
  const names = Object.keys({ ...generic.article, ...own }) as (keyof ArticleRules)[];
  return Object.fromEntries(
    names.map(name => [name, [...(own[name] ?? []), ...(generic.article[name] ?? [])]]),
  );
}
