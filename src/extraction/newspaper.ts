import { paperAt } from '../platforms/address';
import { all, attribute, first, textContent } from '../platforms/dom-access';
import type { PageSource, Platform } from '../platforms/platform';
import { collapse } from '../platforms/visible-text';
import { firstOf } from './ways';

/** `报名：福州日报 版次：…`, as some systems describe the page image. */
const NAMED = /报名[：:]\s*([^\s：:]+)/;
const LONGEST_TITLE = 200;
/** What titles add to a newspaper's name. */
const ADDED =
  /(?:社)?(?:多媒体)?(?:(?<=多媒体)报|数字报刊?|电子报刊?|数字版|电子版|數字報|電子報|微报纸|在线阅读)?(?:平台|系统|首页)?$/;
const NEWSPAPER =
  /^《?([\p{Unified_Ideograph}·A-Za-z]{1,12}[报報](?:\p{Unified_Ideograph}{1,4}版)?)》?$/u;
/** A masthead: `《福州日报》（2024年8月22日 第 04 版）`, `福州日报 2024-08-22`. */
const BEFORE_DATE =
  /^《? ?([\p{Unified_Ideograph}·]{1,12}[报報]) ?》?[ （(]*\d{4} ?[年/.-] ?\d{1,2} ?[月/.-]/u;
const NO_NEWSPAPER = /^(?:.{0,4}(?:数字|电子|手机|今日|本|读|看|早知|往期)[报報])$/;

/**
 * The newspaper's name: from hidden metadata, the registry, its code in the address, the
 * description of the page image or what is printed with the date or the title. The footer is never
 * asked: templates travel from one paper to the next with it.
 * @param lines unlinked lines of an article's page
 */
export function readNewspaper(
  source: PageSource,
  platform: Platform,
  lines: readonly string[] = [],
): string | null {
  const { comment, newspapers, document } = source;
  const isEpaperComment = comment !== null && !('articleid' in comment);
  return firstOf(source, 'newspaper', {
    'hidden metadata': () => comment?.['founder-papername'],
    registry: () => newspapers[0]?.name,
    'code in the address': () => paperAt(platform, source.url),
    'hidden metadata, nodename': () => (isEpaperComment ? comment['nodename'] : null),
    'description of the page image': () => namedByImage(document),
    'line with the date': () => lines.map(namedWithDate).find(name => name !== null),
    'document title': () => namedByTitle(first(document, 'title')),
    'words of a picture': () => namedByLogo(document),
  });
}

function namedByImage(document: Document): string | null {
  for (const image of all(document, 'img[title*="报名"], img[alt*="报名"]')) {
    const text = attribute(image, 'title') ?? attribute(image, 'alt') ?? '';
    const name = NAMED.exec(collapse(text))?.[1];
    if (name) return name;
  }
  return null;
}

function namedWithDate(line: string): string | null {
  const name = BEFORE_DATE.exec(collapse(line))?.[1];
  return name ? nameIn(name) : null;
}

function namedByTitle(title: Element | null): string | null {
  const parts = title
    ? collapse(textContent(title))
        .slice(0, LONGEST_TITLE)
        .split(/\s*[-_|—–,，\s]+\s*/)
    : [];
  return parts.map(nameIn).find(name => name !== null) ?? null;
}

function namedByLogo(document: Document): string | null {
  const alternatives = all(document, 'img[alt]').map(
    image => attribute(image, 'alt')?.slice(0, LONGEST_TITLE) ?? '',
  );
  return alternatives.map(nameIn).find(name => name !== null) ?? null;
}

/** `福州日报社数字报` → `福州日报`; null where the words are no newspaper's name. */
export function nameIn(words: string): string | null {
  const name = NEWSPAPER.exec(words.trim().replace(ADDED, ''))?.[1];
  return name && !NO_NEWSPAPER.test(name) ? name : null;
}
