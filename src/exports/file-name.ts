import type { ExportedArticle } from './export-format';
import { onOneLine } from './facts';
import { describedBy } from './templates/file-name-template';
import { wordsFor } from './words';

/** Bytes of UTF-8 with extension: Linux allows 255, archives and sync services add their own. */
const MAX_BYTES = 200;

/**
 * `2021-01-21 四川经济日报 第9版 标题.md`: a name that Windows, macOS, Linux, Obsidian and the download
 * of both browsers take unchanged. Several articles are named by what they share and their number.
 * @param taken names in use; the new one differs from each, case aside, and is added
 * @param template how the reader wants a single article called; several together are always named
 *   our way, since a template speaks of one. Where it cannot be read or says nothing, our way too.
 */
export function fileName(
  articles: readonly ExportedArticle[],
  extension: string,
  taken: Set<string> = new Set(),
  template = '',
): string {
  const base = ownName(articles, template) || safeName(describe(articles)) || '剪报';
  for (let copy = 1; ; copy++) {
    const ending = (copy > 1 ? ` (${copy})` : '') + '.' + extension;
    const name = cut(base, MAX_BYTES - byteLength(ending)) + ending;
    const key = name.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

function ownName([article, ...more]: readonly ExportedArticle[], template: string): string {
  return article && !more.length ? safeName(describedBy(template, article) ?? '') : '';
}

function describe(articles: readonly ExportedArticle[]): string {
  const shared = (of: (article: ExportedArticle) => string | null) => {
    const values = new Set(articles.map(of));
    return values.size === 1 ? [...values][0] : null;
  };
  const words = wordsFor(articles[0]?.language ?? '');
  const page = shared(({ pageNumber }) => pageNumber);
  return [
    shared(({ date }) => date),
    shared(({ newspaper }) => newspaper),
    page && words.page(page),
    articles.length > 1 ? words.count(articles.length) : articles[0]?.headline,
  ]
    .filter(part => part)
    .join(' ');
}

/** Forbidden on some system or, in Obsidian, in a link to the file: written full-width instead. */
const FORBIDDEN = /["*/:<>?\\|%#^[\]~]/g;
/**
 * Controls, invisible characters and lone surrogates; not the selectors of a glyph's variant. Firefox
 * would write `_` for the joiner of emoji.
 */
const INVISIBLE =
  /(?!\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
/** Names of devices on Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?= *(?:\.|$))/i;

function safeName(text: string): string {
  // More than fits in any case; keeps what follows independent of the length of the input.
  const name = onOneLine(text.slice(0, 2000).normalize('NFC'))
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    .replace(/^[\s.-]+/, '');
  return withoutEnd(name).replace(RESERVED, '$&_');
}

/** Neither a point nor a space may end a name on Windows. */
const withoutEnd = (name: string) => name.replace(/[\s.]+$/, '');

/** As many whole graphemes as fit. */
function cut(name: string, bytes: number): string {
  if (byteLength(name) <= bytes) return name;
  let kept = '';
  let left = bytes;
  for (const { segment } of new Intl.Segmenter('zh').segment(name)) {
    left -= byteLength(segment);
    if (left < 0) break;
    kept += segment;
  }
  return withoutEnd(kept) || '剪报';
}

const byteLength = (text: string) => new TextEncoder().encode(text).length;
