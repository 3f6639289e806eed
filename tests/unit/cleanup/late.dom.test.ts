import { describe, expect, it } from 'vitest';
import { frameWith, nextFrame, openFrame, pageOf, type CalmFrame } from './calm-frame';
import { BANNER_SENTENCE } from './fixtures';

const STORY =
  '<div id="story"><p>潮水退了，渡口的灯又亮了。</p><p>摆渡人收起缆绳，说明天还会更冷。</p></div>';

function add(frame: CalmFrame, markup: string): HTMLElement {
  const holder = frame.document.createElement('div');
  holder.innerHTML = markup;
  frame.document.body.append(holder);
  return holder;
}

/** Asks in the frame that paints the change, before the cleanup's own look at frames. */
async function atNextPaint(frame: CalmFrame, look: () => void): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    frame.document.defaultView?.requestAnimationFrame(() => {
      try {
        look();
        resolve();
      } catch (error) {
        reject(error as Error);
      }
    }),
  );
}

describe('what a script puts in later', () => {
  it.each([
    ['a banner', `<div id="it">${BANNER_SENTENCE}<a>现在升级</a><a>稍后再说</a></div>`],
    [
      'a modal',
      '<div id="it" style="position:fixed;inset:0"><p>这已经是最后一期了哦!</p><a>我知道了</a></div>',
    ],
    ['a toast without a button', '<div id="it" style="position:fixed">已经是最前一期了</div>'],
    ['a share bar', '<div id="it">分享到：<a href="#">微信</a><a href="#">新浪微博</a></div>'],
    [
      'a tool bar',
      '<div id="it">字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></div>',
    ],
    [
      'buttons that are inputs',
      '<div id="it">已是最后一期了<input type="button" value="我知道了"></div>',
    ],
  ])('is hidden before it is painted: %s', async (_what, markup) => {
    const frame = await frameWith(pageOf(STORY));
    await nextFrame(frame);
    add(frame, markup);
    await atNextPaint(frame, () => expect(frame.isShown('#it')).toBe(false));
    expect(frame.isShown('#story')).toBe(true);
  });

  it('is hidden when its words come last, piece by piece', async () => {
    const frame = await frameWith(pageOf(STORY));
    const box = add(frame, '<div id="it" style="position:fixed"><p></p><b></b></div>');
    await nextFrame(frame);
    const [words, button] = box.querySelectorAll('p, b');
    if (words) words.textContent = '这已经是最后一期了哦!';
    if (button) button.textContent = '我知道了';
    await atNextPaint(frame, () => expect(frame.isShown('#it')).toBe(false));
  });

  it('is hidden when only a text node changes', async () => {
    const frame = await frameWith(pageOf(`${STORY}<div id="it"><a href="#">您有新消息</a></div>`));
    expect(frame.isShown('#it')).toBe(true);
    const text = frame.document.querySelector('#it a')?.firstChild as Text;
    text.data = BANNER_SENTENCE;
    await atNextPaint(frame, () => expect(frame.isShown('#it')).toBe(false));
  });

  it.each([
    ['a class', (it: HTMLElement) => (it.className = '')],
    ['a style', (it: HTMLElement) => (it.style.display = 'block')],
    ['an attribute', (it: HTMLElement) => (it.hidden = false)],
  ])('is hidden when %s would show it', async (_how, show) => {
    const head =
      '<style>.off, [hidden] { display: none } #cover { position: fixed; inset: 0 }</style>';
    const modal = `<div id="cover" class="off" style="display:none" hidden></div><div id="it" class="off" style="display:none" hidden>这已经是最后一期了哦!<button>我知道了</button></div>`;
    const frame = await frameWith(pageOf(STORY + modal, head));
    for (const id of ['cover', 'it']) {
      const element = frame.document.getElementById(id) as HTMLElement;
      element.className = '';
      element.style.display = '';
      element.hidden = false;
      show(element);
    }
    await atNextPaint(frame, () => {
      expect(frame.isShown('#it')).toBe(false);
      expect(frame.isShown('#cover')).toBe(false);
    });
  });

  it('is shown again when it becomes something else', async () => {
    const frame = await frameWith(pageOf(STORY));
    const box = add(frame, '<div id="it">这已经是最后一期了哦!<a href="#">我知道了</a></div>');
    await nextFrame(frame);
    expect(frame.isShown('#it')).toBe(false);
    (box.firstElementChild as Element).textContent = '天气预报：明天有小雨，江面有雾。';
    await atNextPaint(frame, () => expect(frame.isShown('#it')).toBe(true));
    expect(frame.cleanup.removals).toEqual([]);
  });

  it('lets the page scroll where a modal had locked it', async () => {
    const frame = await frameWith(pageOf(`${STORY}<div style="height:5000px"></div>`));
    frame.document.body.style.overflow = 'hidden';
    add(
      frame,
      '<div style="position:fixed;inset:0">这已经是最后一期了哦!<a href="#">我知道了</a></div>',
    );
    await nextFrame(frame);
    const view = frame.document.defaultView as Window;
    // A script could scroll it all the same; a person cannot where the overflow is hidden.
    expect(view.getComputedStyle(frame.document.body).overflow).toBe('visible');
    expect(view.getComputedStyle(frame.document.documentElement).overflow).toBe('auto');
    frame.cleanup.undo();
    expect(frame.document.documentElement.hasAttribute('data-jianbao-unlocked')).toBe(false);
    expect(view.getComputedStyle(frame.document.body).overflow).toBe('hidden');
  });
});

