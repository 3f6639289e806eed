import { expect, it } from 'vitest';
import { expectedText } from '../sample/expected';
import { sampleSite, SAMPLE } from '../sample/site';
import { BROWSERS, launch, type Tab } from '../support/browser';
import { exportAs } from '../support/exporting';
import { interfaceText } from '../support/interface-text';
import { serveNewspapers } from '../support/newspaper-server';
import { readHtml } from '../support/read-back';
import { readerOn } from '../support/reader';
import { until } from '../support/until';

const EXPECTED = expectedText(512001);

it.each(BROWSERS)('keeps a clip over a restart of %s', async name => {
  const server = await serveNewspapers(sampleSite);
  const browser = await launch(name, { port: server.port });
  try {
    const page = await browser.open(SAMPLE.article);
    const popup = await browser.openPopup(page);
    await popup.click({ name: interfaceText(browser, 'popupSave') });
    await shows(popup, interfaceText(browser, 'popupSaved'));

    await browser.restart();

    const requestsBefore = server.requests.length;
    const library = await browser.openExtensionPage('library');
    await library.click({ selector: '.clip h2 a' });
    const reader = await until(() => readerOn(library), 'the clip in the reader view');
    expect(reader).toMatchObject({ headline: '一根竹子走出深山', ...EXPECTED });
    await library.press('Escape');
    await until(async () => !(await readerOn(library)), 'the reader view to close');

    // A saved clip is read without asking the newspaper again; an export asks for its photos.
    const asked = () => server.requests.slice(requestsBefore).filter(url => url.includes('scjjrb'));
    expect(asked()).toEqual([]);
    await library.click({ selector: '.selection input[type="checkbox"]' });
    const html = await exportAs(browser, library, 'html');
    expect(readHtml(html.content)[0]?.paragraphs).toEqual(EXPECTED.paragraphs);
    expect(asked().filter(url => !url.endsWith('.png'))).toEqual([]);

    await library.click({ name: interfaceText(browser, 'libraryDelete') });
    // The question has a button of the same name; the library asks before it deletes.
    await library.click({ selector: 'dialog.confirm [data-kind="danger"]' });
    await shows(library, interfaceText(browser, 'libraryEmptyTitle'));
  } finally {
    await browser.close();
    await server.close();
  }
});

const shows = (tab: Tab, text: string) =>
  until(() => tab.evaluate(text => document.body.innerText.includes(text), text), text);
