import '../../support/interface-texts';
import { sampleArticle } from '../../support/sample-article';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showArticle } from './shown-article';

let open: ReturnType<typeof showArticle> | undefined;
const show: typeof showArticle = (...input) => (open = showArticle(...input));
const hostilePage = document.createElement('style');

beforeEach(() => {
  const link = document.createElement('a');
  link.href = '#story';
  link.textContent = '原网页';
  const tall = document.createElement('p');
  tall.style.height = '4000px';
  document.body.replaceChildren(link, tall);
});
afterEach(() => {
  open?.overlay.close();
  open = undefined;
  hostilePage.remove();
  document.body.replaceChildren();
});

const link = () => document.querySelector('a')!;

describe('a dialog over the page', () => {
  it('bears the headline as its name', async () => {
    show(sampleArticle({ headline: '渡口的灯\n又亮了' }));
    await expect
      .element(page.getByRole('dialog', { name: '渡口的灯 又亮了', exact: true }))
      .toBeVisible();
  });

  it('has a name where there is no headline', async () => {
    show(sampleArticle({ headline: '' }));
    await expect.element(page.getByRole('dialog', { name: '阅读视图' })).toBeVisible();
  });

  it('takes the focus, keeps it and gives it back', async () => {
    link().focus();
    const { root, overlay } = show(sampleArticle());
    expect(root().activeElement?.localName).toBe('article');
    link().focus();
    expect(root().activeElement?.localName).toBe('article');
    for (let presses = 0; presses < 12; presses++) {
      await userEvent.tab();
      expect(document.activeElement).not.toBe(link());
    }
    overlay.close();
    expect(document.activeElement).toBe(link());
  });

  it('closes on Escape', async () => {
    const onClose = vi.fn(() => open?.overlay.close());
    const { overlay } = show(sampleArticle(), { onClose });
    await userEvent.keyboard('{Escape}');
    expect(overlay.isOpen).toBe(false);
    await new Promise(requestAnimationFrame);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('closes by its button', async () => {
    const { overlay } = show(sampleArticle());
    await page.getByRole('button', { name: '关闭阅读视图' }).click();
    expect(overlay.isOpen).toBe(false);
  });

  it('keeps keys, clicks and copying from the scripts of the page', async () => {
    const heard: string[] = [];
    const types = ['keydown', 'keyup', 'click', 'mousedown', 'copy', 'contextmenu', 'wheel'];
    const hear = (event: Event) => heard.push(event.type);
    for (const type of types) document.addEventListener(type, hear);
    show(sampleArticle());
    await userEvent.keyboard('{ArrowRight}');
    await page.getByRole('heading', { level: 1 }).click();
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.copy();
    for (const type of types) document.removeEventListener(type, hear);
    expect(heard).toEqual([]);
  });

  it('shows the next article in the same place', async () => {
    const { show: next, find, overlay } = show(sampleArticle());
    next(sampleArticle({ url: 'http://epaper.qingxi.example/2.htm', headline: '第二篇' }));
    await new Promise(requestAnimationFrame);
    expect(find('h1').textContent).toBe('第二篇');
    expect(document.querySelectorAll('[data-jianbao]')).toHaveLength(1);
    expect(overlay.isOpen).toBe(true);
  });

  it('opens again after the page threw it out', () => {
    const { overlay, show: again, find } = show(sampleArticle());
    document.querySelector('[data-jianbao]')?.remove();
    expect(overlay.isOpen).toBe(false);
    again(sampleArticle());
    expect(find('h1').isConnected).toBe(true);
    expect(document.querySelectorAll('[data-jianbao]')).toHaveLength(1);
  });

  it('takes the place of one that an older version left behind', () => {
    const old = document.createElement('div');
    old.dataset['jianbao'] = 'reader';
    document.documentElement.append(old);
    show(sampleArticle());
    expect(old.isConnected).toBe(false);
  });
});

describe('the page below', () => {
  it('is as it was after the reader closed', () => {
    window.scrollTo(0, 1500);
    const before = document.documentElement.outerHTML;
    const sheets = [...document.adoptedStyleSheets];
    const { overlay } = show(sampleArticle());
    expect(document.documentElement.outerHTML).not.toBe(before);
    overlay.close();
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...document.adoptedStyleSheets]).toEqual(sheets);
    expect(window.scrollY).toBe(1500);
    expect(getComputedStyle(document.documentElement).overflow).toBe('visible');
  });

  it('does not scroll under the reader', () => {
    show(sampleArticle());
    expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');
  });

  const STYLES = {
    'unsets all': '* { all: unset !important; }',
    'hides all': '* { display: none !important; visibility: hidden !important; }',
    'colours all':
      '*, ::before { color: lime !important; font: 80px cursive !important; --ink: red !important; }',
    'has another root size': 'html { font-size: 62.5% !important; direction: rtl; zoom: 1; }',
    'forbids selecting': '* { user-select: none !important; pointer-events: none !important; }',
    'is in front of all': 'body { position: fixed; z-index: 2147483647; inset: 0; }',
  };
  for (const [name, css] of Object.entries(STYLES)) {
    it(`reaches nothing in the reader where it ${name}`, () => {
      const { find, overlay } = show(sampleArticle());
      const look = () =>
        ['dialog', 'h1', '.body p', '.toolbar button', '.newspaper'].map(part => {
          const style = getComputedStyle(find(part));
          const { width, height, x, y } = find(part).getBoundingClientRect();
          const box = [x, y, width, height].map(Math.round);
          return [part, ...LOOK.map(property => style.getPropertyValue(property)), ...box];
        });
      const own = look();
      overlay.close();
      hostilePage.textContent = css;
      document.head.append(hostilePage);
      const { find: findAgain } = show(sampleArticle());
      expect(look()).toEqual(own);
      expect(findAgain('h1').checkVisibility({ visibilityProperty: true })).toBe(true);
      const { x, y } = findAgain('h1').getBoundingClientRect();
      expect(document.elementFromPoint(x + 5, y + 5)?.getAttribute('data-jianbao')).toBe('reader');
    });
  }
});

const LOOK = [
  ...['display', 'visibility', 'color', 'background-color', 'font-family', 'font-size'],
  ...['line-height', 'text-indent', 'text-align', 'direction', 'user-select', 'pointer-events'],
  ...['margin', 'padding', 'opacity', 'letter-spacing', 'writing-mode'],
];
