import type { Photo } from '../../model/photo';
import { isTraditional, wordsFor, type Words } from '../words';
import { SIMPLIFIED_FONTS, TRADITIONAL_FONTS, type Fonts } from './fonts';

/** What the parts of one document share while it is built: its faces, and all that is numbered. */
export interface Draft {
  /** BCP 47, of the document: `zh-CN`, `zh-TW`, `zh-HK`. */
  language: string;
  words: Words;
  fonts: Fonts;
  /** Web address → id of the relationship that holds it. */
  links: Map<string, string>;
  /** Name that stands for a photo until the file is packed → the photo. */
  photos: Map<string, Photo>;
  photoNames: Map<Photo, string>;
  /** Pictures placed so far: one photo may be placed twice. */
  pictures: number;
  /** First number → how many numbered lists begin with it. */
  lists: Map<number, number>;
}

/**
 * A document is Traditional only where all its articles are: the faces of Simplified Chinese have
 * Traditional characters too, the others not the reverse.
 */
export function newDraft(languages: readonly string[]): Draft {
  const traditional = languages.every(isTraditional);
  const language = eastAsian(languages.find(each => isTraditional(each) === traditional) ?? '');
  return {
    language,
    words: wordsFor(language),
    fonts: traditional ? TRADITIONAL_FONTS : SIMPLIFIED_FONTS,
    links: new Map(),
    photos: new Map(),
    photoNames: new Map(),
    pictures: 0,
    lists: new Map(),
  };
}

/** The tags that Word has for Chinese; an article in another language stands among Chinese ones. */
export function eastAsian(language: string): string {
  if (!isTraditional(language)) return 'zh-CN';
  return /^zh-(?:hk|mo)\b/i.test(language) ? 'zh-HK' : 'zh-TW';
}

/** Word's own dialogue takes no longer address; what is longer stays text. */
const LONGEST_ADDRESS = 2_000;

/** The id of the relationship to a web address; null where Word would refuse the address. */
export function linkTo(draft: Draft, address: string): string | null {
  if (address.length > LONGEST_ADDRESS) return null;
  const id = draft.links.get(address) ?? `link${draft.links.size + 1}`;
  draft.links.set(address, id);
  return id;
}

/** Keeps a photo for the packing, once, and gives the name that stands for it until then. */
export function keepPhoto({ photos, photoNames }: Draft, photo: Photo): string {
  const name = photoNames.get(photo) ?? `photo${photos.size + 1}`;
  photos.set(name, photo);
  photoNames.set(photo, name);
  return name;
}
