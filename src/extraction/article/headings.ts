import { compact, tidy } from '../../model/printed-text';
import {
  all,
  commentsOf,
  contains,
  first,
  isComment,
  nextSibling,
  precedes,
  textContent,
} from '../../platforms/dom-access';
import type { ArticleRules, PageSource } from '../../platforms/platform';
import { readBlocks, type Block } from './blocks';
import { readByline } from './byline';
import type { Region } from './find-body';
import { headingsBeside, headlineScore, neighbours, type PlaceOf } from './heading-lines';
import { hiddenBy } from './hidden';

/** The lines above the story, kept apart: kicker 引题, headline 主题, subtitle 副题. */
export interface Headings {
  kicker: string | null;
  headline: string;
  subtitle: string | null;
  /** The elements they were read from; none of them is text of the story. */
  elements: Element[];
  headlineElement: Element | null;
}

type TextBlock = Extract<Block, { kind: 'text' }>;

/** Names of rules, for the trace. */
const COMMENT = 'comment around the field, or hidden metadata';
const BESIDE = 'line next to the headline';

/**
 * Reads the headings: from the platform's places, from Founder's comments around the fields, from
 * its hidden metadata, and where none of them names a headline, by the look of the lines above
 * the story.
 * @param before the shown lines of the page above the story's text and at its start, in order
 */
export function readHeadings(
  source: PageSource,
  rules: ArticleRules,
  region: Region | null,
  before: readonly TextBlock[],
): Headings {
  const at = (places: readonly string[] | undefined) => placed(source, places ?? [], region);
  const field = (name: string) =>
    source.comment?.[`founder-${name}`] ?? source.comment?.[name] ?? null;
  const headline = at(rules.headline);
  const shown = headline && printed(headline, source.url);
  const text = shown || templateField(source, 'title');
  const lines = withoutAuthors(source, rules.byline ?? [], before);
  const picture = region && first(region.root, 'img');
  const placeOf: PlaceOf = ({ source: at }) => {
    if (at === region?.root) return 'bare';
    const inside = region?.nodes.some(node => contains(node, at)) ?? false;
    if (inside && picture && precedes(picture, at)) return 'below a picture';
    return inside || (region && contains(at, region.root)) ? 'inside' : 'outside';
  };
  if (!text) return headingsByLook(source, lines, field('title'), placeOf);

  const kicker = at(rules.kicker);
  const placedSubtitle = at(rules.subtitle);
  const subtitle =
    placedSubtitle && isAuthorLine(textContent(placedSubtitle)) ? null : placedSubtitle;
  const above = kicker
    ? printed(kicker, source.url) || null
    : (templateField(source, 'pretitle') ?? lineOf(field('introtitle')));
  const below = subtitle
    ? printed(subtitle, source.url) || null
    : (templateField(source, 'subtitle') ?? lineOf(field('subtitle')));
  // A template may name the place of one and not of the other; one that is there and empty is none.
  const [hasKicker, hasSubtitle] = [
    kicker !== null || above !== null,
    subtitle !== null || below !== null,
  ];
  const beside = hasKicker && hasSubtitle ? null : headingsBeside(headline, lines, placeOf);
  const noted = (has: boolean) => (has ? COMMENT : BESIDE);
  source.trace?.found('headline', shown ? rules.headline : COMMENT, headline);
  source.trace?.found('kicker', kicker ? rules.kicker : noted(hasKicker), kicker);
  source.trace?.found('subtitle', subtitle ? rules.subtitle : noted(hasSubtitle), subtitle);
  return {
    headline: text,
    kicker: hasKicker ? above : (beside?.kicker ?? null),
    subtitle: hasSubtitle ? below : (beside?.subtitle ?? null),
    elements: [
      ...[kicker, headline, subtitle].filter(element => element !== null),
      ...(beside?.elements ?? []),
    ],
    headlineElement: headline,
  };
}

/** The lines without those that the page itself calls the author: names may read as a subtitle. */
function withoutAuthors(
  { document }: PageSource,
  places: readonly string[],
  lines: readonly TextBlock[],
): readonly TextBlock[] {
  const authors = places
    .flatMap(place => all(document, place).map(element => tidy(textContent(element))))
    .filter(text => readByline(text, true)?.complete);
  const names = new Set(authors.map(compact));
  return lines.filter(({ text }) => !names.has(compact(text)));
}

/** Templates without a place for the author set him as the lowest heading: `◎南宫槐`. */
function isAuthorLine(text: string): boolean {
  const byline = readByline(text);
  return (
    byline !== null &&
    byline.complete &&
    byline.authors.length > 0 &&
    (byline.labelled || /^\s*[□■●○◆◎]/.test(text))
  );
}

const lineOf = (text: string | null) => (text && tidy(text)) || null;

/** The element of a place that stands nearest above the story; a filled one before an empty one. */
function placed(
  { document }: PageSource,
  places: readonly string[],
  region: Region | null,
): Element | null {
  let empty: Element | null = null;
  const start = region?.nodes[0] ?? region?.root;
  for (const place of places) {
    const found = all(document, place).filter(
      element => !(region && contains(element, region.root)) && !hiddenBy(element),
    );
    const above = start ? found.filter(element => precedes(element, start)) : found;
    const filled = above.filter(element => tidy(textContent(element)));
    const best = filled.at(-1) ?? found.find(element => tidy(textContent(element)));
    if (best) return best;
    empty ??= found[0] ?? null;
  }
  return empty;
}

/** The words of a heading with its line breaks as printed. */
export const printed = (element: Element, url: URL) =>
  readBlocks([element], { url })
    .flatMap(block => (block.kind === 'text' ? block.text : []))
    .join('\n');

/** `<!--<npm:article-title>-->…<!--</npm:article-title>-->` */
function templateField({ document, comment }: PageSource, name: string): string | null {
  if (!comment) return null;
  const mark = commentsOf(document).find(
    node => textContent(node).trim() === `<npm:article-${name}>`,
  );
  let text = '';
  for (let node = mark && nextSibling(mark); node && !isComment(node); node = nextSibling(node))
    text += textContent(node);
  return tidy(text) || null;
}

/** Finds the headline among the lines above the story where nothing names it. */
function headingsByLook(
  source: PageSource,
  before: readonly TextBlock[],
  known: string | null,
  placeOf: PlaceOf,
): Headings {
  const title = first(source.document, 'title');
  const titles = [known, ...(title ? textContent(title).split(/[-_|—–｜]+/) : [])].map(part =>
    compact(part ?? ''),
  );
  let best = -1;
  let most = 0;
  for (const [index, block] of before.entries()) {
    const score = headlineScore(block, titles, before.length - index);
    if (score <= most) continue;
    best = index;
    most = score;
  }
  const chosen = before[best];
  if (!chosen) {
    source.trace?.found('headline', COMMENT);
    return {
      kicker: null,
      headline: lineOf(known) ?? '',
      subtitle: null,
      elements: [],
      headlineElement: null,
    };
  }
  const { kicker, subtitle, elements } = neighbours(before, best, placeOf);
  source.trace?.found('headline', 'look of the lines above the story', chosen.source);
  source.trace?.found(['kicker', 'subtitle'], BESIDE);
  return {
    kicker,
    headline: chosen.text,
    subtitle,
    elements: [chosen.source, ...elements],
    headlineElement: chosen.source,
  };
}
