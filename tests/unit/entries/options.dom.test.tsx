import { setInterfaceLanguage } from '../../support/interface-texts';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { OptionsPage } from '../../../src/entries/options/options';
import '../../../src/entries/options/options.css';
import type { Options, Trouble } from '../../../src/entries/options/options-state';
import {
  FAULT_SENTENCES,
  FILTER_WORDS,
  VARIABLE_WORDS,
} from '../../../src/entries/options/template-words';
import '../../../src/entries/extension-page.css';
import { t } from '../../../src/browser/i18n';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings';
import { STARTING_TEMPLATES } from '../../../src/model/template';
import '../../../src/ui/parts.css';
import '../../../src/ui/tokens.css';
import { accessibilityFaults } from '../../support/accessibility';

function show(trouble: Trouble | null = null, settings: Partial<Settings> = {}) {
  const action = () => vi.fn(async () => undefined);
  const options = {
    settings: signal<Settings>({
      ...DEFAULT_SETTINGS,
      cleanupOffSites: ['epaper.qingxi.example'],
      ...settings,
    }),
    commands: signal([
      { name: '_execute_action', shortcut: 'Alt+Shift+J' },
      { name: 'toggle-reader', shortcut: '' },
    ]),
    trouble: signal(trouble),
    start: action(),
    change: vi.fn<Options['change']>(async () => undefined),
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
    show('not-kept', { fileNameTemplate: '{{titel}}', markdownTemplate: '{{title}}' });
    await browserPage.getByText('变量和过滤器').click();
    await expect.poll(() => document.querySelectorAll('pre').length).toBe(2);
    expect(await accessibilityFaults()).toEqual([]);
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
    render(null, document.body);
  }
});

it.each(['zh-CN', 'zh-TW', 'en'])('has no empty text in %s', language => {
  setInterfaceLanguage(language);
  show('no-shortcut-page');
  const texts = [
    ...document.querySelectorAll(
      'button, h1, h2, h3, h4, li, p:not([role]), dt, dd, label, summary',
    ),
  ];
  expect(texts.filter(it => !(it.textContent || it.ariaLabel)).map(it => it.outerHTML)).toEqual([]);
});

it('changes what is chosen', async () => {
  const options = show();
  await browserPage.getByRole('radio', { name: '深色' }).click();
  await browserPage.getByRole('switch', { name: '在报纸页面上显示阅读按钮' }).click();
  await browserPage.getByRole('button', { name: '恢复清理：epaper.qingxi.example' }).click();
  await browserPage.getByRole('radio', { name: '只留链接' }).click();
  await browserPage.getByRole('radio', { name: 'Windows（CRLF）' }).click();
  await browserPage.getByRole('switch', { name: 'HTML 与 EPUB 竖排' }).click();
  expect(options.change.mock.calls).toEqual([
    [{ theme: 'dark' }],
    [{ pageButton: false }],
    [{ exportPhotos: 'links' }],
    [{ textLineEnd: 'crlf' }],
    [{ exportVertical: true }],
  ]);
  expect(options.cleanAgain).toHaveBeenCalledExactlyOnceWith('epaper.qingxi.example');
});

it('shows the keys as they are', () => {
  show();
  const keys = [...document.querySelectorAll('.keys div')].map(row => row.textContent);
  expect(keys).toEqual(['打开弹出窗口Alt+Shift+J', '打开或关闭阅读视图未设置']);
});

