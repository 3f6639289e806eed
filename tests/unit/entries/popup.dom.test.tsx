import { setInterfaceLanguage } from '../../support/interface-texts';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { PopupPage } from '../../../src/entries/popup/popup';
import '../../../src/entries/popup/popup.css';
import type { Notice } from '../../../src/entries/popup/popup-notice';
import type { Popup, PopupView, Trouble } from '../../../src/entries/popup/popup-state';
import { NO_LINKS } from '../../../src/model/article';
import '../../../src/ui/split-menu.css';
import '../../../src/ui/facts.css';
import '../../../src/entries/extension-page.css';
import '../../../src/ui/parts.css';
import '../../../src/ui/tokens.css';
import { accessibilityFaults } from '../../support/accessibility';
import { sampleArticle } from '../../support/sample-article';

const site = {
  cleanup: true,
  hidden: 3,
  site: 'epaper.qingxi.example',
  arrived: true,
  isTooLarge: false,
  isWebPage: true,
};
const paper = { platform: 'x', newspaper: '青溪日报', date: '2021-01-21' };
const story = (title: string | null, url: string) => ({ title, url, areas: [] });
const page = {
  ...paper,
  url: 'http://epaper.qingxi.example/node_3.htm',
  pageNumber: '03',
  pageName: '民生',
  image: null,
  articles: [
    story('春汛来得早', 'http://epaper.qingxi.example/1.htm'),
    story(null, 'http://epaper.qingxi.example/2.htm'),
    story('不是网址', 'javascript:alert(1)'),
  ],
  pages: [],
  links: NO_LINKS,
};
const issue = {
  ...paper,
  url: 'http://epaper.qingxi.example/',
  articles: [],
  links: NO_LINKS,
  pages: [
    { number: '01', name: '要闻', url: 'http://epaper.qingxi.example/node_1.htm', pdf: null },
    { number: '02', name: null, url: 'http://epaper.qingxi.example/node_2.htm', pdf: null },
  ],
};
const article = sampleArticle();
const VIEWS: Record<string, PopupView> = {
  opening: { kind: 'opening' },
  article: { kind: 'article', article, page: site, ordinary: false },
  'ordinary page': { kind: 'article', article, page: site, ordinary: true },
  版面: { kind: 'page', newspaperPage: page, page: site },
  issue: { kind: 'issue', issue, page: site },
  other: { kind: 'other' },
};
const TROUBLES: Trouble[] = [
  'restricted',
  'file-access',
  'loading',
  'too-large',
  'no-answer',
  'reading-failed',
  'no-tab',
  'background-gone',
];
for (const trouble of TROUBLES) VIEWS[trouble] = { kind: 'trouble', trouble, reason: 'x < y' };

function show(view: PopupView, { clipId, notice }: { clipId?: string; notice?: Notice } = {}) {
  const action = () => vi.fn(async () => undefined);
  const popup = {
    view: signal(view),
    clipId: signal(clipId ?? null),
    notice: signal(notice ?? null),
    busy: signal(false),
    format: signal('markdown' as const),
    citationStyle: signal('gb7714-2025' as const),
    start: action(),
    readOrdinaryPage: action(),
    read: action(),
    save: action(),
    exportAs: action(),
    stopExport: action(),
    cite: action(),
    copy: action(),
    copyReport: action(),
    setCleanup: action(),
    reload: action(),
    goTo: action(),
    openLibrary: action(),
    openOptions: action(),
  };
  render(<PopupPage popup={popup satisfies Popup} />, document.body);
  return popup;
}

const REPORT = {
  missingPhotos: [{ headline: '', address: 'http://a.example/1.jpg' }],
  unreadable: [],
};
const root = document.documentElement;
beforeEach(() => {
  root.className = 'surface';
  root.dataset['inTab'] = '';
  root.lang = 'zh-CN';
  document.title = '剪报';
});
// The window stays as it is for the next file of tests.
afterAll(() => browserPage.viewport(414, 896));
afterEach(() => {
  render(null, document.body);
  setInterfaceLanguage('zh-CN');
});
const button = (name: string) => browserPage.getByRole('button', { name, exact: true });

describe.each(['light', 'dark'])('every state in %s', theme => {
  it.each(Object.keys(VIEWS))('%s', async name => {
    root.dataset['theme'] = theme;
    // Only as a page in a tab is it ever that narrow.
    document.documentElement.dataset['inTab'] = '';
    for (const width of [320, 360]) {
      await browserPage.viewport(width, 600);
      show(VIEWS[name]!, { notice: { code: 'storage-full' } });
      expect(await accessibilityFaults()).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      render(null, document.body);
    }
  });
});

