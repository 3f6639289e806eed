import { setInterfaceLanguage } from '../../support/interface-texts';
import { sampleArticle } from '../../support/sample-article';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NO_LINKS } from '../../../src/model/article';
import { element, paragraphsOf, text, type Body } from '../../../src/model/body';
import { SAVED, showArticle } from './shown-article';

const body = (...children: Body['children']): Body => ({ type: 'root', children });
const p = (words: string) => element('p', [text(words)]);
const button = (name: string) => page.getByRole('button', { name });

let open: ReturnType<typeof showArticle> | undefined;
const show: typeof showArticle = (...input) => (open = showArticle(...input));
afterEach(() => {
  open?.overlay.close();
  open = undefined;
  setInterfaceLanguage('zh-CN');
});

describe('what the reader shows', () => {
  it('sets the article as a newspaper does', () => {
    const article = sampleArticle({ headline: '渡口的灯\n又亮了', column: '江边记事' });
    const { find } = show(article);
    expect(find('.masthead').innerText.split(/\s+/)).toEqual([
      '青溪日报',
      '2021年1月21日星期四',
      '第9版',
      '渡口·城乡',
    ]);
    expect(find('.column').innerText).toBe('江边记事');
    expect(find('.kicker').innerText).toBe(article.kicker);
    expect(find('h1').innerText).toBe('渡口的灯\n又亮了');
    expect(find('.subtitle').innerText).toBe(article.subtitle);
    expect(find('.headline-group .byline').textContent).toBe(article.byline);
    const source = find<HTMLAnchorElement>('.source a');
    expect([source.textContent, source.href]).toEqual([article.url, article.url]);
  });

  it('shows every paragraph in order', () => {
    const article = sampleArticle({
      body: body(
        p('其一'),
        element('h3', [text('小题')]),
        element('ul', [element('li', [text('其二')]), element('li', [text('其三')])]),
        element('table', [
          element('tbody', [
            element('tr', [element('td', [text('甲')]), element('td', [text('乙')])]),
          ]),
        ]),
        element('p', [text('春眠'), element('br'), text('不觉晓')]),
        element('p', [text('（方远）')], { dataRole: 'byline' }),
      ),
    });
    const { find } = show(article);
    const shown = [...find('.body').querySelectorAll<HTMLElement>('p, h2, li, tr')];
    expect(shown.map(block => block.innerText.trim())).toEqual(paragraphsOf(article.body));
    expect(find('.body p:last-child').dataset['role']).toBe('byline');
  });

  it('leads to the other parts of a story', () => {
    const nextPart = 'http://epaper.qingxi.example/html/2021-01/21/content_1024_2.htm';
    const { find } = show(sampleArticle({ links: { ...NO_LINKS, nextPart } }));
    const links = [...find('.parts').querySelectorAll('a')];
    expect(links.map(({ href, innerText }) => [href, innerText])).toEqual([[nextPart, '下一页']]);
  });

  it('leaves out what the page does not have', () => {
    const nothing = { newspaper: null, date: null, pageNumber: null, pageName: null };
    const { root } = show(
      sampleArticle({ ...nothing, kicker: null, subtitle: null, byline: null }),
    );
    for (const part of ['.newspaper', 'time', '.kicker', '.subtitle', '.column', '.byline']) {
      expect(root().querySelector(part), part).toBeNull();
    }
  });

  it('does not repeat a column that stands in the headline', () => {
    const { root } = show(sampleArticle({ column: '夜话', headline: '夜话｜灯下' }));
    expect(root().querySelector('.column')).toBeNull();
  });

  it('speaks the language of the interface around an article in its own', () => {
    setInterfaceLanguage('en');
    const { find } = show(sampleArticle({ language: 'zh-TW', pageNumber: 'A01' }));
    expect(find('dialog').lang).toBe('en');
    expect(find('article').lang).toBe('zh-TW');
    expect(find('.masthead').innerText).toContain('Thursday, January 21, 2021');
    expect(find('.masthead').innerText).toContain('Page A01');
    expect(getComputedStyle(find('.body')).fontFamily).toContain('TC');
  });

  it('counts headings without gaps below the headline', () => {
    const headings = ['h4', 'h2', 'h4', 'h3'].map(name => element(name, [text('题')]));
    const { find } = show(sampleArticle({ body: body(...headings, p('文')) }));
    const levels = [...find('article').querySelectorAll('h1, h2, h3, h4')].map(h => h.localName);
    expect(levels).toEqual(['h1', 'h2', 'h2', 'h3', 'h3']);
  });

  it('shows nothing of a hostile tree but its text', () => {
    const { find } = show(
      sampleArticle({
        headline: '<img src=x onerror=alert(1)>',
        body: body(
          element('a', [text('甲')], { href: 'javascript:alert(1)' }),
          element('script', [text('alert(1)')]),
          element('p', [text('乙')], { onClick: 'alert(1)', style: 'color:red', id: 'x' }),
        ),
      }),
    );
    expect(find('h1').textContent).toBe('<img src=x onerror=alert(1)>');
    expect(find('.body').innerHTML).toBe('甲<p>乙</p>');
  });

  it('says that an article is too long', () => {
    const { find } = show(sampleArticle({ body: body(p('长'.repeat(2_000_001))) }));
    expect(find('.body').innerText).toContain('太长');
  });
});

