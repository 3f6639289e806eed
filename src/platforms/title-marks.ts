import { inBothScripts } from '../model/both-scripts';
import { first, textContent } from './dom-access';
import type { Mark, PageSource } from './platform';

// Signs in the title and in the address, which many ordinary pages have too.

const titleOf = ({ document }: PageSource) => {
  const element = first(document, 'title');
  return element === null ? '' : textContent(element);
};

const CALLED = inBothScripts(/数字[报版]|电子[报版]/);
export const title: Mark = {
  name: 'title (数字报, 电子报)',
  weight: 0.15,
  shared: true,
  found: source => CALLED.test(titleOf(source)),
};

/** `云岭报 - …`, `…_云汀日报数字报`; 电子报 alone is a newsletter. */
const NAMED = inBothScripts(
  /(?:^|[-_|—–\s《])\p{Unified_Ideograph}{2,10}(?<!电子|数字)报(?:$|[-_|—–\s》社第数电])/u,
);

/** Whether the title names a newspaper: seldom one of its own on sites that only cite it. */
export const namedInTitle = (source: PageSource) => NAMED.test(titleOf(source));

const NAMES = '(?:e-?papers?\\d?|szb[kz]?|dzb[kz]?|digitalpaper|esb|shuzibao|dianzibao|baozhi)';
const HOST = new RegExp(`(?:^|\\.)(?:${NAMES}|papers?)\\.`);
const FOLDER = new RegExp(`/${NAMES}/`, 'i');

export const host: Mark = {
  name: 'host or folder (epaper., /szb/)',
  weight: 0.1,
  shared: true,
  found: ({ url }) => HOST.test(url.hostname) || FOLDER.test(url.pathname),
};
