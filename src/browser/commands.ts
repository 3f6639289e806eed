import browser from 'webextension-polyfill';

/** The commands of the manifest that the background carries out. */
export type Command = 'toggle-reader' | 'save-article' | 'export-article';

/** Carries out keyboard commands on the tab they were pressed in. */
export function serveCommands(actions: Record<Command, (tabId: number) => Promise<void>>): void {
  const carryOut = async (command: string, tabId: number | undefined) => {
    const tab = tabId ?? (await focusedTab());
    if (tab !== undefined && Object.hasOwn(actions, command))
      await actions[command as Command](tab);
  };
  browser.commands.onCommand.addListener((command, tab) => void carryOut(command, tab?.id));
}

async function focusedTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
