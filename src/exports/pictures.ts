import type { Element, Root, RootContent } from 'hast';
import type { Body } from '../model/body';
import type { Photo, PhotoSource } from '../model/photo';
import type { ExportedArticle, WriteContext } from './export-format';
import { photoInAddress } from './photo-data';

/**
 * A copy of an article in which each picture that can be had has the address that `place` gives it;
 * the others keep theirs on the web.
 * @param place puts the photo where the file keeps it and tells the address there
 */
export async function withPhotos(
  article: ExportedArticle,
  { photoOf }: Pick<WriteContext, 'photoOf'>,
  place: (photo: Photo) => string,
): Promise<ExportedArticle> {
  const body = structuredClone(article.body);
  for (const picture of picturesIn(body)) {
    const { src, dataFullSrc } = picture.properties;
    const photo = await photoOf({
      src: String(src),
      fullSrc: dataFullSrc ? String(dataFullSrc) : null,
      headline: article.headline,
    });
    if (!photo) continue;
    delete picture.properties['dataFullSrc'];
    picture.properties['src'] = place(photo);
    picture.properties['width'] = photo.width;
    picture.properties['height'] = photo.height;
  }
  return { ...article, body };
}

/**
 * Looks for a photo in the address itself, then asks for the larger picture, then for the one shown.
 * @param photos missing where photos stay links
 * @param onMissing is told which could not be had
 */
export function pictureSource(
  photos: PhotoSource | undefined | false,
  onMissing: (missing: { headline: string; address: string }) => void,
): WriteContext['photoOf'] {
  return async ({ src, fullSrc, headline }) => {
    const inside = photoInAddress(src);
    if (inside || !photos) return inside;
    const photo = (fullSrc && (await photos(fullSrc))) || (await photos(src));
    if (!photo) onMissing({ headline, address: fullSrc ?? src });
    return photo;
  };
}

/** True for a picture that is in the file. */
export const isInside = ({ properties }: Element) => !/^https?:/i.test(String(properties['src']));

/** The `img` elements in the order of the text. */
function picturesIn(body: Body): Element[] {
  const pictures: Element[] = [];
  const visit = (node: Root | RootContent) => {
    if (node.type === 'element' && node.tagName === 'img') pictures.push(node);
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(body);
  return pictures;
}
