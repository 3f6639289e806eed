import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedText } from '../sample/expected';
import { sampleSite, SAMPLE } from '../sample/site';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { exportAs } from '../support/exporting';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers, type NewspaperServer } from '../support/newspaper-server';
import { readHtml, readMarkdown, readText } from '../support/read-back';
import { readerOn, surfaceShows } from '../support/reader';
import { badgeOn } from '../support/toolbar';
import { until } from '../support/until';

const EXPECTED = expectedText(512001);

describe.each(BROWSERS)('the main job in %s', name => {
  let server: NewspaperServer;
  let browser: TestBrowser;
  let page: Tab;
  const t = (...text: Parameters<typeof interfaceText> extends [unknown, ...infer R] ? R : never) =>
    interfaceText(browser, ...text);

  beforeAll(async () => {
    server = await serveNewspapers(sampleSite);
    browser = await launch(name, { port: server.port });
    page = await browser.open(SAMPLE.article);
    await until(() => surfaceShows(page, t('pageButtonRead')), 'the button on the page');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('hides the banner, the modal and the floating ad, and nothing of the article', async () => {
    const shown = await page.evaluate(() => {
      const isShown = (selector: string) => document.querySelector(selector)?.checkVisibility();
      return {
        banner: isShown('.tips-low'),
        modal: isShown('.mask'),
        ad: isShown('.float-ad'),
        paragraphs: [...document.querySelectorAll('.article-cont p')].every(p =>
          p.checkVisibility(),
        ),
      };
    });
    expect(shown).toEqual({ banner: false, modal: false, ad: false, paragraphs: true });
  });

  it('hides the modal again when the page brings it back', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.next')?.click());
    await until(
      () => page.evaluate(() => !document.querySelector('.mask')?.checkVisibility()),
      'the modal to go',
    );
  });

  it('marks the toolbar button on a recognised page', async () => {
    expect(await badgeOn(browser, page)).toBe('报');
  });

  it('opens the article in the reader from the button on the page', async () => {
    await page.click({ name: t('pageButtonRead') });
    const reader = await until(() => readerOn(page), 'the reader view');
    expect(reader).toMatchObject({
      kicker: '竹产业一线调查',
      headline: '一根竹子走出深山',
      subtitle: '——清溪镇把“论斤卖”变成“论件卖”',
      byline: null,
      paragraphs: EXPECTED.paragraphs,
      captions: EXPECTED.captions,
      hasFocus: true,
    });
    expect(reader.masthead).toContain('四川经济日报');
    expect(reader.masthead).toContain('要闻');
  });

  it('closes the reader with Escape', async () => {
    await page.press('Escape');
    await until(async () => !(await readerOn(page)), 'the reader view to close');
  });

  it('says in the popup what was recognised, and saves it once', async () => {
    const popup = await browser.openPopup(page);
    const shows = (text: string) =>
      popup.evaluate(text => document.body.innerText.includes(text), text);
    await until(() => shows('一根竹子走出深山'), 'the headline');
    expect(await shows('四川经济日报')).toBe(true);
    expect(await shows('周砚秋')).toBe(true);
    await popup.click({ name: t('popupSave') });
    await until(() => shows(t('popupSaved')), 'the saved clip');
    await popup.close();

    const later = await browser.openPopup(page);
    await until(
      () => later.evaluate(text => document.body.innerText.includes(text), t('popupSaved')),
      'the popup to know the clip',
    );
    await later.close();
    expect(await clipCount()).toBe(1);
  });

  it('exports three files that say what the article says', async () => {
    const popup = await browser.openPopup(page);
    const markdown = await exportAs(browser, popup, 'markdown');
    const html = await exportAs(browser, popup, 'html');
    const text = await exportAs(browser, popup, 'text');
    await popup.close();
    for (const [file, ending] of [
      [markdown, 'md'],
      [html, 'html'],
      [text, 'txt'],
    ] as const) {
      expect(file.name).toMatch(
        new RegExp(`^2026-11-20.*四川经济日报.*一根竹子走出深山\\.${ending}$`),
      );
    }
    expect(readMarkdown(markdown.content, 'commonmark', 3).paragraphs).toEqual(EXPECTED.paragraphs);
    expect(readHtml(html.content)[0]?.paragraphs).toEqual(EXPECTED.paragraphs);
    const lines = readText(text.content);
    expect(lines.filter(line => EXPECTED.paragraphs.includes(line))).toEqual(EXPECTED.paragraphs);
    for (const { content } of [markdown, html, text]) {
      expect(content).not.toMatch(/浏览器版本过低|最后一期|分享到|上一期|字号/);
    }
  });

  it('reads an article of Founder’s classic system too', async () => {
    const founder = await browser.open(SAMPLE.founderArticle);
    await founder.click({ name: t('pageButtonRead') });
    const reader = await until(() => readerOn(founder), 'the reader view');
    expect(reader).toMatchObject({
      kicker: '风起之前，三百条渔船平安回港',
      headline: '渔港灯火等归帆',
      byline: '本报记者 邬海宁 通讯员 史一帆',
    });
    expect(reader.paragraphs).toHaveLength(6);
    expect(reader.captions).toEqual(['傍晚，归港的渔船在码头排成长列。（邬海宁 摄）']);
    await founder.close();
  });

  it('offers the articles of a 版面 and the pages of an issue', async () => {
    for (const [address, entry] of [
      [SAMPLE.page, '通勤专列开行满月'],
      [SAMPLE.issue, '城市经纬'],
    ] as const) {
      const tab = await browser.open(address);
      const popup = await browser.openPopup(tab);
      await until(
        () => popup.evaluate(text => document.body.innerText.includes(text), entry),
        `${entry} in the popup`,
      );
      await popup.close();
      await tab.close();
    }
  });

  async function clipCount(): Promise<number> {
    const library = await browser.openExtensionPage('library');
    await until(() => library.evaluate(() => document.querySelector('.clip') !== null), 'a clip');
    const count = await library.evaluate(() => document.querySelectorAll('.clip').length);
    await library.close();
    return count;
  }
});
