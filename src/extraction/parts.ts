import { inBothScripts } from '../model/both-scripts';
import type { ArticleLinks } from '../model/article';
import { linksOf } from '../platforms/page-links';
import type { PageSource } from '../platforms/platform';

// Long stories are spread over several documents: `content_31.htm`, `content_31_2.htm`, or
// `?page=2`. The words 上一页 and 下一页 alone tell nothing, many systems turn the page of the
// newspaper with them: the address has to be that of the same story.

const PREVIOUS = inBothScripts(/^[^\p{Unified_Ideograph}]*[上前]一页[^\p{Unified_Ideograph}]*$/u);
const NEXT = inBothScripts(/^[^\p{Unified_Ideograph}]*[下后]一页[^\p{Unified_Ideograph}]*$/u);
const NUMBER = /^[[（(]?(\d{1,2})[\])）]?$/;
const PART_PARAMETER = /^(?:page|p|pn|pageno|pageindex)$/i;

/** The documents before and after this one that hold the same story; null where there is none. */
export function readParts(source: PageSource): Pick<ArticleLinks, 'previousPart' | 'nextPart'> {
  const here = partOf(source.url);
  let previousPart: string | null = null;
  let nextPart: string | null = null;
  for (const { text, address } of linksOf(source)) {
    if (!address || text.length > 8) continue;
    const words = text.replaceAll(' ', '');
    const printed = NUMBER.exec(words)?.[1];
    if (!printed && !PREVIOUS.test(words) && !NEXT.test(words)) continue;
    const part = partOf(new URL(address));
    if (part.story !== here.story || (printed && Number(printed) !== part.number)) continue;
    if (part.number === here.number - 1) previousPart ??= address;
    if (part.number === here.number + 1) nextPart ??= address;
  }
  source.trace?.found(
    ['links.previousPart', 'links.nextPart'],
    'link to the same story, by number',
  );
  return { previousPart, nextPart };
}

/** An address taken apart into what all parts of a story share and the number of the part, from 1. */
function partOf(url: URL): { story: string; number: number } {
  const [, path = url.pathname, suffix, extension = ''] =
    /^(.*?\d)(?:_(\d{1,2}))?(\.s?html?)$/i.exec(url.pathname) ?? [];
  const query = [...url.searchParams];
  const parameter = query.find(([name, value]) => PART_PARAMETER.test(name) && /^\d+$/.test(value));
  const others = query.filter(pair => pair !== parameter).map(pair => pair.join('='));
  return {
    story: [url.host, path, extension, ...others].join(' '),
    number: Number(suffix ?? parameter?.[1] ?? 1),
  };
}
