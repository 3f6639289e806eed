import type { PageKind, Recognition } from '../model/reading';
import { addressFacts } from './address';
import { all, first, textContent } from './dom-access';
import { mayBeEpaper } from './marks';
import { linksOf } from './page-links';
import { pageMapOf } from './page-map';
import type { PageSource, Platform } from './platform';
import { PLATFORMS } from './registry';

/** Below it a document is no e-paper. */
const CERTAIN_ENOUGH = 0.5;
/** An address that fits a platform. */
const ADDRESS_WEIGHT = 0.2;

/**
 * Tells what a document is and on which platform. An address alone never makes it an e-paper:
 * at least one sign must be there that only e-papers have.
 */
export function recognise(source: PageSource): Recognition {
  if (!mayBeEpaper(source)) return other([]);
  const [head, ...others] = PLATFORMS.map(platform => judge(platform, source));
  let best = head;
  for (const judged of others) if (!best || judged.rank > best.rank) best = judged;
  if (!best) return other([]);
  return best.recognition.confidence < CERTAIN_ENOUGH
    ? other(best.recognition.evidence)
    : best.recognition;
}

interface Judgement {
  recognition: Recognition;
  /** Beyond certainty it is the address that tells two systems of one maker apart. */
  rank: number;
}

const other = (evidence: string[]): Recognition => ({
  kind: 'other',
  platform: null,
  confidence: 0,
  evidence,
});

function judge(platform: Platform, source: PageSource): Judgement {
  const address = addressFacts(platform, source.url);
  const marks = platform.marks.filter(mark => mark.found(source));
  const evidence = marks.map(({ name }) => name);
  if (address) evidence.push(`address of ${address.kind} (${platform.id})`);
  if (!marks.some(({ decisive }) => decisive)) return { recognition: other(evidence), rank: 0 };
  const weight = marks.reduce((sum, mark) => sum + mark.weight, address ? ADDRESS_WEIGHT : 0);
  const confidence = Math.round(Math.max(0, Math.min(1, weight)) * 100) / 100;
  const recognition = {
    kind: marks.find(({ kind }) => kind)?.kind ?? address?.kind ?? kindByContent(platform, source),
    platform: platform.id,
    confidence,
    evidence,
  };
  return { recognition, rank: confidence < CERTAIN_ENOUGH ? 0 : weight + (address ? 1 : 0) };
}

/** What is shown decides where neither a mark nor the address tells. */
function kindByContent(platform: Platform, source: PageSource): Exclude<PageKind, 'other'> {
  if (platform.article.body?.some(selector => hasStory(source, selector))) return 'article';
  return pageMapOf(source) || !hasPageList(source) ? 'page' : 'issue';
}

/** A body has words of its own; the same id also frames lists of headlines. */
function hasStory({ document }: PageSource, selector: string): boolean {
  const body = first(document, selector);
  if (!body) return false;
  const linked = all(body, 'a').reduce((sum, link) => sum + textContent(link).length, 0);
  return textContent(body).length - linked > 100;
}

const hasPageList = (source: PageSource) => linksOf(source).some(({ label }) => label !== null);
