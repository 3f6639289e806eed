// The main job in a real browser, on the bundled sample e-paper: recognise, clean, read, save,
// export. Prints what came out; with a display the window stays open.  tsx scripts/main-job.ts [firefox]
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, type TestBrowser } from '../tests/support/browser';
import { EXPORT_FORMATS, exportAs } from '../tests/support/exporting';
import { interfaceText } from '../tests/support/interface-text';
import { serveNewspapers } from '../tests/support/newspaper-server';
import { until } from '../tests/support/until';
import { sampleSite, SAMPLE } from '../tests/sample/site';

const OUT = 'out';
const window = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const name = process.argv.includes('firefox') ? 'firefox' : 'chromium';

mkdirSync(OUT, { recursive: true });
const server = await serveNewspapers(sampleSite);
const browser = await launch(name, { port: server.port, window });
try {
  await mainJob(browser);
  if (window) {
    await browser.open(SAMPLE.issue);
    console.log(
      '\nThe window stays open: the sample e-paper is yours to play with. Ctrl+C ends it.',
    );
    await new Promise(resolve => process.once('SIGINT', resolve));
  }
} finally {
  await browser.close();
  await server.close();
}

async function mainJob(browser: TestBrowser): Promise<void> {
  const picture = (what: string) => join(OUT, `${name}-${what}.png`);
  const page = await browser.open(SAMPLE.article);
  const button = interfaceText(browser, 'pageButtonRead');
  await until(() => shows(button), 'the button on the page');
  await page.screenshot(picture('page'));

  const popup = await browser.openPopup(page);
  await popup.click({ name: interfaceText(browser, 'popupSave') });
  await until(
    () => popup.evaluate(saved => document.body.innerText.includes(saved), saved()),
    'the saved clip',
  );
  const recognised = await popup.evaluate(() =>
    (document.querySelector('.recognised') as HTMLElement).innerText.replace(/\s*\n\s*/g, '\n'),
  );
  console.log(`\nRecognised and saved (${SAMPLE.article}):\n${recognised}`);
  await popup.screenshot(picture('popup'));

  console.log('\nExported:');
  for (const format of EXPORT_FORMATS) {
    const file = await exportAs(browser, popup, format);
    copyFileSync(file.path, join(OUT, file.name));
    console.log(`  ${resolve(OUT, file.name)}`);
  }
  await popup.close();

  await page.click({ name: button });
  await until(() => shows(interfaceText(browser, 'saveAction')), 'the reader view');
  // Its photos come from the newspaper.
  await new Promise(resolve => setTimeout(resolve, 500));
  await page.screenshot(picture('reader'));
  await page.press('Escape');

  const library = await browser.openExtensionPage('library');
  await until(() => library.evaluate(() => Boolean(document.querySelector('h2'))), 'the library');
  await library.screenshot(picture('library'));

  console.log('\nScreenshots:');
  for (const what of ['page', 'popup', 'reader', 'library'])
    console.log(`  ${resolve(picture(what))}`);

  function shows(text: string): Promise<boolean> {
    return page.inRoots(
      (roots, text) => roots.slice(1).some(root => root.textContent?.includes(text)),
      text,
    );
  }
  function saved(): string {
    return interfaceText(browser, 'popupSaved');
  }
}
