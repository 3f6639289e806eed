import { inBothScripts } from '../../model/both-scripts';
import type { Element as TreeElement } from 'hast';
import { compact } from '../../model/printed-text';
import type { TraceRecorder } from '../../model/trace';
import { all, attribute, closest, contains, precedes } from '../../platforms/dom-access';
import { parsePageLabel } from '../../platforms/page-label';
import type { ArticleRules, PageSource } from '../../platforms/platform';
import { readBlocks, type Block } from './blocks';
import { readByline } from './byline';
import { isChrome, isImprint } from './chrome-text';
import {
  captionBelow,
  captionBoxes,
  CREDIT,
  figure,
  figuresInBox,
  looksLikeCaption,
  photosIn,
} from './figures';
import { storyScope, type Region } from './find-body';
import type { Headings } from './headings';
import { hiddenBy } from './hidden';
import { isProse, type TextBlock } from './page-lines';

/** A piece of the story with its place in the article's tree. */
export type Piece =
  | TextBlock
  | { kind: 'tree'; node: TreeElement; text: string; source: Element }
  | { kind: 'figure'; node: TreeElement };

const IMAGE_FILE = /\.(?:jpe?g|png|webp|gif|bmp)(?:\.\d)?(?:$|[?#])/i;
/** Shorter texts may repeat themselves: refrains, slogans. */
const SHORTEST_COPY = 60;
/** No story has more; each asks for its surroundings. */
const MOST_PHOTOS = 200;
const NAVIGATION = inBothScripts(
  /^[\s<«‹【[]*(?:[上下前后]一[篇版期条]|返回|更多|相关(?:阅读|新闻|报道)|推荐阅读)/,
);

/** Reads text, tables and photos of the story in order, without what the page put between them. */
export function readStory(
  { document, url, trace }: PageSource,
  rules: ArticleRules,
  region: Region,
  headings: Headings,
  skip: ReadonlySet<Node>,
): Piece[] {
  const scope = storyScope(region, headings.headlineElement);
  const places = (rules.figures ?? []).flatMap(place => all(document, place));
  const photos = [
    ...photosBetween(headings.headlineElement, region, url),
    ...[scope, ...places].flatMap(place => photosIn(place, url)),
  ]
    .filter(isOfThisStory)
    .slice(0, MOST_PHOTOS);
  if (trace) notePictures(trace, [scope, ...places], new Set(photos));
  const outside = [region.root, ...headings.elements];
  const boxOf = captionBoxes([...new Set(photos)], outside);
  const inText = (node: Node) => region.nodes.some(top => contains(top, node));
  const boxes = new Set([...boxOf.values()].filter(box => box !== null));
  const text = withoutFurniture(
    readBlocks(region.nodes, { url, skip, boxes, trace }),
    headings,
    region.isMarked,
    trace,
  );
  const beside = [...new Set([...boxOf].map(([photo, box]) => box ?? photo))].filter(
    holder => !inText(holder),
  );
  const start = region.nodes[0] ?? region.root;
  const marked = region.isMarked ? region.root : null;
  const toFigures = (holder: Element): Piece[] =>
    (boxes.has(holder)
      ? figuresInBox(holder, url)
      : [figure([holder], captionBelow(holder, [...outside, ...skip], url, marked), url)]
    )
      .filter(node => node !== null)
      .map(node => ({ kind: 'figure', node }));
  return [
    ...beside.filter(holder => precedes(holder, start)).flatMap(toFigures),
    ...setPhotos(text, new Set(boxOf.keys()), toFigures, url),
    ...beside.filter(holder => !precedes(holder, start)).flatMap(toFigures),
  ];
}

/** Photos between headline and text, where nothing but the page itself holds both. */
function photosBetween(headline: Element | null, { root, nodes }: Region, url: URL): Element[] {
  const body = closest(root, 'body');
  const start = nodes[0] ?? root;
  return headline && body
    ? photosIn(body, url).filter(photo => precedes(headline, photo) && precedes(photo, start))
    : [];
}

/** A picture that leads to another page is an advertisement or another story's. */
function isOfThisStory(photo: Element): boolean {
  const link = closest(photo, 'a[href]');
  const href = link && attribute(link, 'href');
  return !href || /^(?:#|javascript:)/i.test(href) || IMAGE_FILE.test(href);
}

/** Photos in the flow of the text take the caption lines that follow them, else the one above. */
function setPhotos(
  blocks: readonly Block[],
  photos: ReadonlySet<Element>,
  toFigures: (box: Element) => Piece[],
  url: URL,
): Piece[] {
  const pieces: Piece[] = [];
  let images: Element[] = [];
  let lines: string[] = [];
  let above: Piece | undefined;
  const close = () => {
    if (images.length && !lines.length && isCaptionAbove(above) && pieces.at(-1) === above) {
      pieces.pop();
      lines = above.text.split('\n');
    }
    const groups = lines.length ? [images] : images.map(image => [image]);
    for (const group of groups) {
      const node = figure(group, lines, url);
      if (node) pieces.push({ kind: 'figure', node });
    }
    images = [];
    lines = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'picture') {
      if (!photos.has(block.image)) continue;
      if (lines.length) close();
      if (!images.length) above = pieces.at(-1);
      images.push(block.image);
    } else if (
      images.length &&
      block.kind === 'text' &&
      (isCaption(block, lines.length > 0, pieces.length > 0) ||
        endsInCredit(block, blocks[index + 1]))
    )
      lines.push(...block.text.split('\n'));
    else {
      close();
      if (block.kind === 'box') pieces.push(...toFigures(block.source));
      else pieces.push(block);
    }
  }
  close();
  return pieces;
}

/** A line whose end, the photographer, was set as a line of its own. */
const endsInCredit = ({ text }: TextBlock, next: Block | undefined) =>
  text.length <= 80 &&
  !readByline(text)?.authors.length &&
  next?.kind === 'text' &&
  next.text.length <= 20 &&
  CREDIT.test(next.text);

/** A line centred above a photo that tells who took it. */
const isCaptionAbove = (piece: Piece | undefined): piece is TextBlock =>
  piece?.kind === 'text' && piece.centred && piece.text.length > 12 && CREDIT.test(piece.text);

const isCaption = ({ text, centred, bold }: TextBlock, continued: boolean, inStory: boolean) =>
  !isOfAuthor(text, inStory) &&
  (continued
    ? text.length <= 40 && CREDIT.test(text)
    : looksLikeCaption(text) ||
      (centred && !bold && text.length <= 60) ||
      (/^[①-⑳]/.test(text) && text.length <= 80));

/** A name alone below the first photo is the author, below a later one whom it shows. */
function isOfAuthor(text: string, inStory: boolean): boolean {
  const byline = readByline(text);
  return Boolean(byline?.authors.length) && (byline?.labelled || !inStory);
}

/** Drops what stands in the story's place without being story. */
function withoutFurniture(
  blocks: readonly Block[],
  headings: Headings,
  isMarked: boolean,
  trace: TraceRecorder | undefined,
): Block[] {
  const { headlineElement, kicker, headline, subtitle } = headings;
  const printed = new Set([kicker, headline, subtitle].map(line => compact(line ?? '')));
  const furniture = (block: Block, index: number): string | null => {
    if (!('text' in block)) return null;
    if (headlineElement && isAbove(block.source, headlineElement) && !isProse(block.text))
      return 'above the headline';
    if (isChrome(block.text)) return 'words of the page, navigation or tool bar';
    if (index < 4 && printed.has(compact(block.text))) return 'repeats a heading';
    const leadsAway = block.kind === 'text' && block.linked > 0.8 && NAVIGATION.test(block.text);
    return leadsAway ? 'navigation' : null;
  };
  const story = blocks.filter((block, index) => {
    const reason = furniture(block, index);
    if (reason) trace?.dropped(reason, block.source, 'text' in block ? block.text : undefined);
    return !reason;
  });
  // A diary begins with a date, a notice ends with an address.
  if (isMarked) return withoutSecondCopy(story, trace);
  const start = Math.max(
    story.findIndex(block => !isLineOfPage(block)),
    0,
  );
  let end = story.length;
  while (end > 0 && isLast(story[end - 1])) end -= 1;
  noteBlocks(trace, 'page label, date or source line', story.slice(0, start));
  noteBlocks(trace, 'imprint or links below the story', story.slice(end));
  return withoutSecondCopy(story.slice(start, end), trace);
}

function noteBlocks(trace: TraceRecorder | undefined, reason: string, blocks: readonly Block[]) {
  for (const block of blocks)
    trace?.dropped(reason, block.source, 'text' in block ? block.text : undefined);
}

function notePictures(
  trace: TraceRecorder,
  places: readonly Element[],
  photos: ReadonlySet<Element>,
): void {
  for (const image of places.flatMap(place => all(place, 'img'))) {
    if (photos.has(image)) continue;
    const other = isOfThisStory(image) ? 'icon or page image' : 'picture that leads elsewhere';
    trace.dropped(hiddenBy(image) ? 'hidden' : other, image);
  }
}

const isAbove = (element: Element, headline: Element) =>
  precedes(element, headline) && !contains(element, headline);

/** A label, a date or the paper's name between headline and story. */
function isLineOfPage(block: Block): boolean {
  if (block.kind !== 'text' || block.text.length > 60) return false;
  return (
    parsePageLabel(block.text) !== null ||
    inBothScripts(
      /^(?:《?[\p{Unified_Ideograph}]{2,8}报》?)?[\s\u3000（(]*\d{4} ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2} ?日?[\s\S]{0,24}$/u,
    ).test(block.text) ||
    inBothScripts(/^(?:来源|稿源|发布时间|日期|版次)\s*[：:]/).test(block.text)
  );
}

/** What stands over links to other stories. */
const RELATED = inBothScripts(
  /^[▪■◆●|\s]*(?:延伸阅读|相关(?:阅读|新闻|报道|文章)|推荐(?:阅读|新闻)|猜你喜欢|热门推荐|本版(?:其他)?新闻|(?:我要|发表|网友)评论)\s*[：:]?$/,
);

const isLast = (block: Block | undefined) =>
  block?.kind === 'text' &&
  (isImprint(block.text) ||
    RELATED.test(block.text) ||
    (block.linked > 0.8 && block.text.length < 80));

/** Some systems print the whole text twice, set in different blocks. */
function withoutSecondCopy(blocks: Block[], trace: TraceRecorder | undefined): Block[] {
  const words = blocks.map(block => ('text' in block ? compact(block.text) : ''));
  const whole = words.join('');
  const half = whole.length / 2;
  if (half <= SHORTEST_COPY || !Number.isInteger(half)) return blocks;
  if (whole.slice(0, half) !== whole.slice(half)) return blocks;
  let read = 0;
  const end = words.findIndex(text => (read += text.length) >= half);
  if (read !== half) return blocks;
  noteBlocks(trace, 'second copy of the text', blocks.slice(end + 1));
  return blocks.slice(0, end + 1);
}