describe('the block that is hidden', () => {
  const notice = `<div id="it">${BANNER_SENTENCE}</div>`;

  it.each([
    ['a page image', '<img usemap="#m" width="300" height="400"><map name="m"></map>'],
    ['a photo', '<img width="300" height="400">'],
    ['a field to search in', '<input type="text">'],
    ['a frame', '<iframe width="300" height="400"></iframe>'],
  ])('does not take in %s beside it', async (_what, other) => {
    const frame = await frameWith(pageOf(`${STORY}<div id="both">${notice}${other}</div>`));
    await nextFrame(frame);
    expect(frame.isShown('#it')).toBe(false);
    expect(frame.isShown('#both')).toBe(true);
  });

  it('may have parts that are not shown', async () => {
    const other = '<p style="display: none">网络连接失败，江上大雾。</p>';
    const modal = `<div id="it">${other}<p>这已经是最后一期了哦!</p><a href="#">我知道了</a></div>`;
    const frame = await frameWith(pageOf(STORY + modal));
    expect(frame.isShown('#it')).toBe(false);
  });
});

describe('floating boxes', () => {
  const fixed = (content: string) =>
    `<div id="it" style="position:fixed;left:0;top:90px;width:120px">${content}</div>`;

  it.each([
    ['with a cross', '<a href="/ad"><img width="100" height="200"></a><a>×</a>'],
    ['with 关闭', '<a href="/ad"><img width="100" height="200"></a><span>关闭</span>'],
    [
      'that lead to another site',
      '<a href="http://shop.example.com/"><img width="100" height="200"></a>',
    ],
  ])('are hidden: %s', async (_what, content) => {
    const frame = await frameWith(pageOf(STORY + fixed(content)));
    await nextFrame(frame);
    expect(frame.isShown('#it')).toBe(false);
  });

  it.each([
    [
      'a page image with areas',
      '<img usemap="#m" width="100" height="200"><map name="m"></map><a>×</a>',
    ],
    ['a page image', '<a href="/Page/1.html"><img width="100" height="200"></a>'],
    ['words', '<img width="100" height="20"><a href="/">返回首页</a>'],
  ])('stay: %s', async (_what, content) => {
    const frame = await frameWith(pageOf(STORY + fixed(content)));
    await nextFrame(frame);
    expect(frame.isShown('#it')).toBe(true);
  });
});

describe('the switch and the signal', () => {
  const page = pageOf(`${STORY}<div id="it">${BANNER_SENTENCE}</div>`);

  it('works again after undo', async () => {
    const frame = await frameWith(page);
    frame.cleanup.undo();
    expect(frame.isShown('#it')).toBe(true);
    const { startCleanup } = await import('../../../src/cleanup/cleanup');
    const again = startCleanup(frame.document, new AbortController().signal);
    expect(frame.isShown('#it')).toBe(false);
    expect(frame.document.documentElement.hasAttribute('data-jianbao')).toBe(false);
    expect(again.removals).toMatchObject([{ step: 'outdated-browser', selector: 'div#it' }]);
    again.undo();
  });

  it('stops watching when the signal ends, and then can still be undone', async () => {
    const stop = new AbortController();
    const frame = openFrame(stop.signal);
    await frame.write(page);
    await frame.end();
    stop.abort();
    add(frame, `<div id="later">${BANNER_SENTENCE}</div>`);
    await nextFrame(frame);
    expect(frame.isShown('#it')).toBe(false);
    expect(frame.isShown('#later')).toBe(true);
    frame.cleanup.undo();
    expect(frame.isShown('#it')).toBe(true);
    expect(frame.document.querySelector('[data-jianbao-hidden]')).toBeNull();
  });

  it('lets go of what it held back when it ends early', async () => {
    const stop = new AbortController();
    const frame = openFrame(stop.signal);
    await frame.write('<!DOCTYPE html><body><p>潮水退了。</p><div id="new">您当前');
    expect(frame.isShown('#new')).toBe(false);
    stop.abort();
    expect(frame.isShown('#new')).toBe(true);
  });
});

describe('a page that never rests', () => {
  it('is looked at a bounded number of times a frame, and still before it is painted', async () => {
    const frame = await frameWith(pageOf(`${STORY}<p id="clock">0</p>`));
    const clock = frame.document.querySelector('#clock') as HTMLElement;
    for (let tick = 0; tick < 3000; tick++) {
      clock.textContent = `${tick} 现在升级`;
      await Promise.resolve();
    }
    add(frame, `<div id="it">${BANNER_SENTENCE}</div>`);
    await nextFrame(frame);
    expect(frame.isShown('#it')).toBe(false);
    expect(frame.isShown('#clock')).toBe(true);
  });

  it('keeps no hold on nodes that are gone', async () => {
    const frame = await frameWith(pageOf(STORY));
    for (let round = 0; round < 40; round++) {
      const many = add(frame, '<p>浪</p>'.repeat(100));
      await Promise.resolve();
      many.remove();
    }
    await nextFrame(frame);
    expect(frame.document.querySelector('[data-jianbao-hidden]')).toBeNull();
    expect(frame.isShown('#story')).toBe(true);
  });
});
