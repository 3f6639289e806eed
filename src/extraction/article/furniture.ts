import { inBothScripts } from '../../model/both-scripts';
import { compact } from '../../model/printed-text';
import type { TraceRecorder } from '../../model/trace';
import { contains, precedes } from '../../platforms/dom-access';
import { parsePageLabel } from '../../platforms/page-label';
import type { Block } from './blocks';
import { isChrome, isImprint } from './chrome-text';
import type { Headings } from './headings';
import { isProse } from './page-lines';

/** Shorter texts may repeat themselves: refrains, slogans. */
const SHORTEST_COPY = 60;
const NAVIGATION = inBothScripts(
  /^[\s<«‹【[]*(?:[上下前后]一[篇版期条]|返回|更多|相关(?:阅读|新闻|报道)|推荐阅读)/,
);

/** Drops what stands in the story's place without being story. */
export function withoutFurniture(
  blocks: readonly Block[],
  headings: Headings,
  isMarked: boolean,
  trace: TraceRecorder | undefined,
): Block[] {
  const { headlineElement, kicker, headline, subtitle } = headings;
  const printed = new Set([kicker, headline, subtitle].map(line => compact(line ?? '')));
  const furniture = (block: Block, index: number): string | null => {
    if (!('text' in block)) return null;
    if (headlineElement && isAbove(block.source, headlineElement) && !isProse(block.text))
      return 'above the headline';
    if (isChrome(block.text)) return 'words of the page, navigation or tool bar';
    if (index < 4 && printed.has(compact(block.text))) return 'repeats a heading';
    const leadsAway = block.kind === 'text' && block.linked > 0.8 && NAVIGATION.test(block.text);
    return leadsAway ? 'navigation' : null;
  };
  const story = blocks.filter((block, index) => {
    const reason = furniture(block, index);
    if (reason) trace?.dropped(reason, block.source, 'text' in block ? block.text : undefined);
    return !reason;
  });
  // A diary begins with a date, a notice ends with an address.
  if (isMarked) return withoutSecondCopy(story, trace);
  const start = Math.max(
    story.findIndex(block => !isLineOfPage(block)),
    0,
  );
  let end = story.length;
  while (end > 0 && isLast(story[end - 1])) end -= 1;
  noteBlocks(trace, 'page label, date or source line', story.slice(0, start));
  noteBlocks(trace, 'imprint or links below the story', story.slice(end));
  return withoutSecondCopy(story.slice(start, end), trace);
}

function noteBlocks(trace: TraceRecorder | undefined, reason: string, blocks: readonly Block[]) {
  for (const block of blocks)
    trace?.dropped(reason, block.source, 'text' in block ? block.text : undefined);
}

const isAbove = (element: Element, headline: Element) =>
  precedes(element, headline) && !contains(element, headline);

const DATED = inBothScripts(
  /^(?:《?[\p{Unified_Ideograph}]{2,8}报》?)?[\s\u3000（(]*\d{4} ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2} ?日?[\s\S]{0,24}$/u,
);
const SOURCE = inBothScripts(/^(?:来源|稿源|发布时间|日期|版次)\s*[：:]/);

/** A label, a date or the paper's name between headline and story. */
function isLineOfPage(block: Block): boolean {
  if (block.kind !== 'text' || block.text.length > 60) return false;
  return parsePageLabel(block.text) !== null || DATED.test(block.text) || SOURCE.test(block.text);
}

/** What stands over links to other stories. */
const RELATED = inBothScripts(
  /^[▪■◆●|\s]*(?:延伸阅读|相关(?:阅读|新闻|报道|文章)|推荐(?:阅读|新闻)|猜你喜欢|热门推荐|本版(?:其他)?新闻|(?:我要|发表|网友)评论)\s*[：:]?$/,
);

const isLast = (block: Block | undefined) =>
  block?.kind === 'text' &&
  (isImprint(block.text) ||
    RELATED.test(block.text) ||
    (block.linked > 0.8 && block.text.length < 80));

/** Some systems print the whole text twice, set in different blocks. */
function withoutSecondCopy(blocks: Block[], trace: TraceRecorder | undefined): Block[] {
  const words = blocks.map(block => ('text' in block ? compact(block.text) : ''));
  const whole = words.join('');
  const half = whole.length / 2;
  if (half <= SHORTEST_COPY || !Number.isInteger(half)) return blocks;
  if (whole.slice(0, half) !== whole.slice(half)) return blocks;
  let read = 0;
  const end = words.findIndex(text => (read += text.length) >= half);
  if (read !== half) return blocks;
  noteBlocks(trace, 'second copy of the text', blocks.slice(end + 1));
  return blocks.slice(0, end + 1);
}
