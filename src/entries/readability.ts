import { Readability } from '@mozilla/readability';
import { ordinaryArticle } from '../extraction/ordinary-page';
import type { Article } from '../model/article';

/** More elements than an article needs, fewer than would freeze the tab. */
const MOST_ELEMENTS = 50_000;
/** With less it tries again less strictly. Its own 500 are meant for letters, not for characters. */
const ENOUGH_TEXT = 200;

if (globalThis.jianbao) globalThis.jianbao.readOrdinaryPage = readOrdinaryPage;

/** Finds the main text of a page that is no e-paper; null where there is none. */
function readOrdinaryPage(): Article | null {
  try {
    const found = new Readability<Element>(inertCopy(), {
      maxElemsToParse: MOST_ELEMENTS,
      charThreshold: ENOUGH_TEXT,
      serializer: node => node as Element,
    }).parse();
    if (!found?.content) return null;
    return ordinaryArticle({ ...found, content: found.content }, new URL(location.href));
  } catch {
    // A page that is too large, or that puts its own elements in the place of what Readability uses.
    return null;
  }
}

/**
 * Readability takes its document apart, so it gets a copy, in which nothing runs or loads. Its
 * nodes are only read: one that was parsed from a page can run its handlers where it is attached.
 */
function inertCopy(): Document {
  const copy = document.cloneNode(true) as Document;
  // Links are resolved against where the page came from.
  for (const base of copy.querySelectorAll('base')) base.remove();
  return copy;
}
