import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePage } from '../sample/scjjrb/templates';
import { PAGES } from '../sample/scjjrb/issue';
import { sampleArticle } from '../sample/expected';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers, siteOf, type NewspaperServer } from '../support/newspaper-server';
import { readerOn } from '../support/reader';
import { badgeOn } from '../support/toolbar';
import { until } from '../support/until';

const SHORT_ARTICLE = articlePage(PAGES[0]!, sampleArticle(512002));
const PARAGRAPH =
  '城南的社区菜园今年种了三十多种蔬菜，周末常有居民带着孩子来浇水、除草，收成按户分配，多余的送到食堂。';

const ADDRESSES = {
  /** An e-paper whose host no newspaper of the registry has. */
  unlisted: 'http://epaper.qinghexinbao.example/Article/index/aid/512002.html',
  ordinary: 'http://blog.qinghe.example/garden.html',
  frameset: 'http://epaper.qinghexinbao.example/frames.html',
  picture: 'http://epaper.qinghexinbao.example/photo.svg',
};

const site = siteOf({
  [ADDRESSES.unlisted]: SHORT_ARTICLE,
  [ADDRESSES.ordinary]: `<!doctype html><html lang="zh-CN"><title>社区菜园的四季</title><nav>首页 关于</nav>
    <article><h1>社区菜园的四季</h1>${`<p>${PARAGRAPH}</p>`.repeat(8)}</article></html>`,
  [ADDRESSES.frameset]: `<!doctype html><html><head><title>清河新报</title></head>
    <frameset rows="60,*"><frame src="about:blank"><frame src="/Article/index/aid/512002.html"></frameset></html>`,
  [ADDRESSES.picture]: {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    mediaType: 'image/svg+xml',
  },
});

describe.each(BROWSERS)('on other sites in %s', name => {
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

  it('leaves an unlisted e-paper alone until its button is pressed, then reads it', async () => {
    const tab = await browser.open(ADDRESSES.unlisted);
    // The banner stays: nothing of the extension is in this page.
    expect(await surfaces(tab)).toBe(0);
    expect(await tab.evaluate(() => document.querySelector('.tips-low')?.checkVisibility())).toBe(
      true,
    );
    expect(await badgeOn(browser, tab)).toBe('');

    const popup = await browser.openPopup(tab);
    await popup.click({ name: t('popupRead') });
    const reader = await until(() => readerOn(tab), 'the reader view');
    expect(reader.headline).toBe('通勤专列开行满月');
    expect(reader.paragraphs).toEqual(sampleArticle(512002).body);
    await tab.close();
  });

  it('reads the main text of an ordinary page when asked to', async () => {
    const tab = await browser.open(ADDRESSES.ordinary);
    const popup = await browser.openPopup(tab);
    await popupShows(popup, t('popupOtherTitle'));
    await popup.click({ name: t('popupReadOrdinary') });
    await popupShows(popup, '社区菜园的四季');
    await popup.click({ name: t('popupRead') });
    const reader = await until(() => readerOn(tab), 'the reader view');
    expect(reader.paragraphs.filter(text => text === PARAGRAPH)).toHaveLength(8);
    expect(reader.paragraphs.join()).not.toContain('关于');
    await tab.close();
  });

  it('reads the frame of a frameset over the whole window', async () => {
    const tab = await browser.open(ADDRESSES.frameset);
    const popup = await browser.openPopup(tab);
    await popup.click({ name: t('popupRead') });
    const reader = await until(() => readerOn(tab), 'the reader view');
    expect(reader.headline).toBe('通勤专列开行满月');
    await tab.close();
  });

  it('says that browser pages and pictures cannot be read', async () => {
    const ownPage = name === 'chromium' ? 'chrome://version/' : 'about:support';
    for (const address of [ownPage, ADDRESSES.picture]) {
      const tab = await browser.open(address);
      const popup = await browser.openPopup(tab);
      await popupShows(popup, t('popupRestrictedTitle'));
      await popup.close();
      await tab.close();
    }
  });

  it('works as a page in a tab, as Firefox for Android opens it', async () => {
    const tab = await browser.open(ADDRESSES.unlisted);
    // Gives the tab to the extension.
    await (await browser.openPopup(tab)).close();
    const page = await browser.openExtensionPage('popup', `?tab=${await browser.tabId(tab)}`);
    await popupShows(page, '通勤专列开行满月');
    await page.click({ name: t('popupSave') });
    await popupShows(page, t('popupSaved'));
    await page.close();
    await tab.close();
  });

  const popupShows = (popup: Tab, text: string) =>
    until(() => popup.evaluate(text => document.body.innerText.includes(text), text), text);
  const surfaces = (tab: Tab) => tab.inRoots(roots => roots.length - 1);
});
