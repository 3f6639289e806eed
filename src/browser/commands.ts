import browser from 'webextension-polyfill';

/** The commands of the manifest that the background carries out. */
export type Command = 'toggle-reader' | 'save-article';

/** Carries out keyboard commands on the tab they were pressed in. */
export function serveCommands(actions: Record<Command, (tabId: number) => Promise<void>>): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await focusedTab());
    if (tabId !== undefined && Object.hasOwn(actions, command)) {
      await actions[command as Command](tabId);
    }
  });
}

async function focusedTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
