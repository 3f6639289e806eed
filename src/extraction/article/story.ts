import type { Element as TreeElement } from 'hast';
import type { TraceRecorder } from '../../model/trace';
import { all, attribute, closest, contains, precedes } from '../../platforms/dom-access';
import type { ArticleRules, PageSource } from '../../platforms/platform';
import { readBlocks, type Block } from './blocks';
import { readByline } from './byline';
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
import { withoutFurniture } from './furniture';
import type { Headings } from './headings';
import { hiddenBy } from './hidden';
import type { TextBlock } from './page-lines';

/** A piece of the story with its place in the article's tree. */
export type Piece =
  | TextBlock
  | { kind: 'tree'; node: TreeElement; text: string; source: Element }
  | { kind: 'figure'; node: TreeElement };

const IMAGE_FILE = /\.(?:jpe?g|png|webp|gif|bmp)(?:\.\d)?(?:$|[?#])/i;
/** No story has more; each asks for its surroundings. */
const MOST_PHOTOS = 200;

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
