import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountPageButton } from '../../../src/entries/page-button';

const host = () => document.querySelector<HTMLElement>('div[data-jianbao="button"]');
beforeAll(() => page.viewport(400, 300));
let life = new AbortController();
afterEach(() => life.abort());

function mount(onRead = vi.fn()) {
  life.abort();
  life = new AbortController();
  mountPageButton(document, { label: '用剪报阅读', onRead }, life.signal);
  return onRead;
}
/** The host is what a test sees of a closed root; the mouse meets the button in it. */
const press = () => userEvent.click(page.elementLocator(host()!));

describe('the button on the page', () => {
  it('answers a press, of which the page does not hear', async () => {
    const heard = vi.fn();
    document.addEventListener('click', heard);
    const onRead = mount();
    await press();
    document.removeEventListener('click', heard);
    expect(onRead).toHaveBeenCalledTimes(1);
    expect(heard).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(host());
  });

  it('answers the keyboard', async () => {
    const onRead = mount();
    await userEvent.tab();
    expect(document.activeElement).toBe(host());
    await userEvent.keyboard('{Enter}');
    expect(onRead).toHaveBeenCalledTimes(1);
  });

  it('does not answer a script, nor let it in', () => {
    const onRead = mount();
    expect(host()?.shadowRoot).toBeNull();
    host()?.click();
    host()?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(onRead).not.toHaveBeenCalled();
  });

  it('is there once, and goes without a trace', () => {
    const before = document.documentElement.outerHTML;
    mount();
    mountPageButton(document, { label: '用剪报阅读', onRead: vi.fn() }, life.signal);
    expect(document.querySelectorAll('[data-jianbao]')).toHaveLength(1);
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    mountPageButton(document, { label: '用剪报阅读', onRead: vi.fn() }, life.signal);
    expect(host()).toBeNull();
  });

  it('keeps its look under the styles of the page', () => {
    mount();
    const look = () => JSON.stringify(host()!.getBoundingClientRect());
    const own = look();
    const style = document.createElement('style');
    style.textContent =
      'div, * { display: none !important; position: static !important; font-size: 60px !important }' +
      'html, body, head { display: block !important } html { font-size: 50px !important }';
    document.head.append(style);
    expect(look()).toBe(own);
    style.remove();
  });

  it('can be hit with a thumb', () => {
    mount();
    const { width, height } = host()!.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  });
});
