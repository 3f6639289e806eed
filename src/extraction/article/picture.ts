import { ARTICLE_LIMITS } from '../../model/article';
import { attribute, closest, parentElement, tagOf } from '../../platforms/dom-access';

/** Where a photo is. */
export interface Picture {
  /** The picture the page shows. */
  src: string;
  /** A larger one, where the page names it. */
  fullSrc: string | null;
}

const PLACEHOLDER =
  /^data:|(?:blank|loading|lazy|placeholder|grey|gray|spacer|space|transparent|pixel|1x1)[^/]*\.(?:gif|png|jpe?g|svg)(?:$|\?)/;
const isPlaceholder = (address: string) => PLACEHOLDER.test(address.toLowerCase());
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-echo',
  'data-url',
  '_src',
  'lazy-src',
  'original',
];
const FULL = [
  'data-full',
  'data-large',
  'data-big',
  'data-zoom-image',
  'bigsrc',
  'data-preview-src',
];
/** Icons, logos, QR codes and buttons of the page. */
const FURNITURE =
  /(?:^|[/_.-])(?:tplimg|logo|icons?|ewm|qr(?:code)?|erweima|btn|button|arrow|bg|bullet|dot|spacer|pdf|print|zoom(?:in|out|act)?|share|weixin|wechat|weibo|ads?|banner|ico)(?=[/_.\d-]|$)/;
const IMAGE_FILE = /\.(?:jpe?g|png|webp|gif|bmp)(?:$|[?.])/i;
const SMALLEST = 60;

/** An absolute http(s) address, resolved against where the page came from; null for any other. */
export function webAddress(printed: string | null, base: URL): string | null {
  if (!printed || /^\s*(?:javascript|data|about|blob|file|mailto):/i.test(printed)) return null;
  const address = URL.parse(printed.trim(), base);
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  return address.href.length <= ARTICLE_LIMITS.address ? address.href : null;
}

/** What an attribute says of an address; pictures written into the page are longer than any. */
function addressIn(image: Element, name: string): string | null {
  const printed = attribute(image, name);
  return printed !== null && printed.length <= ARTICLE_LIMITS.address ? printed : null;
}

/** Reads a picture of the article; null for icons, page images and pictures without an address. */
export function readPicture(image: Element, base: URL): Picture | null {
  const shown = addressIn(image, 'src');
  const lazy = LAZY.map(name => addressIn(image, name)).find(
    value => value && !isPlaceholder(value),
  );
  const printed = shown && !isPlaceholder(shown) ? shown : lazy;
  const src = webAddress(printed ?? null, base);
  if (!src || attribute(image, 'usemap') !== null || isFurniture(image, new URL(src))) return null;
  return { src, fullSrc: largerOne(image, src, base) };
}

function isFurniture(image: Element, { pathname }: URL): boolean {
  const sizes = ['width', 'height'].map(name => Number.parseInt(attribute(image, name) ?? '', 10));
  if (sizes.some(size => size < SMALLEST)) return true;
  if (FURNITURE.test(pathname.toLowerCase())) return true;
  const link = closest(image, 'a');
  return link !== null && /\.pdf(?:$|[?#])|^javascript:/i.test(attribute(link, 'href') ?? '');
}

/**
 * The address of a picture in its own size: Founder keeps `photo.jpg` beside `photo.jpg.0`, `.1`, `.2`,
 * xPublish the page image beside `b_` and a photo beside `m_` before its hash.
 */
export const withoutSize = (src: string) =>
  src
    .replace(/(\.(?:jpe?g|png|gif|bmp))\.[0-2]$/i, '$1')
    .replace(/\/[bm]_(?=[\da-f]{24,}\.\w+$)/i, '/');

/** Where a larger one is: beside the smaller, named by the page, or linked. */
function largerOne(image: Element, src: string, base: URL): string | null {
  const own = withoutSize(src);
  if (own !== src) return own;
  const named = FULL.map(name => addressIn(image, name)).find(Boolean);
  const parent = parentElement(image);
  const linked = parent && tagOf(parent) === 'a' ? addressIn(parent, 'href') : null;
  const address = webAddress(named ?? (linked && IMAGE_FILE.test(linked) ? linked : null), base);
  return address === src ? null : address;
}
