import { ConcreteHyperlink, ImageRun, Paragraph, TextRun } from 'docx';
import type { Element } from 'hast';
import { textOf } from '../../model/body';
import type { Photo } from '../../model/photo';
import { onOneLine } from '../facts';
import { isInside } from '../pictures';
import type { BlockPlace } from './place';
import { HYPERLINK, type StyleId } from './styles';
import { linkTo, type Draft } from './draft';
import { runsOf, shielded } from './inline';
import { PHOTO_HEIGHT, PIXEL } from './measures';

/**
 * The pictures of a figure, each on a line of its own, and the caption, which stays on their page.
 * For a photo that is not in the file its address stands, to be clicked or typed.
 */
export function figureBlocks(figure: Element, place: BlockPlace): Paragraph[] {
  const elements = figure.children.filter(child => child.type === 'element');
  const caption = elements.find(({ tagName }) => tagName === 'figcaption');
  const captionRuns = caption ? runsOf(caption.children, place) : [];
  const about = caption ? onOneLine(textOf(caption)) : '';
  const pictures = elements.filter(({ tagName }) => tagName === 'img');
  const style: StyleId = 'Figure';
  const lines = pictures.map((picture, index) => {
    const isLast = !captionRuns.length && index === pictures.length - 1;
    const children = [pictureRun(picture, about, place)];
    return new Paragraph({ style, ...(!isLast && { keepNext: true }), children });
  });
  const below: StyleId = 'Caption';
  return captionRuns.length
    ? [...lines, new Paragraph({ style: below, children: captionRuns })]
    : lines;
}

function pictureRun(picture: Element, about: string, { draft, width }: BlockPlace) {
  const { src, dataFullSrc, alt } = picture.properties;
  const photo = draft.photos.get(String(src));
  const description = about || onOneLine(String(alt ?? ''));
  if (photo) return photoRun(photo, String(src), description, draft, width);
  const address = String(dataFullSrc ?? src);
  const link = isInside(picture) ? null : linkTo(draft, address);
  const run = new TextRun({
    text: draft.words.photoMark + (isInside(picture) ? '' : shielded(address)),
    font: { hint: 'eastAsia' },
    ...(link && { style: HYPERLINK }),
  });
  return link ? new ConcreteHyperlink([run], link) : run;
}

const KINDS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' } as const;

/** @param name stands for the bytes, which the library would hash and compress, until packing */
function photoRun(photo: Photo, name: string, about: string, draft: Draft, width: number) {
  draft.pictures += 1;
  return new ImageRun({
    type: KINDS[photo.mediaType],
    data: new TextEncoder().encode(name),
    transformation: sizeOf(photo, width),
    altText: {
      id: String(draft.pictures),
      name: `${draft.words.photo} ${draft.pictures}`,
      description: shielded(about || draft.words.photo),
    },
  });
}

/** Pixels on a page, 96 to the inch: as large as there is room, and never larger than it is. */
function sizeOf({ width, height }: Photo, room: number): { width: number; height: number } {
  const scale = Math.min(1, room / PIXEL / width, PHOTO_HEIGHT / PIXEL / height);
  const length = (pixels: number) => Math.max(1, Math.floor(pixels * scale));
  return { width: length(width), height: length(height) };
}
