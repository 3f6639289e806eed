import browser from 'webextension-polyfill';
import type { ExportFormatId } from '../model/export-file';

/** What the reader chose; kept on this machine. */
export interface Settings {
  /** The small button on recognised pages. */
  pageButton: boolean;
  /** Hosts whose pages are left as they are. */
  cleanupOffSites: string[];
  theme: 'system' | 'light' | 'dark';
  /** The format used last, offered first. */
  exportFormat: ExportFormatId;
}

const DEFAULTS: Settings = {
  pageButton: true,
  cleanupOffSites: [],
  theme: 'system',
  exportFormat: 'markdown',
};

/** Each setting is a key of its own, so that two contexts changing two settings do not collide. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await browser.storage.local.get(Object.keys(DEFAULTS))) };
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
