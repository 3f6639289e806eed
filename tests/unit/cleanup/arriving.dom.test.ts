import { describe, expect, it } from 'vitest';
import { openFrame, pageOf, squeezed, withoutFiles, type CalmFrame } from './calm-frame';
import { BANNER_SENTENCE, besidesTheArticle, CLUTTER, GUISES } from './fixtures';

const HOLD = '[data-jianbao-hidden]';

/** Writes a page in pieces and looks after each as a frame would. */
async function inPieces(
  html: string,
  size: number,
  look: (frame: CalmFrame, soFar: string) => void,
) {
  const frame = openFrame();
  for (let at = 0; at < html.length; at += size) {
    await frame.write(html.slice(at, at + size));
    look(frame, html.slice(0, at + size));
  }
  await frame.end();
  look(frame, html);
  return frame;
}

describe.each(GUISES.filter(({ name }) => !/late/.test(name)))(
  '$name, in pieces',
  ({ html, paragraphs }) => {
    it.each([1, 23, 200])(
      'of %i letters: no clutter in any frame, the article as it arrives',
      async size => {
        const page = size > 1 ? withoutFiles(html) : head(withoutFiles(html));
        let looks = 0;
        await inPieces(page, size, (frame, soFar) => {
          if (size === 1 && looks++ % 5) return;
          const shown = frame.shown();
          for (const words of CLUTTER)
            expect(besidesTheArticle(shown), soFar.slice(-80)).not.toContain(words.slice(0, 4));
          const written = squeezed(soFar.replaceAll('&nbsp;', ''));
          for (const paragraph of paragraphs) {
            const text = squeezed(paragraph);
            if (written.includes(text)) expect(shown, soFar.slice(-80)).toContain(text.slice(-20));
          }
        });
      },
    );
  },
);

/** The first part is enough where every letter is a piece. */
const head = (html: string) => html.slice(html.indexOf('<body'), html.indexOf('<body') + 2500);

