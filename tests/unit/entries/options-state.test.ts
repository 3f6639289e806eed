import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { expect, it } from 'vitest';
import type { Settings } from '../../../src/model/settings';
import { createOptions, type OptionsWorld } from '../../../src/entries/options/options-state';

async function open(changes: Partial<OptionsWorld> = {}) {
  let kept: Settings = {
    ...DEFAULT_SETTINGS,
    pageButton: true,
    cleanupOffSites: ['a.example', 'b.example'],
    theme: 'system',
    exportFormat: 'markdown',
  };
  const options = createOptions({
    readSettings: async () => kept,
    changeSettings: async patch => void (kept = { ...kept, ...patch }),
    onSettingsChanged: () => undefined,
    listCommands: async () => [{ name: 'toggle-reader', shortcut: 'Alt+J' }],
    openShortcutSettings: async () => undefined,
    ...changes,
  });
  await options.start();
  return { options, kept: () => kept };
}

it('keeps a change at once', async () => {
  const { options, kept } = await open();
  await options.change({ theme: 'dark' });
  expect(kept().theme).toBe('dark');
  expect(options.settings.value?.theme).toBe('dark');
});

it('lets a site be cleaned again', async () => {
  const { options, kept } = await open();
  await options.cleanAgain('a.example');
  expect(kept().cleanupOffSites).toEqual(['b.example']);
});

it('shows the old value, and says so, where a change could not be kept', async () => {
  const { options } = await open({ changeSettings: () => Promise.reject(new Error('full')) });
  await options.change({ pageButton: false });
  expect(options.settings.value?.pageButton).toBe(true);
  expect(options.trouble.value).toBe('not-kept');
});

it('says where keys are changed if the browser has no page for them', async () => {
  const { options } = await open({ openShortcutSettings: () => Promise.reject(new Error()) });
  await options.openShortcutSettings();
  expect(options.trouble.value).toBe('no-shortcut-page');
});
