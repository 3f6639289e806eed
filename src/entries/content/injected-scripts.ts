import { askBackground } from '../../browser/messaging';
import type { InjectedScript } from '../../messages/injected-scripts';
import type { PageWorld } from '../../model/page-world';

/** What each injected script puts into the world of its tab. */
const PARTS = {
  extraction: 'extraction',
  reader: 'reader',
  readability: 'readOrdinaryPage',
} as const satisfies Record<InjectedScript, keyof PageWorld>;

/**
 * A part of the product that is brought into the tab when it is first needed, so that a page
 * which is only looked at costs little. Throws where the script did not start.
 */
export async function part<S extends InjectedScript>(
  world: PageWorld,
  script: S,
): Promise<NonNullable<PageWorld[(typeof PARTS)[S]]>> {
  const name = PARTS[script];
  if (!world[name]) await askBackground('injectScript', { script });
  const started = world[name];
  if (!started) throw new Error(`the ${script} script did not start`);
  return started as NonNullable<PageWorld[(typeof PARTS)[S]]>;
}
