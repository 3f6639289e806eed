import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';

/** Each setting is a key of its own, so that two contexts changing two settings do not collide. */
export async function readSettings(): Promise<Settings> {
  return {
    ...DEFAULT_SETTINGS,
    ...(await browser.storage.local.get(Object.keys(DEFAULT_SETTINGS))),
  };
}

/** Changes what is named and leaves the rest. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(patch);
}

/** Calls back with all settings whenever one changed, in whichever context. */
export function onSettingsChanged(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = () => void readSettings().then(callback);
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
