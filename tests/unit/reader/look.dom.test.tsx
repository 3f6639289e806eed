import '../../support/interface-texts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_LOOK, LARGE_PRINT, withinRanges } from '../../../src/model/reading-look';
import { sampleArticle } from '../../support/sample-article';
import { showArticle } from './shown-article';

let open: ReturnType<typeof showArticle> | undefined;
afterEach(() => open?.overlay.close());

const unfold = () => userEvent.click(page.getByRole('button', { name: '文字与版面' }));
const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

describe('the look of the reader', () => {
  it('changes at once, and every change is told', async () => {
    const told = vi.fn();
    open = showArticle(sampleArticle(), { onLook: told });
    await unfold();
    const size = page.getByRole('slider', { name: '字号' });
    await userEvent.click(size);
    await userEvent.keyboard('{Home}');
    expect(told).toHaveBeenLastCalledWith({ ...DEFAULT_LOOK, scale: 0.8 });
    await userEvent.click(page.getByRole('radio', { name: '楷体' }));
    expect(told).toHaveBeenLastCalledWith({ ...DEFAULT_LOOK, face: 'kai' });
  });

  it('is what the text is set in', async () => {
    open = showArticle(sampleArticle());
    const before = sizeOf(open.find('.body'));
    await unfold();
    await userEvent.click(page.getByRole('button', { name: '大字版' }));
    const text = open.find('.body');
    expect(sizeOf(text) / before).toBeCloseTo(LARGE_PRINT.scale, 1);
    expect(text.clientWidth / sizeOf(text)).toBeLessThanOrEqual(LARGE_PRINT.measure + 0.1);
    expect(getComputedStyle(text).color).toBe('rgb(0, 0, 0)');
    await userEvent.click(page.getByRole('button', { name: '恢复默认' }));
    expect(sizeOf(open.find('.body'))).toBe(before);
  });

  it('is put away by Escape before the reader closes', async () => {
    const closed = vi.fn();
    open = showArticle(sampleArticle(), { onClose: closed });
    await unfold();
    await userEvent.keyboard('{Escape}');
    expect(open.root().querySelector('.look')).toBeNull();
    expect(closed).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(closed).toHaveBeenCalled();
  });
});

describe('a kept look', () => {
  it('stays inside its ranges, whatever was kept', () => {
    expect(withinRanges({})).toEqual(DEFAULT_LOOK);
    const odd = { paper: 'pink', face: '', scale: 99, leading: -1, measure: 'x' } as never;
    expect(withinRanges(odd)).toEqual({ ...DEFAULT_LOOK, scale: 2.4, leading: 1.4 });
    expect(withinRanges(LARGE_PRINT)).toEqual(LARGE_PRINT);
  });
});
