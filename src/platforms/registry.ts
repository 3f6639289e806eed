import { founderClassic } from './founder-classic';
import { founderNew } from './founder-new';
import { generic } from './generic';
import { huaguang } from './huaguang';
import { mediaPageArticle } from './media-page-article';
import { paperIndex } from './paper-index';
import { peopleDatabase } from './people-database';
import type { Platform } from './platform';
import { plist } from './plist';
import { xpublish } from './xpublish';

/** All systems we know, the generic one last. */
export const PLATFORMS: readonly Platform[] = [
  founderClassic,
  founderNew,
  xpublish,
  huaguang,
  mediaPageArticle,
  peopleDatabase,
  paperIndex,
  plist,
  generic,
];

/** The platform of that id; the generic one where there is none. */
export function platformById(id: string | null): Platform {
  return PLATFORMS.find(platform => platform.id === id) ?? generic;
}
