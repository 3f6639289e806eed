import { inBothScripts } from '../../model/both-scripts';
import type { Element as TreeElement } from 'hast';
import { element, text as textNode } from '../../model/body';
import {
  all,
  attribute,
  contains,
  firstChild,
  isElement,
  isText,
  nextSibling,
  parentElement,
  precedes,
  tagOf,
  textContent,
} from '../../platforms/dom-access';
import { nodesBelow } from '../../platforms/visible-text';
import { readBlocks } from './blocks';
import { isChrome } from './chrome-text';
import { hiddenBy, hidesItself } from './hidden';
import { readPicture } from './picture';

const LONGEST_CAPTION = 800;
/** A box of more nodes than this is no box of one photo. */
const MOST_NODES = 400;
/** A page of more pictures than this is none of a story. */
const MOST_IMAGES = 2000;
const CAPTION_START = inBothScripts(
  /^[▲△▼◀▶◁▷←→↑↓●■\s]*(?:[（(]?(?:[上下左右]|题|组|资料)?图(?:片(?!新闻|报道|故事)|[①-⑳\d一二三四五六七八九十]|为|[/:：])|[（(][上下左右]图)|^[▲△▼◀▶◁▷←→↑↓]/,
);
/** How the line of a photographer ends. */
export const CREDIT = inBothScripts(
  /(?:(?<!拍)摄影?|摄影报道|供图|制图|(?<!描)绘图?|(?<=[\s/／|｜、文])图|社发|资料(?:图片?|照片))[）)]?(?:[（(][^（）()]{1,20}[）)])?$/,
);
const CAPTION_CLASS = /capt|pic|photo|img|image|tushuo|tuzhu|zhushi|explain|note|intro/i;

/** True for a line that explains a photo: 图为 …, ▲ …, … 张三 摄. */
export const looksLikeCaption = (line: string) =>
  line.length <= 200 && (CAPTION_START.test(line) || CREDIT.test(line.trim()));

/** Photos of the story within an element, in order. */
export const photosIn = (scope: Element, url: URL) =>
  all(scope, 'img')
    .slice(0, MOST_IMAGES)
    .filter(image => !hiddenBy(image) && readPicture(image, url));

/**
 * For each photo the element that holds it and its caption; null where the photo stands without
 * words, or only with words that another photo's smaller box has.
 */
export function captionBoxes(
  photos: readonly Element[],
  outside: readonly Element[],
): Map<Element, Element | null> {
  const boxes = photos.map(photo => captionBox(photo, outside));
  const around = new Set<Element>();
  for (const box of boxes)
    for (
      let outer = box && parentElement(box);
      outer && !around.has(outer);
      outer = parentElement(outer)
    )
      around.add(outer);
  return new Map(
    photos.map((photo, index) => {
      const box = boxes[index] ?? null;
      return [photo, box && around.has(box) ? null : box];
    }),
  );
}

/**
 * The smallest element around a photo that also holds its caption.
 * @param outside what the box may not reach: the story's text, the headline
 * @returns null where the photo stands without words
 */
function captionBox(image: Element, outside: readonly Element[]): Element | null {
  for (let outer = parentElement(image); outer; outer = parentElement(outer)) {
    const box = outer;
    if (outside.some(element => contains(box, element))) return null;
    const words = fewWords(box);
    if (words === null) return null;
    if (words) return mayHoldCaption(box, words) ? box : null;
  }
  return null;
}

function mayHoldCaption(box: Element, words: string): boolean {
  if (/^(?:table|tbody|tr|figure|dl)$/.test(tagOf(box))) return true;
  const marked = CAPTION_CLASS.test(
    `${attribute(box, 'class') ?? ''} ${attribute(box, 'id') ?? ''}`,
  );
  if (words.length <= (marked ? 400 : 80)) return true;
  return looksLikeCaption(words) && !holdsStory(box);
}

/** True where behind a caption stands text that is none: the story around photo and caption. */
function holdsStory(box: Element): boolean {
  const texts = [...nodesBelow(box)].filter(isText).map(text => textContent(text).trim());
  const caption = texts.findIndex(looksLikeCaption);
  return texts.slice(caption + 1).some(text => text.length > 40 && !looksLikeCaption(text));
}

/**
 * The lines of the element right below a photo that stands without a box of its own, where they
 * read as its caption.
 * @param outside what is no caption: the story's text, headings, author lines
 * @param story where the system itself marked the story's text: what stands between it and a photo
 *   above it is the caption, however it reads
 */
export function captionBelow(
  photo: Element,
  outside: readonly Node[],
  url: URL,
  story: Element | null,
): string[] {
  let holder = photo;
  for (let outer = parentElement(holder); outer && fewWords(outer) === '';)
    [holder, outer] = [outer, parentElement(outer)];
  let below = nextSibling(holder);
  while (below && (!isElement(below) || tagOf(below) === 'br') && !textContent(below).trim())
    below = nextSibling(below);
  if (!below || !isElement(below)) return [];
  const box = below;
  if (outside.some(element => contains(box, element))) return [];
  const named = `${attribute(box, 'class') ?? ''} ${attribute(box, 'id') ?? ''}`;
  const lines = readBlocks([box], { url }).flatMap(block =>
    block.kind === 'text' ? block.text.split('\n') : [],
  );
  const words = lines.join('');
  const isBetween = story !== null && precedes(box, story) && !isChrome(words);
  const isCaption =
    looksLikeCaption(words) || ((isBetween || CAPTION_CLASS.test(named)) && words.length <= 200);
  return isCaption ? lines : [];
}

/** The shown words of an element; null where they are too many for a caption. */
function fewWords(outer: Element): string | null {
  let words = '';
  let nodes = 0;
  const open: Node[] = [outer];
  for (let node = open.pop(); node; node = open.pop()) {
    if (++nodes > MOST_NODES || words.length > LONGEST_CAPTION) return null;
    if (isText(node)) words += textContent(node).trim();
    if (!isElement(node) || /^(?:script|style|select)$/.test(tagOf(node)) || hidesItself(node))
      continue;
    const children: Node[] = [];
    for (let child = firstChild(node); child; child = nextSibling(child)) {
      children.push(child);
      if (children.length > MOST_NODES) return null;
    }
    open.push(...children.reverse());
  }
  return words;
}

/** Reads a box: each run of pictures with the words that follow it is one figure. */
export function figuresInBox(box: Element, url: URL): TreeElement[] {
  const groups: { images: Element[]; lines: string[] }[] = [];
  for (const block of readBlocks([box], { url })) {
    const open = groups.at(-1);
    if (block.kind === 'picture') {
      if (open && (!open.lines.length || !open.images.length)) open.images.push(block.image);
      else groups.push({ images: [block.image], lines: [] });
    } else if (block.kind === 'text') {
      if (open) for (const line of block.text.split('\n')) open.lines.push(line);
      else groups.push({ images: [], lines: block.text.split('\n') });
    }
  }
  return groups.flatMap(({ images, lines }) => figure(images, lines, url) ?? []);
}

/** Makes a figure of the tree; null where none of the images is a photo. */
export function figure(
  images: readonly Element[],
  captionLines: readonly string[],
  url: URL,
): TreeElement | null {
  const pictures = images.flatMap(image => readPicture(image, url) ?? []);
  if (!pictures.length) return null;
  const caption = captionLines.map(line => line.trim()).filter(Boolean);
  const credit = creditIn(caption);
  return element(
    'figure',
    [
      ...pictures.map(({ src, fullSrc }) =>
        element('img', [], { src, ...(fullSrc && { dataFullSrc: fullSrc }) }),
      ),
      ...(caption.length
        ? [
            element(
              'figcaption',
              caption.flatMap((line, n) =>
                n ? [element('br'), textNode(line)] : [textNode(line)],
              ),
            ),
          ]
        : []),
    ],
    credit ? { dataCredit: credit } : {},
  );
}

/** What the photo shows, in the same line as its author; the stroke that Hong Kong sets between. */
const BEFORE_CREDIT = inBothScripts(/^(?:[^\s记通摄（(]{6,}[\s\u3000]+(?=\S)|[\\/]+ ?)/);

/** Who took the photo, as printed: `张三 摄`, `新华社记者 李四摄`, `受访者供图`. */
export function creditIn(captionLines: readonly string[]): string | null {
  for (const line of [...captionLines].reverse()) {
    const last =
      line
        .split(/(?<=[。！？；])/)
        .at(-1)
        ?.trim() ?? '';
    if (!CREDIT.test(last)) continue;
    if (last.length <= 24)
      return last.replace(/^[（(]([^（）()]*)[）)]$/, '$1').replace(BEFORE_CREDIT, '');
    const named = inBothScripts(
      /[（(]([^（）()]{2,24})[）)]$|([^\s，。、]{2,12}(?: ?[^\s，。、]{1,4})? ?(?:摄影?|供图|制图|绘图?))$/,
    ).exec(last);
    if (named) return named[1] ?? named[2] ?? null;
  }
  return null;
}