describe('a template', () => {
  const nameField = browserPage.getByRole('textbox', { name: '文件名模板' });
  const noteField = browserPage.getByRole('textbox', { name: 'Markdown 模板' });
  /** The page as it is when changes are kept. */
  function showKeeping(settings: Partial<Settings> = {}) {
    const options = show(null, settings);
    options.change.mockImplementation(async patch => {
      options.settings.value = { ...options.settings.value, ...patch };
      render(<OptionsPage options={options satisfies Options} version="1.2.3" />, document.body);
    });
    return options;
  }
  const previews = () => [...document.querySelectorAll('pre')].map(it => it.textContent);
  const fault = (kind: string) => document.getElementById(`template-${kind}-fault`);

  it('shows our own way and the template for it where there is none', async () => {
    show();
    await expect
      .poll(() => previews()[0])
      .toBe('2021-01-21 云浦日报 第09版 磨盘边坐满了看书的人.md');
    expect(previews()[1]).toContain('# 磨盘边坐满了看书的人\n');
    // Long ones scroll, by key too.
    expect([...document.querySelectorAll('pre')].map(it => it.tabIndex)).toEqual([0, 0]);
    await expect.element(nameField).toHaveAttribute('placeholder', STARTING_TEMPLATES['file-name']);
    await expect.element(noteField).toHaveAttribute('placeholder', STARTING_TEMPLATES.markdown);
  });

  it('is shown at work while it is typed, and kept', async () => {
    const options = showKeeping();
    await nameField.fill('{{page}} {{title|truncate:3}}');
    await expect.poll(() => previews()[0]).toBe('09 磨盘边.md');
    await noteField.fill('> {{kicker}}');
    await expect.poll(() => previews()[1]).toBe('> 旧水磨坊成了读书处\n');
    expect(options.settings.value).toMatchObject({
      fileNameTemplate: '{{page}} {{title|truncate:3}}',
      markdownTemplate: '> {{kicker}}',
    });
  });

  it('that cannot be read says where, politely, and what is used instead', async () => {
    showKeeping();
    await noteField.fill('甲\n𠮷{{titel}}');
    await expect
      .poll(() => fault('markdown')?.textContent)
      .toBe('第 2 行第 4 个字符：没有叫“titel”的变量。 改好之前，导出仍用默认样式。');
    expect(fault('markdown')?.role).toBe('status');
    await expect.element(noteField).toHaveAttribute('aria-invalid', 'true');
    await expect.element(noteField).toHaveAccessibleDescription(/titel/);
    await expect.element(nameField).toHaveAttribute('aria-invalid', 'false');
    expect(previews()[1]).toContain('# 磨盘边坐满了看书的人');
    await nameField.fill('{{body}}');
    await expect.poll(() => fault('file-name')?.textContent).toMatch(/^第 1 个字符：“body”只能/);
    await nameField.fill('{{title}}');
    await expect.poll(() => fault('file-name')?.textContent).toBe('');
  });

  it('begins with our own and goes back to it', async () => {
    const options = showKeeping({ fileNameTemplate: '甲' });
    await expect.element(nameField).toHaveValue('甲');
    await browserPage.getByRole('button', { name: '恢复默认' }).click();
    expect(options.change).toHaveBeenLastCalledWith({ fileNameTemplate: '' });
    await expect.element(nameField).toHaveValue('');
    const group = browserPage.getByRole('group', { name: 'Markdown 模板' });
    await group.getByRole('button', { name: '从默认模板改起' }).click();
    expect(options.change).toHaveBeenLastCalledWith({
      markdownTemplate: STARTING_TEMPLATES.markdown,
    });
    await expect.element(noteField).toHaveValue(STARTING_TEMPLATES.markdown);
  });

  it('is not taken while an input method is composing', async () => {
    const options = showKeeping();
    const field = nameField.element() as HTMLInputElement;
    const compose = (type: string) => field.dispatchEvent(new CompositionEvent(type));
    const type = (value: string) => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    field.focus();
    type('{{date}}');
    compose('compositionstart');
    type('{{date}}ban');
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(options.change).not.toHaveBeenCalled();
    options.settings.value = { ...options.settings.value, theme: 'dark' };
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(field.value).toBe('{{date}}ban');
    type('{{date}}版');
    compose('compositionend');
    await expect
      .poll(() => options.change.mock.calls)
      .toEqual([[{ fileNameTemplate: '{{date}}版' }]]);
  });

  it('is changed from elsewhere where nobody is typing', async () => {
    const options = showKeeping({ fileNameTemplate: '甲' });
    await options.change({ fileNameTemplate: '乙' });
    await expect.element(nameField).toHaveValue('乙');
    await expect.poll(() => previews()[0]).toBe('乙.md');
  });
});

it.each(['zh-CN', 'zh-TW', 'en'])('has a sentence for every fault in %s', language => {
  setInterfaceLanguage(language);
  const words = { ...FAULT_SENTENCES, ...VARIABLE_WORDS, ...FILTER_WORDS };
  for (const key of Object.values(words)) expect(t(key, 'x')).not.toBe('');
});