describe('photos', () => {
  const PIXEL =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const figure = (src: string, fullSrc?: string) =>
    sampleArticle({
      body: body(
        element('figure', [
          element('img', [], { src, ...(fullSrc && { dataFullSrc: fullSrc }) }),
          element('figcaption', [text('渡船离岸。方远 摄')]),
        ]),
      ),
    });

  it('come with their captions and lead to the larger one', () => {
    const { find } = show(figure(PIXEL, 'https://photos.example/full.jpg'));
    expect(find<HTMLImageElement>('figure img').src).toBe(PIXEL);
    expect(find('figcaption').innerText).toBe('渡船离岸。方远 摄');
    expect(find<HTMLAnchorElement>('figure a').href).toBe('https://photos.example/full.jpg');
  });

  it('that fail become a link beside the caption', async () => {
    const { find } = show(figure('http://127.0.0.1:1/gone.jpg'));
    await vi.waitFor(() =>
      expect(find<HTMLAnchorElement>('figure a').href).toBe('http://127.0.0.1:1/gone.jpg'),
    );
    expect(find('figure').innerText).toContain('图片未能显示');
    expect(find('figcaption').innerText).toBe('渡船离岸。方远 摄');
  });

  it('are not fetched where a page of ours shows the article', () => {
    const { root, find } = show(figure('http://127.0.0.1:1/gone.jpg'), { fetchesPhotos: false });
    expect(root().querySelector('img')).toBeNull();
    expect(find('figure a').innerText).toBe('查看原图');
  });
});

describe('saving', () => {
  const outcomes = {
    '已存入剪报库。': () => Promise.resolve(SAVED),
    '剪报库里已有这篇文章。': () => Promise.resolve({ ...SAVED, alreadySaved: true }),
  };
  for (const [sentence, onSave] of Object.entries(outcomes)) {
    it(`says: ${sentence}`, async () => {
      const save = vi.fn(onSave);
      const { find } = show(sampleArticle(), { onSave: save });
      await button('保存').click();
      await expect.element(button('已保存')).toHaveAttribute('aria-disabled', 'true');
      expect(find('[role=status]').textContent).toBe(sentence);
      await userEvent.keyboard('{Enter}');
      expect(save).toHaveBeenCalledTimes(1);
    });
  }

  it('waits for the disk before it says so', async () => {
    let finish: (outcome: typeof SAVED) => void = () => undefined;
    const { find } = show(sampleArticle(), { onSave: () => new Promise(done => (finish = done)) });
    await button('保存').click();
    await expect.element(button('正在保存…')).toHaveAttribute('aria-disabled', 'true');
    expect(find('[role=status]').textContent).toBe('');
    finish(SAVED);
    await expect.element(button('已保存')).toBeVisible();
  });

  const failures = {
    'a full disk': () => Promise.resolve({ ok: false, failure: 'storage-full' } as const),
    'a background that is gone': () => Promise.reject(new Error('gone')),
  };
  for (const [name, onSave] of Object.entries(failures)) {
    it(`can be tried again after ${name}`, async () => {
      const save = vi.fn<() => Promise<typeof SAVED>>();
      save.mockImplementationOnce(onSave as never).mockResolvedValueOnce(SAVED);
      const { find } = show(sampleArticle(), { onSave: save });
      await button('保存').click();
      await vi.waitFor(() => expect(find('[role=status]').textContent).toContain('没有保存'));
      expect(find('[role=status]').dataset['tone']).toBe('bad');
      await button('保存').click();
      await expect.element(button('已保存')).toBeVisible();
    });
  }

  it('is not offered for a clip', () => {
    const { root } = show(sampleArticle());
    expect(root().querySelector('[data-kind=primary]')).not.toBeNull();
    open?.show(sampleArticle(), { onSave: undefined } as never);
    expect(root().querySelector('[data-kind=primary]')).toBeNull();
  });
});

describe('the toolbar', () => {
  it('changes the colours', async () => {
    const onTheme = vi.fn();
    const { find, show: again } = show(sampleArticle(), { onTheme });
    const paper = () => getComputedStyle(find('dialog')).backgroundColor;
    const light = paper();
    await button('配色：浅色').click();
    expect(onTheme).toHaveBeenCalledWith('dark');
    again(sampleArticle(), { theme: 'dark' });
    expect(paper()).not.toBe(light);
  });

  it('leads to the original page', () => {
    const { find } = show(sampleArticle());
    const link = find<HTMLAnchorElement>('.toolbar a');
    expect([link.href, link.target, link.rel]).toEqual([sampleArticle().url, '_blank', 'noopener']);
  });

  it('does nothing for a script', () => {
    const spies = { onSave: vi.fn(), onTheme: vi.fn(), onClose: vi.fn() };
    const { root } = show(sampleArticle(), spies);
    for (const pressed of root().querySelectorAll('button')) {
      pressed.click();
      pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
    root()
      .querySelector('dialog')
      ?.dispatchEvent(new Event('cancel', { cancelable: true }));
    for (const spy of Object.values(spies)) expect(spy).not.toHaveBeenCalled();
  });
});
