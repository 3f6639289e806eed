import { inBothScripts } from '../model/both-scripts';
import { paperAt } from '../platforms/address';
import { all, attribute, first, textContent } from '../platforms/dom-access';
import { linksOf } from '../platforms/page-links';
import type { PageSource, Platform } from '../platforms/platform';
import { collapse } from '../platforms/visible-text';
import { firstOf } from './ways';

/** `报名：福州日报 版次：…`, as some systems describe the page image. */
const NAMED = inBothScripts(/报名[：:]\s*([^\s：:]+)/);
const LONGEST_TITLE = 200;
/** What titles add to a newspaper's name. */
const ADDED = inBothScripts(
  /(?:社)?(?:多媒体)?(?:(?<=多媒体)报|数字报[刊纸]?|电子报刊?|数字版|电子版|数字报|电子报|微报纸|在线阅读)?(?:平台|系统|首页)?$/,
);
const NEWSPAPER = inBothScripts(
  /^《?([\p{Unified_Ideograph}·A-Za-z]{1,12}报(?:\p{Unified_Ideograph}{1,4}版)?)》?$/u,
);
/** A masthead: `《福州日报》（2024年8月22日 第 04 版）`, `福州日报 2024-08-22`. */
const BEFORE_DATE = inBothScripts(
  /^《? ?([\p{Unified_Ideograph}·]{1,12}报) ?》?[ （(]*\d{4} ?[年/.-] ?\d{1,2} ?[月/.-]/u,
);
/** Newspapers of counties: `今日云汀`. */
const OF_COUNTY = inBothScripts(
  /^今日(?!头条|新闻|要闻|导读|推荐|关注|看点|视点|说法|论坛|热点|版面|数字|电子|天气)\p{Unified_Ideograph}{2,3}$/u,
);
const NO_NEWSPAPER = inBothScripts(/^(?:.{0,4}(?:数字|电子|手机|今日|本|读|看|早知|往期)报)$/);

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
    'link to the home': () => namedByHomeLink(source),
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

/** The masthead as text: `<a href="/">云汀日报</a>`. */
function namedByHomeLink(source: PageSource): string | null {
  const homes = linksOf(source).filter(({ address }) => {
    const url = address === null ? null : new URL(address);
    return url?.host === source.url.host && /^\/(?:index\.\w+)?$/.test(url.pathname) && !url.search;
  });
  return homes.map(({ text }) => nameIn(text)).find(name => name !== null) ?? null;
}

/** `福州日报社数字报` → `福州日报`; null where the words are no newspaper's name. */
export function nameIn(words: string): string | null {
  const plain = words.trim().replace(ADDED, '');
  if (OF_COUNTY.test(plain)) return plain;
  const name = NEWSPAPER.exec(plain)?.[1];
  return name && !NO_NEWSPAPER.test(name) ? name : null;
}
