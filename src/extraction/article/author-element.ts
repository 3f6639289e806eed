import { inBothScripts } from '../../model/both-scripts';
import { tidy } from '../../model/printed-text';
import { all, attribute, contains } from '../../platforms/dom-access';
import type { ArticleRules, PageSource } from '../../platforms/platform';
import { readBlocks } from './blocks';
import { readByline } from './byline';
import type { Region } from './find-body';
import type { TextBlock } from './page-lines';

/** The author line outside the story. */
export interface AuthorElement {
  /** As printed; null where there is none. */
  text: string | null;
  elements: Element[];
}

const NAMED = /auth|zuozhe|byline|(?:^|[\s_-])(?:sec|info|source|from)(?=$|[\s_-])/i;
/** What stands in the same line: `《人民日报》（2022年01月01日 第 04 版）`, dates, page numbers, sources. */
const BESIDE_NAMES = inBothScripts(
  /《[^》]{1,30}》\s*(?:[（(][^（）()]{0,60}[）)])?|(?:(?:发布|发表|出版|刊登|更新)?(?:日期|时间)[：:]\s*)?\d{4} ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2} ?日?(?: ?\d{1,2}:\d{2}(?::\d{2})?)?|星期[一二三四五六日天]|第? ?[A-Z]{0,2}\d{1,4} ?版[：:]?\S*|(?:来源|稿源|版次|(?:发布|发表|出版|刊登|更新)?(?:日期|时间)|(?:点击|浏览|阅读|访问)(?:次数|数|量|率)?|字数)[：:]\s*\S*(?: ?次)?/g,
);

/**
 * Finds the author line: in the platform's places (hidden ones too: some papers print it only
 * there), in Founder's hidden metadata, or between headline and story.
 */
export function readAuthorElement(
  source: PageSource,
  rules: ArticleRules,
  region: Region | null,
  above: readonly TextBlock[],
  headings: readonly Element[],
): AuthorElement {
  const { document, url, comment, trace } = source;
  for (const place of rules.byline ?? [])
    for (const element of all(document, place)) {
      if (region && contains(element, region.root)) continue;
      const dates = (rules.date ?? []).flatMap(date => all(element, date));
      const lines = readBlocks([element], { url, hiddenToo: true, skip: new Set(dates) });
      const text = namesIn(lines.map(line => (line.kind === 'text' ? line.text : '')).join(' '));
      if (!text) continue;
      trace?.found('byline', [place], element);
      return { text, elements: [element] };
    }
  const noted = namesIn(comment?.['founder-author'] ?? comment?.['author'] ?? '');
  if (noted) {
    trace?.found('byline', 'hidden metadata');
    return { text: noted, elements: [] };
  }

  // The lowest heading may be an empty cell, in which no line stands.
  const lastInside = above.findLastIndex(({ source: at }) =>
    headings.some(heading => contains(heading, at)),
  );
  // A line right in the body is around everything, also one below the story.
  const isAround = (outer: Element) =>
    !(region && contains(outer, region.root)) && headings.some(heading => contains(outer, heading));
  const last = lastInside < 0 ? above.findLastIndex(({ source: at }) => isAround(at)) : lastInside;
  const below = last < 0 ? [] : above.slice(last + 1);
  for (const block of below) {
    const inStory = region?.nodes.some(node => contains(node, block.source));
    const named = NAMED.test(
      `${attribute(block.source, 'class') ?? ''} ${attribute(block.source, 'id') ?? ''}`,
    );
    const text = block.text.length < 80 ? namesIn(block.text) : null;
    const proof = text ? readByline(text) : null;
    if (!text || !proof?.complete || !proof.authors.length || (inStory && !named)) continue;
    trace?.found('byline', 'author line under the headline', block.source);
    return { text, elements: [block.source] };
  }
  return { text: null, elements: [] };
}

/** What a line says of authors; null where it names none. */
function namesIn(line: string): string | null {
  const text = tidy(line.replace(BESIDE_NAMES, ' '));
  const byline = readByline(text, true);
  const says = byline && (byline.authors.length || (byline.labelled && byline.complete));
  return says ? text : null;
}
