import { expect, it } from 'vitest';
import { sampleSite, SAMPLE } from '../sample/site';
import { BROWSERS, launch } from '../support/browser';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers } from '../support/newspaper-server';
import { readerOn, surfaceShows } from '../support/reader';
import { until } from '../support/until';

it.each(BROWSERS)('an update under an open tab ends in one clear notice in %s', async name => {
  const server = await serveNewspapers(sampleSite);
  const browser = await launch(name, { port: server.port });
  try {
    const page = await browser.open(SAMPLE.article);
    const button = interfaceText(browser, 'pageButtonRead');
    await until(() => surfaceShows(page, button), 'the button on the page');
    await page.evaluate(() => {
      const errors: string[] = [];
      Object.assign(window, { errors });
      addEventListener('error', event => errors.push(event.message));
      addEventListener('unhandledrejection', event => errors.push(String(event.reason)));
    });

    await browser.reloadExtension();

    // Chromium leaves the old script in the page, which says what to do when its button is pressed.
    // Firefox puts the new one in its place, button and all.
    const notice = interfaceText(browser, 'noticeExtensionUpdated');
    const answered = async () => (await surfaceShows(page, notice)) || (await readerOn(page));
    await until(async () => {
      await page.click({ name: button });
      return until(answered, 'an answer', 3000).catch(() => null);
    }, notice);
    const texts = () =>
      page.inRoots(roots => roots.slice(1).map(root => root.textContent?.trim() ?? ''));
    const shown = await texts();
    expect(shown.filter(text => text.includes(notice)).length).toBeLessThanOrEqual(1);
    expect(shown.filter(text => text === button).length).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual(
      [],
    );

    // After loading the page again everything works, once.
    await page.goto(SAMPLE.article);
    await page.click({ name: button });
    await until(() => readerOn(page), 'the reader view');
    expect((await texts()).filter(text => text === button).length).toBeLessThanOrEqual(1);
  } finally {
    await browser.close();
    await server.close();
  }
});
