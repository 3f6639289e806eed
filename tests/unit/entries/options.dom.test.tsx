import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { setInterfaceLanguage } from '../../support/interface-texts';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { OptionsPage } from '../../../src/entries/options/options';
import '../../../src/entries/options/options.css';
import type { Options, Trouble } from '../../../src/entries/options/options-state';
import '../../../src/entries/extension-page.css';
import '../../../src/ui/parts.css';
import '../../../src/ui/tokens.css';
import { accessibilityFaults } from '../../support/accessibility';

function show(trouble: Trouble | null = null) {
  const action = () => vi.fn(async () => undefined);
  const options = {
    settings: signal({
      ...DEFAULT_SETTINGS,
      pageButton: true,
      cleanupOffSites: ['epaper.qingxi.example'],
      theme: 'system' as const,
      exportFormat: 'markdown' as const,
    }),
    commands: signal([
      { name: '_execute_action', shortcut: 'Alt+Shift+J' },
      { name: 'toggle-reader', shortcut: '' },
    ]),
    trouble: signal(trouble),
    start: action(),
    change: action(),
    cleanAgain: action(),
    openShortcutSettings: action(),
  };
  render(<OptionsPage options={options satisfies Options} version="1.2.3" />, document.body);
  return options;
}

const root = document.documentElement;
beforeEach(() => {
  root.className = 'surface';
  root.lang = 'zh-CN';
  document.title = '剪报设置';
});
// The window stays as it is for the next file of tests.
afterAll(() => browserPage.viewport(414, 896));
afterEach(() => {
  render(null, document.body);
  setInterfaceLanguage('zh-CN');
});

it.each(['light', 'dark'])('is accessible in %s', async theme => {
  root.dataset['theme'] = theme;
  for (const width of [320, 900]) {
    await browserPage.viewport(width, 700);
    show('not-kept');
    expect(await accessibilityFaults()).toEqual([]);
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
    render(null, document.body);
  }
});

it.each(['zh-CN', 'zh-TW', 'en'])('has no empty text in %s', language => {
  setInterfaceLanguage(language);
  show('no-shortcut-page');
  const texts = [...document.querySelectorAll('button, h1, h2, h3, li, p, dt, dd, label')];
  expect(texts.filter(it => !(it.textContent || it.ariaLabel)).map(it => it.outerHTML)).toEqual([]);
});

it('changes what is chosen', async () => {
  const options = show();
  await browserPage.getByRole('radio', { name: '深色' }).click();
  await browserPage.getByRole('switch').click();
  await browserPage.getByRole('button', { name: '恢复清理：epaper.qingxi.example' }).click();
  expect(options.change.mock.calls).toEqual([[{ theme: 'dark' }], [{ pageButton: false }]]);
  expect(options.cleanAgain).toHaveBeenCalledExactlyOnceWith('epaper.qingxi.example');
});

it('shows the keys as they are', () => {
  show();
  const keys = [...document.querySelectorAll('.keys div')].map(row => row.textContent);
  expect(keys).toEqual(['打开弹出窗口Alt+Shift+J', '打开或关闭阅读视图未设置']);
});
