import { inBothScripts } from '../../model/both-scripts';
import { compact } from '../../model/printed-text';
import { attribute, contains, parentElement, tagOf } from '../../platforms/dom-access';
import { parsePageLabel } from '../../platforms/page-label';
import type { Block } from './blocks';
import { readByline } from './byline';
import { isChrome, isImprint } from './chrome-text';
import { looksLikeCaption } from './figures';
import { letterSize } from './letter-size';

type TextBlock = Extract<Block, { kind: 'text' }>;

/** Whether a line stands outside the story, in an element of it or as bare text of its place. */
export type PlaceOf = (block: TextBlock) => 'outside' | 'inside' | 'below a picture' | 'bare';

/** Lines of a heading that the headline's neighbours are. */
export function headingsBeside(
  headline: Element | null,
  before: readonly TextBlock[],
  placeOf: PlaceOf,
) {
  const index = before.findIndex(
    block => headline !== null && (block.source === headline || contains(headline, block.source)),
  );
  return index < 0 ? null : neighbours(before, index, placeOf);
}

const NAMED_TITLE = /title|headline|biaoti|(?:^|[\s_-])bt\d*(?=$|[\s_-])|(?:^|[\s_-])tit/i;
/** Names of the lines above and below a headline. */
const NAMED_BESIDE = /sub|fu_?(?:ti|biaoti)|pre_?title|intro|yin_?ti|jian_?ti|kicker/i;
const WEIGHT_OF_TAG: Readonly<Record<string, number>> = { h1: 30, h2: 26, h3: 20, h4: 12, h5: 6 };

/** How much a line above the story reads as its headline; 0 where it cannot be. */
export function headlineScore(
  block: TextBlock,
  titles: readonly string[],
  distance: number,
): number {
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
const BREADCRUMB = inBothScripts(/首页 ?[>»]|[>»] ?正文|[>»][^>»]+[>»]/);

/** The headline of a photo that has no other, which looks like a credit: 图片新闻, 图片报道2. */
const PICTURE_STORY = inBothScripts(/^图片(?:新闻|报[道导])\d?$/);
/** The paper's name. */
const PAPER = inBothScripts(/^《?\p{Unified_Ideograph}{2,8}报》?(?:数字报)?$/u);
/** Lines of the page: dates, sources, tool bars. */
const LINE_OF_PAGE = inBothScripts(
  /^(?:作者|来源|稿源|记者|本报记者|日期|版次|版面|字号|当前位置|您的位置|今天是|第.{1,3}期|总第|(?:全文)?共?\d+字$)/,
);

/** False for labels, dates, bylines, navigation and whatever else stands above a story. */
function isHeadingLine({ text, linked, source }: TextBlock): boolean {
  const named = `${attribute(source, 'class') ?? ''} ${attribute(source, 'id') ?? ''}`;
  if (linked >= 0.5) return false;
  if (PICTURE_STORY.test(text)) return true;
  return (
    !/auth|zuozhe|byline/i.test(named) &&
    !isChrome(text) &&
    !isImprint(text) &&
    !looksLikeCaption(text) &&
    !parsePageLabel(text) &&
    !/\d{4} ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2}/.test(text) &&
    !LINE_OF_PAGE.test(text) &&
    !BREADCRUMB.test(text) &&
    !/^[上下]一[版期篇]|[上下]一[版期篇]$/.test(text) &&
    !PAPER.test(text) &&
    !readByline(text)?.labelled
  );
}

/** The lines next to the headline that share its container: one above, up to two below. */
export function neighbours(before: readonly TextBlock[], index: number, placeOf: PlaceOf) {
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
    const place = placeOf(block);
    if (place === 'below a picture' || (place === 'bare' && placeOf(headline) !== 'bare')) break;
    if (place !== 'outside' && !setAsHeading(block, headline)) break;
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
