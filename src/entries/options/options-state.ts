import { signal, type ReadonlySignal } from '@preact/signals';
import type { Command } from '../../browser/extension-info';
import type { Settings } from '../../model/settings';

/** Everything outside the options page that it needs; a test passes its own. */
export interface OptionsWorld {
  readSettings(): Promise<Settings>;
  changeSettings(patch: Partial<Settings>): Promise<void>;
  onSettingsChanged(callback: (settings: Settings) => void): void;
  listCommands(): Promise<Command[]>;
  openShortcutSettings(): Promise<void>;
}

/** What could not be done. */
export type Trouble = 'not-kept' | 'no-shortcut-page';

/** What the options page shows and what it can do. */
export interface Options {
  /** Null until they have been read. */
  settings: ReadonlySignal<Settings | null>;
  commands: ReadonlySignal<readonly Command[]>;
  trouble: ReadonlySignal<Trouble | null>;
  start(): Promise<void>;
  change(patch: Partial<Settings>): Promise<void>;
  /** Lets a site be cleaned again. */
  cleanAgain(site: string): Promise<void>;
  openShortcutSettings(): Promise<void>;
}

/** The options page's state and actions. Each change is kept at once. */
export function createOptions(world: OptionsWorld): Options {
  const settings = signal<Settings | null>(null);
  const commands = signal<readonly Command[]>([]);
  const trouble = signal<Trouble | null>(null);

  async function start(): Promise<void> {
    world.onSettingsChanged(changed => (settings.value = changed));
    settings.value = await world.readSettings();
    commands.value = await world.listCommands();
  }

  async function change(patch: Partial<Settings>): Promise<void> {
    trouble.value = null;
    try {
      await world.changeSettings(patch);
    } catch {
      trouble.value = 'not-kept';
    }
    // As they are kept now: what could not be kept must not look as if it were.
    settings.value = await world.readSettings();
  }

  async function cleanAgain(site: string): Promise<void> {
    const { cleanupOffSites } = await world.readSettings();
    await change({ cleanupOffSites: cleanupOffSites.filter(other => other !== site) });
  }

  async function openShortcutSettings(): Promise<void> {
    trouble.value = null;
    await world.openShortcutSettings().catch(() => (trouble.value = 'no-shortcut-page'));
  }

  return { settings, commands, trouble, start, change, cleanAgain, openShortcutSettings };
}
