import browser from 'webextension-polyfill';

/** A keyboard command of ours as the browser has it now. */
export interface Command {
  name: string;
  /** Empty where the browser gave it no key. */
  shortcut: string;
}

/** Our keyboard commands; the reader may have changed their keys. Empty on Android. */
export async function listCommands(): Promise<Command[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name, shortcut }) => ({ name: name ?? '', shortcut: shortcut ?? '' }));
}

/** Opens the browser's own page for changing keys. Rejects where the browser has none. */
export async function openShortcutSettings(): Promise<void> {
  // The typings know Firefox 136; the method came with 137.
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?(): Promise<void>;
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Opens our options. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
