import { describe, expect, it } from 'vitest';
import { frameWith, nextFrame, squeezed, untouchedFrame } from './calm-frame';
import { CLUTTER, GUISES, besidesTheArticle } from './fixtures';

const NAVIGATION = ['上一期', '下一期', '第一版:要闻', '第十二版:副刊'];

describe.each(GUISES)('the reference page, $name', ({ name, html, paragraphs, title }) => {
  const isLate = /late/.test(name);

  it('shows no word of the banner and the modal', async () => {
    const frame = await frameWith(html);
    if (isLate) await new Promise(resolve => setTimeout(resolve, 1300));
    const shown = besidesTheArticle(frame.shown());
    for (const words of CLUTTER) expect(shown).not.toContain(words);
    // They were there to be hidden.
    const text = squeezed(frame.document.body.textContent ?? '');
    if (!/dialog/.test(name)) expect(text).toContain('您当前使用的浏览器版本过低');
  });

  it('keeps the article and the navigation', async () => {
    const frame = await frameWith(html);
    const shown = frame.shown();
    for (const text of [...paragraphs, ...NAVIGATION, title])
      expect(shown).toContain(squeezed(text));
  });

  it('leaves no overlay over the page', async () => {
    const frame = await frameWith(html);
    if (isLate) await new Promise(resolve => setTimeout(resolve, 1300));
    const view = frame.document.defaultView as Window;
    const over = [...frame.document.querySelectorAll('body *')].filter(
      element => view.getComputedStyle(element).position === 'fixed' && element.checkVisibility(),
    );
    expect(over.map(element => element.outerHTML)).toEqual([]);
  });

  it('is as it came after undo', async () => {
    const frame = await frameWith(html);
    await nextFrame(frame);
    expect(frame.cleanup.removals.length).toBeGreaterThan(0);
    frame.cleanup.undo();
    expect(state(frame.document)).toEqual(state((await untouchedFrame(html)).document));
    expect(frame.document.documentElement.getAttribute('data-jianbao')).toBe('off');
    expect(frame.cleanup.removals).toEqual([]);
  });
});

/** Markup and computed display of every element. */
function state(page: Document): string[] {
  const view = page.defaultView as Window;
  return [...page.querySelectorAll('*')].map(element => {
    const [tag] = (element.cloneNode(false) as Element).outerHTML.split('</');
    return `${tag?.replace(' data-jianbao="off"', '')} ${view.getComputedStyle(element).display}`;
  });
}