it.each(['zh-CN', 'zh-TW', 'en'])('has no empty text in %s', language => {
  setInterfaceLanguage(language);
  for (const view of Object.values(VIEWS)) {
    show(view, { clipId: 'c1', notice: { code: 'exported', fileName: 'a.md', report: REPORT } });
    const texts = [...document.querySelectorAll('button, h1, h2, li, p:not(.notice)')];
    expect(texts.filter(it => !(it.textContent || it.ariaLabel)).map(it => it.outerHTML)).toEqual(
      [],
    );
    render(null, document.body);
  }
});

describe('an article', () => {
  const view = VIEWS['article']!;

  it('is set with its source and its writers', () => {
    show(view);
    const facts = [...document.querySelectorAll('.facts li')].map(li => li.textContent);
    expect(facts).toEqual(['青溪日报', '2021年1月21日', '第9版 渡口·城乡']);
    expect(document.querySelector('h1')?.textContent).toBe('渡口的灯又亮了');
    expect(document.querySelector('.authors')?.textContent).toBe('江晚秋、陆青');
  });

  it('can be read, saved and copied', async () => {
    const popup = show(view);
    await button('阅读').click();
    await button('保存').click();
    await button('复制').click();
    expect(popup.read).toHaveBeenCalledOnce();
    expect(popup.save).toHaveBeenCalledOnce();
    expect(popup.copy).toHaveBeenCalledOnce();
  });

  it('is exported in the format used last, or in another from the menu', async () => {
    const popup = show(view);
    await button('导出 Markdown').click();
    await button('其他格式').click();
    await browserPage.getByRole('button', { name: 'HTML' }).click();
    expect(popup.exportAs.mock.calls).toEqual([['markdown'], ['html']]);
    expect(button('其他格式').element()).toHaveFocus();
  });

  it('closes the menu of formats on Escape, and only the menu', async () => {
    const popup = show(view);
    const reached = vi.fn();
    document.body.addEventListener('keydown', reached, { once: true });
    await button('其他格式').click();
    const items = document.querySelector('.split-menu ul')!;
    expect(items).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(items).not.toBeVisible();
    expect(reached).not.toHaveBeenCalled();
    expect(popup.exportAs).not.toHaveBeenCalled();
  });

  it('does nothing for clicks made by a script', () => {
    const popup = show(view);
    for (const it of document.querySelectorAll('button')) it.click();
    expect(popup.save).not.toHaveBeenCalled();
    expect(popup.exportAs).not.toHaveBeenCalled();
  });

  it('says that it is in the library, with the way to it', async () => {
    const popup = show(view, { clipId: 'c1' });
    expect(document.querySelector('[role=status]')?.textContent).toBe('已在剪报库里');
    await button('打开剪报').click();
    expect(popup.openLibrary).toHaveBeenCalledOnce();
  });

  it('shows markup in its fields as text', () => {
    const hostile = sampleArticle({ headline: '<img src=x onerror=alert(1)>', authors: ['<b>'] });
    show({ kind: 'article', article: hostile, page: site, ordinary: false });
    expect(document.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('main img, main b')).toBeNull();
  });

  it('switches the cleanup of its site', async () => {
    const popup = show(view);
    await browserPage.getByRole('switch').click();
    expect(popup.setCleanup).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('a 版面 and an issue', () => {
  it('lists the articles of the page, web addresses only', async () => {
    const popup = show(VIEWS['版面']!);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
    expect(links.map(link => link.textContent)).toEqual(['春汛来得早', '（无题）']);
    await browserPage.getByRole('link', { name: '春汛来得早' }).click();
    expect(popup.goTo).toHaveBeenCalledExactlyOnceWith('http://epaper.qingxi.example/1.htm');
  });

  it('lists the pages of the issue', () => {
    show(VIEWS['issue']!);
    const links = [...document.querySelectorAll('.contents a')].map(link => link.textContent);
    expect(links).toEqual(['01要闻', '02第2版']);
  });
});

describe('trouble', () => {
  it('offers to reload a page that does not answer', async () => {
    const popup = show(VIEWS['no-answer']!);
    await button('刷新页面').click();
    expect(popup.reload).toHaveBeenCalledOnce();
  });

  it('gives the reason of a failed reading as text', () => {
    show(VIEWS['reading-failed']!);
    expect(document.querySelector('.reason')?.textContent).toBe('原因：x < y');
  });
});

describe('a report of a wrong reading', () => {
  const label = '识读有误？复制报告';

  it.each(['article', '版面', 'issue', 'other', 'reading-failed'])('%s offers it', async name => {
    const popup = show(VIEWS[name]!);
    await button(label).click();
    expect(popup.copyReport).toHaveBeenCalledOnce();
  });

  it.each(['opening', 'ordinary page', 'restricted', 'loading', 'no-answer'])(
    '%s, which the extraction has not read, does not',
    name => {
      show(VIEWS[name]!);
      expect(button(label).query()).toBeNull();
    },
  );
});
