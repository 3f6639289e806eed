import { founderClassic } from './founder-classic';
import { founderNew } from './founder-new';
import { generic } from './generic';
import { mediaPageArticle } from './media-page-article';
import { peopleDatabase } from './people-database';
import type { Platform } from './platform';

/** All systems we know, the generic one last. */
export const PLATFORMS: readonly Platform[] = [
  founderClassic,
  founderNew,
  mediaPageArticle,
  peopleDatabase,
  generic,
];

/** The platform of that id; the generic one where there is none. */
export function platformById(id: string | null): Platform {
  return PLATFORMS.find(platform => platform.id === id) ?? generic;
}
