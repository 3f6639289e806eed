import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/model/article-schema';
import { figuresOf, paragraphsOf } from '../../../src/model/body';
import type { PageWorld } from '../../../src/model/page-world';

const LONG =
  '江边的小城入夜以后并不安静，摆渡的人还在等最后一班客人，岸上的灯一盏一盏亮起来，照着石阶上的青苔。';

let world: PageWorld;
beforeAll(async () => {
  world = globalThis.jianbao = {};
  await import('../../../src/entries/readability');
});
beforeEach(() => {
  document.title = '渡口夜话 - 青溪文艺';
  document.documentElement.lang = 'zh-CN';
  document.head.querySelectorAll('meta[property], base').forEach(old => old.remove());
  document.body.replaceChildren();
});

/** Builds the page as its server would send it. */
function page(markup: string): void {
  const copy = new DOMParser().parseFromString(markup, 'text/html');
  document.body.append(...copy.body.childNodes);
}
const story = (more = '') => `
  <nav><a href="/">首页</a> <a href="/a">文艺</a></nav>
  <article><h1>渡口夜话</h1><p class="byline">方远</p>
  <p>${LONG}</p><h2>等船</h2><p>${LONG}${LONG}</p>
  <figure><img src="/photo.jpg" width="600" height="400"><figcaption>夜渡。方远 摄</figcaption></figure>
  ${more}<p>${LONG}</p><p>${LONG}</p></article>
  <footer>版权所有</footer>`;

describe('an ordinary page', () => {
  it('is read into an article of no newspaper', () => {
    page(story());
    const article = world.readOrdinaryPage!()!;
    expect(article).toMatchObject({
      platform: 'readability',
      headline: '渡口夜话',
      language: 'zh-CN',
      newspaper: null,
      pageNumber: null,
      url: location.href.replace(/#.*/, ''),
    });
    expect(paragraphsOf(article.body)).toEqual([LONG, '等船', LONG + LONG, LONG, LONG]);
    expect(article.body.children.map(block => 'tagName' in block && block.tagName)).toEqual([
      'p',
      'h2',
      'p',
      'figure',
      'p',
      'p',
    ]);
    expect(figuresOf(article.body)).toEqual([
      {
        src: new URL('/photo.jpg', location.href).href,
        fullSrc: null,
        caption: '夜渡。方远 摄',
        credit: '方远 摄',
      },
    ]);
    expect(parseArticle(article)).toEqual(article);
  });

  it('takes site, day and author from where pages declare them', () => {
    for (const [property, content] of Object.entries({
      'og:site_name': '青溪文艺',
      'article:published_time': '2021-01-21T23:30:00-08:00',
      'article:author': '方远',
    })) {
      const meta = document.createElement('meta');
      meta.setAttribute('property', property);
      meta.content = content;
      document.head.append(meta);
    }
    page(story());
    expect(world.readOrdinaryPage!()).toMatchObject({
      source: '青溪文艺',
      date: '2021-01-21',
      byline: '方远',
      authors: ['方远'],
    });
  });

  it('is not touched, and nothing of it runs', async () => {
    page(
      story(
        `<p>${LONG}</p><img src="/gone.png" onerror="document.title='ran'"><svg onload="document.title='ran'"></svg>`,
      ),
    );
    await new Promise(resolve => setTimeout(resolve, 500));
    document.title = '渡口夜话';
    const before = document.documentElement.outerHTML;
    world.readOrdinaryPage!();
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('resolves links against where it came from, whatever its base says', () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    page(story(`<p>${LONG}<a href="/more">更多</a><a href="javascript:alert(1)">坏</a></p>`));
    const article = world.readOrdinaryPage!()!;
    base.remove();
    const text = JSON.stringify(article.body);
    expect(text).toContain(`"${new URL('/more', location.href).href}"`);
    expect(text).not.toMatch(/elsewhere|javascript/);
  });

  it('without a text gives nothing', () => {
    page('<nav><a href="/">首页</a></nav>');
    expect(world.readOrdinaryPage!()).toBeNull();
  });

  it('that is too large gives nothing, soon', () => {
    document.body.append(...Array.from({ length: 50_001 }, () => document.createElement('i')));
    expect(world.readOrdinaryPage!()).toBeNull();
  });
});
