import { compact, tidy } from '../../model/printed-text';
import {
  all,
  attribute,
  commentsOf,
  contains,
  first,
  isComment,
  nextSibling,
  parentElement,
  precedes,
  tagOf,
  textContent,
} from '../../platforms/dom-access';
import { parsePageLabel } from '../../platforms/page-label';
import type { ArticleRules, PageSource } from '../../platforms/platform';
import { readBlocks, type Block } from './blocks';
import { readByline } from './byline';
import { isChrome, isImprint } from './chrome-text';
import { looksLikeCaption } from './figures';
import type { Region } from './find-body';
import { hiddenBy } from './hidden';
import { letterSize } from './letter-size';

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
  const isOutside = ({ source: at }: TextBlock) =>
    !region || (!contains(at, region.root) && !region.nodes.some(node => contains(node, at)));
  if (!text) return headingsByLook(source, before, field('title'), isOutside);

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
  const beside = hasKicker && hasSubtitle ? null : headingsBeside(headline, before, isOutside);
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

/** Lines of a heading that the headline's neighbours are. */
function headingsBeside(
  headline: Element | null,
  before: readonly TextBlock[],
  isOutside: (block: TextBlock) => boolean,
) {
  const index = before.findIndex(
    block => headline !== null && (block.source === headline || contains(headline, block.source)),
  );
  return index < 0 ? null : neighbours(before, index, isOutside);
}

/** Finds the headline among the lines above the story where nothing names it. */
function headingsByLook(
  source: PageSource,
  before: readonly TextBlock[],
  known: string | null,
  isOutside: (block: TextBlock) => boolean,
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
  const { kicker, subtitle, elements } = neighbours(before, best, isOutside);
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

const NAMED_TITLE = /title|headline|biaoti|(?:^|[\s_-])bt\d*(?=$|[\s_-])|(?:^|[\s_-])tit/i;
/** Names of the lines above and below a headline. */
const NAMED_BESIDE = /sub|fu_?(?:ti|biaoti)|pre_?title|intro|yin_?ti|jian_?ti|kicker/i;
const WEIGHT_OF_TAG: Readonly<Record<string, number>> = { h1: 30, h2: 26, h3: 20, h4: 12, h5: 6 };

function headlineScore(block: TextBlock, titles: readonly string[], distance: number): number {
  const text = compact(block.text);
  if (text.length < 2 || text.length > 80 || !isHeadingLine(block)) return 0;
  const { source } = block;
  const named = `${attribute(source, 'class') ?? ''} ${attribute(source, 'id') ?? ''}`;
  return (
    (titles.includes(text) ? 100 : 0) +
    (WEIGHT_OF_TAG[headingTag(source)] ?? 0) +
    (NAMED_TITLE.test(named) && !NAMED_BESIDE.test(named) ? 15 : 0) +
    Math.min(Math.max(letterSize(source) - 14, 0) * 2, 40) +
    (block.bold ? 8 : 0) +
    (block.centred ? 6 : 0) -
    (/[。；]$/.test(text) ? 30 : 0) -
    distance
  );
}

/** `h1` for the heading element itself and for what it holds. */
function headingTag(source: Element): string {
  const outer = parentElement(source);
  return /^h\d$/.test(tagOf(source)) || !outer ? tagOf(source) : tagOf(outer);
}

/** One sign of its own may stand in a headline. */
const BREADCRUMB = /首页 ?[>»]|[>»] ?正文|[>»][^>»]+[>»]/;

/** False for labels, dates, bylines, navigation and whatever else stands above a story. */
function isHeadingLine({ text, linked, source }: TextBlock): boolean {
  const named = `${attribute(source, 'class') ?? ''} ${attribute(source, 'id') ?? ''}`;
  return (
    linked < 0.5 &&
    !/auth|zuozhe|byline/i.test(named) &&
    !isChrome(text) &&
    !isImprint(text) &&
    !looksLikeCaption(text) &&
    !parsePageLabel(text) &&
    !/\d{4} ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2}/.test(text) &&
    !/^(?:作者|来源|稿源|记者|本报记者|日期|版次|版面|字号|当前位置|您的位置|今天是|第.{1,3}期|总第)/.test(
      text,
    ) &&
    !BREADCRUMB.test(text) &&
    !/^[上下]一[版期篇]|[上下]一[版期篇]$/.test(text) &&
    !/^《?[\p{Unified_Ideograph}]{2,8}[报報]》?(?:数字[报報])?$/u.test(text) &&
    !readByline(text)?.labelled
  );
}

/** The lines next to the headline that share its container: one above, up to two below. */
function neighbours(
  before: readonly TextBlock[],
  index: number,
  isOutside: (block: TextBlock) => boolean,
) {
  const headline = before[index];
  const nothing = { kicker: null, subtitle: null, elements: [] as Element[] };
  if (!headline) return nothing;
  const holder = parentElement(headline.source);
  const together = (block: TextBlock | undefined): block is TextBlock => {
    if (!block || !isHeadingLine(block) || compact(block.text).length > 60) return false;
    const outer = parentElement(block.source);
    return (
      outer === holder ||
      (holder !== null &&
        outer !== null &&
        parentElement(outer) === parentElement(holder) &&
        tagOf(outer) === tagOf(holder) &&
        tagOf(holder) !== 'body')
    );
  };
  const above = before[index - 1];
  const kicker = together(above) && !isProse(above) ? above : null;
  const below: TextBlock[] = [];
  for (const block of before.slice(index + 1, index + 3)) {
    if (!together(block) || isProse(block) || readByline(block.text)?.complete) break;
    // What stands apart from the story is none of its paragraphs.
    if (!isOutside(block) && !setAsHeading(block, headline)) break;
    below.push(block);
  }
  return {
    kicker: kicker?.text ?? null,
    subtitle: below.map(block => block.text).join('\n') || null,
    elements: [...(kicker ? [kicker] : []), ...below].map(block => block.source),
  };
}

/** A subtitle is set like a heading; a short first paragraph is set like the story. */
const setAsHeading = (block: TextBlock, headline: TextBlock) =>
  tagOf(block.source) !== 'p' ||
  block.heading ||
  block.centred ||
  /^[—–-]{1,2}/.test(block.text) ||
  (tagOf(headline.source) === 'p' && letterSize(block.source) > 16);

const isProse = ({ text }: TextBlock) => /[。；]/.test(text) || text.length > 60;