describe('a block that is being written', () => {
  it('is held back while empty and shown with the first words of an article', async () => {
    const frame = openFrame();
    await frame.write('<!DOCTYPE html><body><p id="before">潮水退了。</p><div id="new">');
    expect(frame.isShown('#new')).toBe(false);
    await frame.write('渡口的灯又亮');
    expect(frame.isShown('#new')).toBe(true);
    expect(frame.document.querySelector(HOLD)).toBeNull();
  });

  it('is held back while its words may become a notice', async () => {
    const frame = openFrame();
    await frame.write('<!DOCTYPE html><body><p>潮水退了。</p><div id="new">您当前使');
    expect(frame.isShown('#new')).toBe(false);
    await frame.write('用的浏览器版本过低');
    expect(frame.isShown('#new')).toBe(false);
    await frame.write('怎么办？记者走访了三个社区。');
    expect(frame.isShown('#new')).toBe(true);
  });

  it('is held back in pieces that are elements of their own', async () => {
    const frame = openFrame();
    const pieces = [
      '<p>潮水退了。</p><div id="new"><span>您当前',
      '</span><b>使用的浏',
      '览器</b>版',
      '本过',
      '低</div><p>渡口',
    ];
    await frame.write('<!DOCTYPE html><body>');
    for (const piece of pieces) {
      await frame.write(piece);
      expect(frame.isShown('#new'), piece).toBe(false);
    }
    expect(frame.shown()).toContain('渡口');
  });

  it.each(['p', 'span'])(
    'is held back until the button in the next %s tells what it is',
    async tag => {
      const story = '<p>退休那天，主编把清样递给她。窗外下着小雨，谁也没有说话。</p>';
      const frame = openFrame();
      await frame.write(
        `<!DOCTYPE html><body><div>${story}<${tag} id="words">这已经是最后一期了哦!</${tag}>`,
      );
      expect(frame.isShown('#words')).toBe(false);
      await frame.write(`<${tag} id="button"><a href="#">我知`);
      expect(frame.isShown('#button')).toBe(false);
      await frame.write(`道了</a></${tag}>${story}`);
      expect(frame.isShown('#words')).toBe(false);
      expect(frame.isShown('#button')).toBe(false);
      await frame.end();
      expect(frame.cleanup.removals).toHaveLength(2);
      expect(frame.shown()).toBe(
        '退休那天，主编把清样递给她。窗外下着小雨，谁也没有说话。'.repeat(2),
      );
    },
  );

  it('is shown again when nothing comes after it', async () => {
    const frame = openFrame();
    await frame.write('<!DOCTYPE html><body><p>潮水退了。</p><p id="new">现在');
    expect(frame.isShown('#new')).toBe(false);
    await frame.end();
    expect(frame.isShown('#new')).toBe(true);
    expect(frame.document.querySelector(HOLD)).toBeNull();
  });

  it('is not held back beside a script that may measure it', async () => {
    const frame = openFrame();
    await frame.write(
      '<!DOCTYPE html><body><div id="new"><div id="box" style="height:40px"></div><script>window.measured = document.getElementById("box").offsetHeight</script>',
    );
    expect((frame.document.defaultView as Window & { measured?: number }).measured).toBe(40);
  });

  it('holds an empty box over the page until its modal has come, or the page is complete', async () => {
    const cover = '<div id="cover" style="position:fixed;inset:0;background:#000"></div>';
    const frame = openFrame();
    await frame.write(
      `<!DOCTYPE html><body><p>潮水退了。</p>${cover}<div id="dialog" style="position:fixed">`,
    );
    expect(frame.isShown('#cover')).toBe(false);
    await frame.write('这已经是最后一期了哦!<a href="#">我知道了</a></div>');
    await frame.end();
    expect(frame.isShown('#cover')).toBe(false);
    expect(frame.cleanup.removals.map(({ step }) => step)).toEqual(['last-issue', 'backdrop']);

    const other = openFrame();
    await other.write(`<!DOCTYPE html><body><p>潮水退了。</p>${cover}<p>渡口`);
    expect(other.isShown('#cover')).toBe(false);
    await other.end();
    expect(other.isShown('#cover')).toBe(true);
  });

  it('takes a wrapper for clutter only as long as it holds nothing else', async () => {
    const frame = openFrame();
    await frame.write(
      `<!DOCTYPE html><body><div id="all"><div id="notice">${BANNER_SENTENCE}</div>`,
    );
    expect(frame.isShown('#all')).toBe(false);
    await frame.write('<p id="story">渡口的灯又亮了。</p>');
    expect(frame.isShown('#story')).toBe(true);
    expect(frame.isShown('#notice')).toBe(false);
    await frame.end();
    expect(frame.cleanup.removals.map(({ selector }) => selector)).toEqual(['div#notice']);
  });
});

describe('a paragraph that says what a notice says', () => {
  const story = '<p>退休那天，主编把清样递给她。窗外下着小雨，谁也没有说话。</p>';

  it.each([
    ['first', `<p id="it">这已经是最后一期了。</p>${story}${story}`],
    ['in the middle', `${story}<p id="it">这已经是最后一期了哦！</p>${story}`],
    ['last', `${story}${story}<p id="it">这已经是最后一期了。</p>`],
    ['spoken', `${story}<p id="it">“我知道了！”</p>${story}`],
    ['a headline', `<h1 id="it">这已经是最后一期了</h1><div>${story}</div>`],
    [
      'quoted',
      `${story}<p id="it">“您当前使用的浏览器版本过低”<a href="#">现在升级</a></p>${story}`,
    ],
    ['about sharing', `${story}<p id="it">分享到朋友圈</p>${story}`],
    ['about printing', `${story}<p id="it">打印 复制 朗读</p>${story}`],
  ])('is kept: %s', async (_where, body) => {
    const frame = openFrame();
    await frame.write(pageOf(`<div>${body}</div>`));
    await frame.end();
    expect(frame.isShown('#it')).toBe(true);
    expect(frame.cleanup.removals).toEqual([]);
  });
});
