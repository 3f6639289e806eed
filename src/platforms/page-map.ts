import { all, attribute } from './dom-access';
import { addressOf } from './link-address';
import type { PageSource } from './platform';

/** The picture of a printed page with the areas of its articles. */
export interface PageMap {
  readonly image: Element;
  readonly areas: readonly Element[];
}

/** What an area of a printed page leads to; other areas open the picture or leave for the home. */
const NO_ARTICLE = /\.(?:jpe?g|png|gif|pdf)(?:\.[012])?$|^\/(?:index\.\w+)?$/i;

const known = new WeakMap<PageSource, PageMap | null>();

/**
 * Finds the map of the page image: of all pictures with areas the one whose areas lead to most
 * other places of the site. `usemap` and `name` differ in case on real pages.
 * @returns null where no picture has areas
 */
export function pageMapOf(source: PageSource): PageMap | null {
  const found = known.get(source);
  if (found !== undefined) return found;
  const areasByName = new Map<string, Element[]>();
  for (const map of all(source.document, 'map')) {
    const areas = all(map, 'area[href]').filter(area => leadsToArticle(area, source.url));
    for (const name of new Set([mapName(attribute(map, 'name')), mapName(attribute(map, 'id'))]))
      if (name) areasByName.set(name, [...(areasByName.get(name) ?? []), ...areas]);
  }
  let best: PageMap | null = null;
  let most = 0;
  for (const image of areasByName.size ? all(source.document, 'img[usemap]') : []) {
    const areas = areasByName.get(mapName(attribute(image, 'usemap')) ?? '') ?? [];
    if (areas.length <= most) continue;
    const places = new Set(areas.map(area => addressOf(area, source.url))).size;
    if (places > most) [best, most] = [{ image, areas }, places];
  }
  known.set(source, best);
  return best;
}

const mapName = (name: string | null) => (name ?? '').replace(/^#/, '').toLowerCase() || null;

function leadsToArticle(area: Element, base: URL): boolean {
  const address = addressOf(area, base);
  if (!address) return false;
  const { host, pathname } = new URL(address);
  return host === base.host && !NO_ARTICLE.test(pathname);
}
