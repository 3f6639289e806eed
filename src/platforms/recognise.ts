import type { PageKind, Recognition } from '../model/reading';
import { addressFacts, type AddressFacts } from './address';
import { all, first, textContent } from './dom-access';
import { generic } from './generic';
import { addressOf, resolve } from './link-address';
import { mayBeEpaper } from './marks';
import { linksOf } from './page-links';
import { pageMapOf } from './page-map';
import type { PageSource, Platform } from './platform';
import { labelOutsideLinks } from './printed-label';
import { PLATFORMS } from './registry';
import { hasSentences, STORY } from './sentences';

/** Below it a document is no e-paper. */
const CERTAIN_ENOUGH = 0.5;
/** From here on further signs are not looked for. */
const CERTAIN = 0.9;
/** An address that fits a platform. */
const ADDRESS_WEIGHT = 0.2;

/**
 * Tells what a document is and on which platform. An address alone never makes it an e-paper:
 * at least one sign must be there that only e-papers have.
 */
export function recognise(source: PageSource): Recognition {
  let best: Judgement = { recognition: other([]), rank: -1 };
  const consider = (platform: Platform, address: AddressFacts | null) => {
    const judged = judge(platform, address, source);
    if (judged.rank > best.rank) best = judged;
  };
  const strangers: Platform[] = [];
  for (const platform of PLATFORMS) {
    const address = addressFacts(platform, source.url);
    if (!address) strangers.push(platform);
    else consider(platform, address);
    // Beyond certainty it is the address that tells two systems of one maker apart.
    if (best.rank >= CERTAIN) return best.recognition;
  }
  if (strangers.length === PLATFORMS.length && !mayBeEpaper(source)) return other([]);
  for (const platform of strangers) consider(platform, null);
  const { recognition } = best;
  return recognition.confidence < CERTAIN_ENOUGH ? other(recognition.evidence) : recognition;
}

interface Judgement {
  recognition: Recognition;
  /** Weight of the evidence; 0 where it is not enough, -1 where nothing speaks for the system. */
  rank: number;
}

const other = (evidence: string[]): Recognition => ({
  kind: 'other',
  platform: null,
  confidence: 0,
  evidence,
});

function judge(platform: Platform, address: AddressFacts | null, source: PageSource): Judgement {
  // Signs that many systems have name none of them; the generic one stands for all.
  const isOfSystem =
    address !== null ||
    platform === generic ||
    platform.marks.some(mark => !mark.shared && mark.found(source));
  if (!isOfSystem) return { recognition: other([]), rank: -1 };
  const evidence = address ? [`address of ${address.kind} (${platform.id})`] : [];
  let weight = address ? ADDRESS_WEIGHT : 0;
  let isDecided = false;
  let kind: Recognition['kind'] | undefined;
  for (const mark of platform.marks) {
    if (isDecided && weight >= CERTAIN && !mark.kind) break;
    if (!mark.found(source)) continue;
    evidence.push(mark.name);
    weight += mark.weight;
    isDecided ||= mark.decisive ?? false;
    kind ??= mark.kind;
  }
  if (!isDecided || weight < CERTAIN_ENOUGH) return { recognition: other(evidence), rank: 0 };
  kind ??= address?.kind ?? kindByContent(platform, source);
  const confidence = Math.round(Math.min(1, weight) * 100) / 100;
  return { recognition: { kind, platform: platform.id, confidence, evidence }, rank: weight };
}

/** What is shown decides where neither a mark nor the address tells. */
function kindByContent(platform: Platform, source: PageSource): Exclude<PageKind, 'other'> {
  if (platform.article.body?.some(selector => hasStory(source, selector))) return 'article';
  const map = pageMapOf(source);
  const here = resolve(source.url.href, source.url);
  // Many systems show the printed page beside the story, which is one of its areas.
  const isArea = map?.areas.some(area => addressOf(area, source.url) === here);
  const shortest = isArea ? SHORTEST_STORY : map ? STORY_BESIDE_PAGE : STORY;
  if (hasSentences(source.document, shortest)) return 'article';
  if (!map && (turnsArticles(source) || isNotice(source))) return 'article';
  if (map || !hasPageList(source)) return 'page';
  const listsArticles = (platform.page.articleList ?? []).some(selector =>
    first(source.document, selector),
  );
  return listsArticles || isListedItself(source) || labelOutsideLinks(source.document)
    ? 'page'
    : 'issue';
}

/** Poems and photos have no sentences; pages do not lead to the story before or after. */
const turnsArticles = (source: PageSource) =>
  linksOf(source).some(({ text }) => text.length < 60 && /^[<«‹←【[ ]*[上下]一篇/.test(text));

/** A sentence, and no list of stories it could sum one of them up for. */
function isNotice(source: PageSource): boolean {
  const elsewhere = linksOf(source).filter(
    ({ label, address }) => label === null && address !== null && /\d[^/]*$/.test(address),
  );
  return (
    labelOutsideLinks(source.document) !== null &&
    elsewhere.length < 2 &&
    hasSentences(source.document, SHORTEST_STORY)
  );
}

/** A page stands in its own list of pages; the home of an issue does not. */
function isListedItself(source: PageSource): boolean {
  const here = resolve(source.url.href, source.url);
  return linksOf(source).some(({ label, address }) => label !== null && address === here);
}

/** One sentence, where the page image itself says that this is one of its stories. */
const SHORTEST_STORY = 20;
/** Beside the picture of a page a few sentences may sum a story up. */
const STORY_BESIDE_PAGE = 300;

/** A body has words of its own; the same id also frames lists of headlines. */
function hasStory({ document }: PageSource, selector: string): boolean {
  const body = first(document, selector);
  if (!body) return false;
  const linked = all(body, 'a').reduce((sum, link) => sum + textContent(link).length, 0);
  return textContent(body).length - linked > 100;
}

const hasPageList = (source: PageSource) => linksOf(source).some(({ label }) => label !== null);
