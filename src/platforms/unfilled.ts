import type { Recognition } from '../model/reading';
import { addressFacts } from './address';
import { first } from './dom-access';
import { mayBeEpaper } from './marks';
import type { PageSource } from './platform';
import { PLATFORMS } from './registry';
import { hasSentences } from './sentences';
import { visibleText } from './visible-text';

const SCRIPTED = PLATFORMS.filter(({ scripted }) => scripted);
/** Stories may be a picture with two sentences; a notice of the site has one at most. */
const SHORTEST_NOTE = 40;
/** A page that waits for its scripts holds a menu and an imprint at most. */
const SHELL_CHARACTERS = 300;

/**
 * Whether the scripts of a loaded page have yet to put in what it is about: at the address of a
 * system whose pages are made so, or in an empty page that has other signs of an e-paper.
 */
export function isUnfilled(source: PageSource, { kind }: Recognition): boolean {
  const kinds = SCRIPTED.map(platform => addressFacts(platform, source.url)?.kind);
  const addressed = kinds.find(Boolean);
  if (addressed === 'article') return !hasSentences(source.document, SHORTEST_NOTE);
  if (kind !== 'other') return false;
  return addressed !== undefined || (isShell(source) && mayBeEpaper(source));
}

function isShell({ document }: PageSource): boolean {
  const body = first(document, 'body');
  return (
    body !== null &&
    first(document, 'script') !== null &&
    visibleText(body, SHELL_CHARACTERS).length < SHELL_CHARACTERS
  );
}
