import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { setInterfaceLanguage } from '../../support/interface-texts';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { LibraryPage } from '../../../src/entries/library/library';
import '../../../src/entries/library/library.css';
import { clipAddress } from '../../../src/entries/library/clip-address';
import { createLibrary } from '../../../src/entries/library/library-state';
import { showOpenClip } from '../../../src/entries/library/open-clip';
import type { Clip } from '../../../src/model/clip';
import { createOverlay } from '../../../src/reader/overlay';
import '../../../src/ui/split-menu.css';
import '../../../src/ui/facts.css';
import '../../../src/entries/extension-page.css';
import '../../../src/ui/parts.css';
import '../../../src/ui/tokens.css';
import { accessibilityFaults } from '../../support/accessibility';
import { sampleArticle } from '../../support/sample-article';

const clip = (id: string, headline: string): Clip => ({
  id,
  sequence: 1,
  savedAt: '2026-11-22T12:00:00.000Z',
  contentHash: '',
  article: sampleArticle({ headline }),
});
const THREE = [
  clip('c3', '春汛来得早\n江堤提前加固'),
  clip('c2', '一位乡村邮递员的三十年'),
  clip('c1', '渡口的灯又亮了'),
];
const MANY = Array.from({ length: 500 }, (_, i) => clip(`m${i}`, `第 ${i} 篇`));

const root = document.documentElement;
const overlay = createOverlay(document, 'open');
let stop = () => undefined as void;

async function show(clips: readonly Clip[] | null) {
  let kept = clips;
  const library = createLibrary({
    listClips: async () => {
      if (!kept) throw new DOMException('broken', 'UnknownError');
      return [...kept];
    },
    deleteClip: async id => void (kept = kept?.filter(it => it.id !== id) ?? null),
    onClipsChanged: () => undefined,
    readSettings: async () => ({
      ...DEFAULT_SETTINGS,
      pageButton: true,
      cleanupOffSites: [],
      theme: 'light',
      exportFormat: 'markdown',
    }),
    changeSettings: async () => undefined,
    onSettingsChanged: () => undefined,
    askForPhotos: async () => undefined,
    exportClips: async format => ({
      name: `a.${format}`,
      content: new Blob(),
      report: { missingPhotos: [], unreadable: [] },
    }),
    saveFile: () => undefined,
    ...clipAddress(window),
  });
  render(<LibraryPage library={library} onOptions={() => undefined} />, document.body);
  stop = effect(() => showOpenClip(library, overlay));
  await library.start();
  return library;
}

beforeEach(async () => {
  root.className = 'surface';
  root.lang = 'zh-CN';
  root.dataset['theme'] = 'light';
  document.title = '剪报库';
  await browserPage.viewport(900, 700);
});
// The window stays as it is for the next file of tests.
afterAll(() => browserPage.viewport(414, 896));
afterEach(() => {
  stop();
  overlay.close();
  render(null, document.body);
  history.replaceState(null, '', location.pathname + location.search);
  setInterfaceLanguage('zh-CN');
});
const button = (name: string) => browserPage.getByRole('button', { name, exact: true });
const headlines = () => [...document.querySelectorAll('.clip h2')].map(h2 => h2.textContent);
const reader = () => overlay.isOpen;

