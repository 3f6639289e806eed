import { read183 } from './183read';
import { anhui } from './anhui';
import { bz } from './bz';
import { founderClassic } from './founder-classic';
import { founderNew } from './founder-new';
import { generic } from './generic';
import { huaguang } from './huaguang';
import { leadTitle } from './lead-title';
import { jfdaily } from './jfdaily';
import { mediaPageArticle } from './media-page-article';
import { nidAsp } from './nid-asp';
import { pageList } from './page-list';
import { paperIndex } from './paper-index';
import { peopleDatabase } from './people-database';
import { plaDaily } from './pla-daily';
import type { Platform } from './platform';
import { plist } from './plist';
import { qpaper } from './qpaper';
import { readDo } from './read-do';
import { stateGrid } from './state-grid';
import { szbzHtml } from './szbz-html';
import { tkww } from './tkww';
import { uniflows } from './uniflows';
import { wenhui } from './wenhui';
import { workersDaily } from './workers-daily';
import { xinmin } from './xinmin';
import { stdaily } from './stdaily';
import { wenzhou } from './wenzhou';
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
  szbzHtml,
  qpaper,
  uniflows,
  pageList,
  anhui,
  leadTitle,
  stateGrid,
  tkww,
  wenhui,
  workersDaily,
  xinmin,
  readDo,
  nidAsp,
  read183,
  plaDaily,
  jfdaily,
  bz,
  stdaily,
  wenzhou,
  generic,
];

/** The platform of that id; the generic one where there is none. */
export function platformById(id: string | null): Platform {
  return PLATFORMS.find(platform => platform.id === id) ?? generic;
}
