import { all, attribute, closest } from './dom-access';
import { addressOf } from './link-address';
import type { PageSource } from './platform';

/** The picture of a printed page with the areas of its articles. */
export interface PageMap {
  /** Null where a script pairs map and picture. */
  readonly image: Element | null;
  readonly areas: readonly Element[];
}

/** What an area of a printed page leads to; other areas open the picture or leave for the home. */
const NO_ARTICLE = /\.(?:jpe?g|png|gif|pdf)(?:\.[012])?$|^\/(?:index\.\w+)?$/i;

const known = new WeakMap<PageSource, PageMap | null>();

/**
 * Finds the map of the page image: of all pictures with areas the one whose areas lead to most
 * stories. `usemap` and `name` differ in case on real pages.
 * @returns null where no picture has areas
 */
export function pageMapOf(source: PageSource): PageMap | null {
  const found = known.get(source);
  if (found !== undefined) return found;
  const best = largest(pairedMaps(source)) ?? largest(mapsOf(source));
  known.set(source, best);
  return best;
}

interface CountedMap extends PageMap {
  readonly name: string;
  /** How many stories its areas lead to. */
  readonly stories: number;
}

function largest(maps: Iterable<CountedMap>): PageMap | null {
  let best: CountedMap | null = null;
  for (const map of maps) if (map.areas.length && (!best || map.stories > best.stories)) best = map;
  return best;
}

/** Maps by name; those of one name are one. */
function mapsOf({ document, url }: PageSource): CountedMap[] {
  const areas = new Map<string, Element[]>();
  for (const area of all(document, 'map area')) {
    if (!leadsToArticle(area, url)) continue;
    const map = closest(area, 'map');
    const name = mapName(map && (attribute(map, 'name') ?? attribute(map, 'id')));
    const known = areas.get(name);
    if (known) known.push(area);
    else areas.set(name, [area]);
  }
  return [...areas].map(([name, areas]) => {
    const stories = storiesOf(areas, url);
    return { name, image: null, areas, stories };
  });
}

function pairedMaps(source: PageSource): CountedMap[] {
  const maps = new Map(mapsOf(source).map(map => [map.name, map]));
  const images = maps.size ? all(source.document, 'img[usemap]') : [];
  return images.flatMap(image => {
    const map = maps.get(mapName(attribute(image, 'usemap')));
    return map ? [{ ...map, image }] : [];
  });
}

const mapName = (name: string | null) => (name ?? '').replace(/^.*#/, '').toLowerCase();

/** Different addresses whose file has a number; the maps of logos lead to homes and channels. */
function storiesOf(areas: readonly Element[], base: URL): number {
  const addresses = areas.map(area => addressOf(area, base));
  return new Set(addresses.filter(address => address && /\d[^/]*$/.test(address))).size;
}

function leadsToArticle(area: Element, base: URL): boolean {
  const address = addressOf(area, base);
  if (!address) return false;
  const { host, pathname } = new URL(address);
  return host === base.host && !NO_ARTICLE.test(pathname);
}