describe.each(['light', 'dark'])('every state in %s', theme => {
  it.each([
    ['three clips', THREE],
    ['no clips', []],
    ['a library that cannot be opened', null],
  ])('%s', async (_, clips) => {
    for (const width of [320, 900]) {
      await browserPage.viewport(width, 700);
      const library = await show(clips);
      root.dataset['theme'] = theme;
      library.select('c2', true);
      await library.exportClips(THREE);
      expect(await accessibilityFaults()).toEqual([]);
      expect(root.scrollWidth).toBeLessThanOrEqual(width);
      render(null, document.body);
      stop();
    }
  });

  it('the question before deleting, and the reader', async () => {
    const library = await show(THREE);
    root.dataset['theme'] = theme;
    library.askDelete([THREE[0]!]);
    await expect.element(browserPage.getByRole('alertdialog')).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    library.cancelDelete();
    await browserPage.getByRole('link', { name: '渡口的灯又亮了' }).click();
    await expect.poll(reader).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

it.each(['zh-CN', 'zh-TW', 'en'])('has no empty text in %s', async language => {
  setInterfaceLanguage(language);
  for (const clips of [THREE, [], null]) {
    const library = await show(clips);
    library.selectAll(true);
    const texts = [...document.querySelectorAll('button, h1, h2, li, p:not(.notice), label')];
    const named = (it: Element) =>
      it.textContent || it.ariaLabel || it.querySelector('[aria-label]');
    expect(texts.filter(it => !named(it)).map(it => it.outerHTML)).toEqual([]);
    render(null, document.body);
    stop();
  }
});

it('lists what was saved, the newest first, with its source and how it begins', async () => {
  await show(THREE);
  expect(headlines()).toEqual([
    '春汛来得早 江堤提前加固',
    '一位乡村邮递员的三十年',
    '渡口的灯又亮了',
  ]);
  const first = document.querySelector('.clip')!;
  expect([...first.querySelectorAll('.facts li')].map(li => li.textContent)).toEqual([
    '青溪日报',
    '2021年1月21日',
    '第9版 渡口·城乡',
    '江晚秋',
    '陆青',
  ]);
  expect(first.querySelector('.excerpt')?.textContent).toMatch(/^入夜，青溪江边的老码头/);
  expect(first.querySelector('.excerpt')?.textContent).not.toContain('搬回来的人');
  expect(first.querySelector('time')?.dateTime).toBe('2026-11-22T12:00:00.000Z');
});

it('shows markup in a clip as text', async () => {
  await show([clip('c1', '<img src=x onerror=alert(1)>')]);
  expect(headlines()).toEqual(['<img src=x onerror=alert(1)>']);
  expect(document.querySelector('main img')).toBeNull();
});

it('opens a clip in the reader by its link and gives it an address; Escape goes back to the link', async () => {
  await show(THREE);
  const link = browserPage.getByRole('link', { name: '一位乡村邮递员的三十年' });
  await link.click();
  await expect.poll(reader).toBe(true);
  expect(location.hash).toBe('#c2');
  await userEvent.keyboard('{Escape}');
  await expect.poll(reader).toBe(false);
  expect(location.hash).toBe('');
  expect(document.activeElement).toBe(link.element());
});

it('opens the clip that the address names', async () => {
  history.replaceState(null, '', '#c1');
  await show(THREE);
  await expect.poll(reader).toBe(true);
});

describe('deleting', () => {
  it('asks first; the focus returns when nothing is deleted', async () => {
    await show(THREE);
    const remove = button('删除：一位乡村邮递员的三十年');
    await remove.click();
    await button('取消').click();
    expect(headlines()).toHaveLength(3);
    expect(document.activeElement).toBe(remove.element());
  });

  it('moves the focus to the next clip', async () => {
    await show(THREE);
    await button('删除：一位乡村邮递员的三十年').click();
    await button('删除').click();
    await expect.poll(headlines).toEqual(['春汛来得早 江堤提前加固', '渡口的灯又亮了']);
    expect(document.activeElement?.textContent).toBe('渡口的灯又亮了');
  });

  it('deletes what is selected', async () => {
    await show(THREE);
    await browserPage.getByRole('checkbox', { name: '全选' }).click();
    await button('删除').click();
    await expect.element(browserPage.getByRole('alertdialog')).toHaveTextContent('选中的 3 篇');
    await browserPage.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
    await expect.poll(headlines).toEqual([]);
    expect(document.activeElement?.textContent).toBe('还没有剪报');
  });
});

it('shows that some are selected', async () => {
  await show(THREE);
  await browserPage.getByRole('checkbox', { name: '选择：渡口的灯又亮了' }).click();
  const all = browserPage.getByRole('checkbox', { name: '全选' }).element() as HTMLInputElement;
  expect(all.indeterminate).toBe(true);
  expect(document.querySelector('.count')?.textContent).toBe('已选 1 篇');
});

it('begins with the first rows of a large library and adds the others on the way down', async () => {
  await show(MANY);
  const first = headlines().length;
  expect(first).toBeLessThan(MANY.length / 2);
  await expect
    .poll(
      () => {
        scrollTo(0, document.body.scrollHeight);
        return headlines().length;
      },
      { timeout: 10_000 },
    )
    .toBe(MANY.length);
});
