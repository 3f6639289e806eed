import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleSite, SAMPLE } from '../sample/site';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { downloadFrom } from '../support/downloads';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers, siteOf, type NewspaperServer } from '../support/newspaper-server';
import { readerOn, surfaceShows } from '../support/reader';
import { badgeOn } from '../support/toolbar';
import { until } from '../support/until';

const UNLISTED = 'http://weather.example/today.html';

describe.each(BROWSERS)('keys, context menu and badge in %s', name => {
  let server: NewspaperServer;
  let browser: TestBrowser;
  let page: Tab;
  const opened = () => until(() => readerOn(page), 'the reader view');
  const closed = () => until(async () => !(await readerOn(page)), 'the reader view to close');

  beforeAll(async () => {
    server = await serveNewspapers(
      sampleSite,
      siteOf({ [UNLISTED]: '<!doctype html><title>天气</title><p>明天多云，东南风二级。' }),
    );
    browser = await launch(name, { port: server.port });
    page = await browser.open(SAMPLE.article);
    const button = interfaceText(browser, 'pageButtonRead');
    await until(() => surfaceShows(page, button), 'the button on the page');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('has a key for every command', async () => {
    const commands = await browser.inBackground(() => chrome.commands.getAll());
    const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys).toEqual({
      _execute_action: 'Alt+Shift+J',
      'toggle-reader': 'Alt+J',
      'export-article': 'Alt+Shift+E',
      'save-article': 'Alt+Shift+S',
    });
  });

  it('opens and closes the reader by its key', async () => {
    await browser.pressCommand(page, 'toggle-reader');
    await opened();
    await browser.pressCommand(page, 'toggle-reader');
    await closed();
  });

  it('saves by its key and says so on the page', async () => {
    await browser.pressCommand(page, 'save-article');
    const saved = interfaceText(browser, 'saveDone');
    await until(() => surfaceShows(page, saved), saved);
    await browser.pressCommand(page, 'save-article');
    const again = interfaceText(browser, 'saveAlreadySaved');
    await until(() => surfaceShows(page, again), again);
  });

  it('has the same actions in the context menu', async () => {
    await browser.chooseMenuEntry(page, 'read', interfaceText(browser, 'menuRead'));
    await opened();
    await page.press('Escape');
    await closed();
    // No format was used yet.
    const note = await downloadFrom(browser, () =>
      browser.chooseMenuEntry(page, 'export', interfaceText(browser, 'menuExport')),
    );
    expect(note.name).toMatch(/一根竹子走出深山\.md$/);
    expect(note.content).toContain('一张订单拆成八十户');
  });

  it('marks recognised pages only', async () => {
    expect(await badgeOn(browser, page)).toBe('报');
    const other = await browser.open(UNLISTED);
    expect(await badgeOn(browser, other)).toBe('');
    await other.close();
  });
});
