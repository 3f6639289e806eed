import { ARTICLE_LIMITS } from '../model/article';
import { storyAddress } from '../model/story-address';
import { attribute } from './dom-access';

const QUOTED = /(['"])([^'"\s<>]+)\1/g;
/** Files and folders that a script goes to: `node_2.htm`, `../21/node_2.htm`, `/shtml/v01.shtml`. */
const ADDRESS = /^(?:https?:\/\/|\.{0,2}\/)|\.(?:s?html?|pdf|do|jsp|php|aspx?)(?:[?#]|$)/i;
/** Handlers are short; what is longer is a program, and no place to look for an address. */
const LONGEST_HANDLER = 1000;

/**
 * Where an element leads: its `href`, the address it keeps for a script (`data-href`, `data-url`),
 * or the one quoted in its `javascript:` or `onclick` (`gourl('…')`, `window.open("…")`,
 * `location.href='…'`), which is read as data and never run.
 * @returns an absolute http(s) address without scroll mark; null where there is none
 */
export function addressOf(element: Element, base: URL): string | null {
  const href = attribute(element, 'href')?.trim() ?? '';
  if (href && !/^(?:#(?!!?\/)|javascript:)/i.test(href)) return resolve(href, base);
  const kept = attribute(element, 'data-href') ?? attribute(element, 'data-url') ?? '';
  if (ADDRESS.test(kept)) return resolve(kept, base);
  return quotedAddress(href, base) ?? quotedAddress(attribute(element, 'onclick') ?? '', base);
}

/** The first address that a piece of script names; null where it names none. */
export function quotedAddress(script: string, base: URL): string | null {
  if (script.length > LONGEST_HANDLER) return null;
  const quoted = [...script.matchAll(QUOTED)].map(([, , words = '']) => words);
  const address = quoted.find(words => ADDRESS.test(words));
  return address === undefined ? null : resolve(address, base);
}

/** An absolute address without scroll mark; null where it is malformed, endless or not http(s). */
export function resolve(href: string, base: URL): string | null {
  const url = href.length > ARTICLE_LIMITS.address ? null : URL.parse(href, base.href);
  if (!url) return null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // Founder's mark for "scroll to the text": the same article with and without it.
  if (/^\?div=-?\d$/.test(url.search)) url.search = '';
  const address = storyAddress(url);
  return address.length <= ARTICLE_LIMITS.address ? address : null;
}
