import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers, siteOf, type NewspaperServer } from '../support/newspaper-server';
import { readerOn, surfaceShows } from '../support/reader';
import { badgeOn } from '../support/toolbar';
import { until } from '../support/until';

/** Long enough that everything here is asked before it, whatever the machine is busy with. */
const FILLED_AFTER = 4_000;
const SWAPPED_AFTER = 1_500;

const STORIES = [
  {
    headline: '渡口的灯换了新线路',
    text: '青泽江东岸的老渡口今年换上了新的电缆，入夜以后，四盏灯照得石阶清清楚楚，晚归的人不必再打手电。',
  },
  {
    headline: '茶厂里来了新学徒',
    text: '白露过后，北坡茶厂迎来十二名新学徒，他们跟着老师傅学看火候、辨香气，从清早一直忙到天黑。',
  },
] as const;

const HOST = 'http://sz.iprchn.com';
const address = (id: number) =>
  `${HOST}/bz/html/content.html?date=2026-05-20&pageIndex=3&cid=1&articleId=s${id}`;
const ADDRESSES = {
  late: address(0),
  /** A story that never comes. */
  never: `${HOST}/bz/html/content.html?date=2026-05-20&pageIndex=3&cid=1&articleId=never`,
  /** No sign of an e-paper but the host it stands on. */
  shell: `${HOST}/login.html`,
  ordinary: 'http://blog.qinghe.example/late.html',
};

/** A page whose own script puts the story of its address in, and the next one when pressed. */
const app = `<!doctype html><meta charset="utf-8"><title>青泽知识报</title><div id="app"></div>
<script>
  const stories = ${JSON.stringify(STORIES)};
  const render = () => {
    const id = Number(new URL(location.href).searchParams.get('articleId').slice(1));
    if (!stories[id]) return;
    const { headline, text } = stories[id];
    document.querySelector('#app').innerHTML =
      '<div><span>第3版：生活</span></div><div><h2>' + headline + '</h2><div>' +
      ('<p>' + text + '</p>').repeat(3) + '</div></div><button id="next">下一篇</button>';
    document.querySelector('#next').onclick = () => {
      history.pushState(null, '', location.href.replace(/s\\d$/, 's' + (1 - id)));
      document.querySelector('#app').firstChild.append('　正在打开');
      setTimeout(render, ${SWAPPED_AFTER});
    };
  };
  addEventListener('popstate', () => setTimeout(render, ${SWAPPED_AFTER}));
  setTimeout(render, ${FILLED_AFTER});
</script>`;

const blog = STORIES.map(({ headline, text }) => ({
  headline,
  html: `<article><h1>${headline}</h1>${`<p>${text}</p>`.repeat(6)}</article>`,
}));
const ordinary = `<!doctype html><meta charset="utf-8"><title>江边手记</title><main>${blog[0]?.html}</main>
<button id="next">另一篇</button><script>
  document.querySelector('#next').onclick = () => {
    document.querySelector('main').innerHTML = ${JSON.stringify(blog[1]?.html)};
  };
</script>`;

const site = siteOf({
  [ADDRESSES.late]: app,
  [address(1)]: app,
  [ADDRESSES.never]: app,
  [ADDRESSES.shell]: '<!doctype html><title>登录</title><script></script><p>请登录</p>',
  [ADDRESSES.ordinary]: ordinary,
});

describe.each(BROWSERS)('a page that its scripts fill in %s', name => {
  let server: NewspaperServer;
  let browser: TestBrowser;
  const t = (key: Parameters<typeof interfaceText>[1]) => interfaceText(browser, key);

  beforeAll(async () => {
    server = await serveNewspapers(site);
    browser = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const shows = (page: Tab, text: string) =>
    until(() => page.evaluate(text => document.body.innerText.includes(text), text), text);
  const popupOf = async (page: Tab) =>
    browser.openExtensionPage('popup', `?tab=${await browser.tabId(page)}`);
  /** Opens the story and waits until it is announced. */
  async function openStory() {
    const page = await browser.open(ADDRESSES.late);
    await shows(page, STORIES[0].headline);
    await until(() => surfaceShows(page, t('pageButtonRead')), 'the button');
    return page;
  }

  it('is said to be loading until its story has come, then read, marked and given its button', async () => {
    const page = await browser.open(ADDRESSES.late);
    const popup = await popupOf(page);
    await shows(popup, t('popupLoadingTitle'));
    expect(await badgeOn(browser, page)).toBe('');
    await shows(popup, STORIES[0].headline);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('2026');
    await until(() => badgeOn(browser, page), 'the badge');
    await until(() => surfaceShows(page, t('pageButtonRead')), 'the button');
    await popup.close();
    await page.close();
  });

  it('gives the story of the address it has gone to, never the one it has left', async () => {
    const page = await openStory();
    await page.click({ selector: '#next' });
    // The old story is still there: it gives way a moment later.
    const popup = await popupOf(page);
    await shows(popup, STORIES[1].headline);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain(STORIES[0].headline);
    await popup.close();
    await page.close();
  });

  it('reads and saves the new story when asked before it has come', async () => {
    const page = await openStory();
    const popup = await popupOf(page);
    await shows(popup, STORIES[0].headline);
    await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
    await popup.click({ name: t('popupSave') });
    await shows(popup, t('saveDone'));
    const library = await browser.openExtensionPage('library');
    await shows(library, STORIES[1].headline);
    expect(await library.evaluate(() => document.body.innerText)).not.toContain(
      STORIES[0].headline,
    );
    for (const tab of [library, popup, page]) await tab.close();
  });

  it('closes the reader over a story that the page has left, and opens it on the next', async () => {
    const page = await openStory();
    await browser.pressCommand(page, 'toggle-reader');
    expect((await until(() => readerOn(page), 'the reader')).headline).toBe(STORIES[0].headline);
    await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
    await until(async () => !(await readerOn(page)), 'the reader closed');
    const popup = await popupOf(page);
    await shows(popup, STORIES[1].headline);
    await popup.close();
    await browser.pressCommand(page, 'toggle-reader');
    expect((await until(() => readerOn(page), 'the reader')).headline).toBe(STORIES[1].headline);
    await page.close();
  });

  it('is given up after a while: a story that never comes, an empty page that is none', async () => {
    for (const empty of [ADDRESSES.never, ADDRESSES.shell]) {
      const page = await browser.open(empty);
      const popup = await popupOf(page);
      await shows(popup, t('popupLoadingTitle'));
      await until(
        () =>
          popup.evaluate(title => document.body.innerText.includes(title), t('popupOtherTitle')),
        'the end of waiting',
        30_000,
      );
      await popup.close();
      await page.close();
    }
  });

  it('of ordinary text is read anew each time', async () => {
    const page = await browser.open(ADDRESSES.ordinary);
    const popup = await browser.openPopup(page);
    await popup.click({ name: t('popupReadOrdinary') });
    await shows(popup, '江边手记');
    await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
    await popup.click({ name: t('popupRead') });
    const reader = await until(() => readerOn(page), 'the reader');
    expect(reader.paragraphs).toContain(STORIES[1].text);
    expect(reader.paragraphs).not.toContain(STORIES[0].text);
    await page.close();
  });
});
