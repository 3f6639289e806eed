import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportArticles } from '../../src/exports/export-articles';
import { FORMATS } from '../../src/exports/formats';
import type { ExportFile } from '../../src/model/export-file';
import { articleWith, HOSTILE_TEXTS } from '../support/articles';
import { BROWSERS, launch, type Tab, type TestBrowser } from '../support/browser';
import { downloadFrom } from '../support/downloads';
import { serveNewspapers, type NewspaperServer } from '../support/newspaper-server';

const HOSTILE_NAMES = [
  ...['CON', 'nul.', 'COM¹', 'aux.txt', 'a. ', '.x', '~', '-rf', 'a/../b', '..\\x', 'C:\\con'],
  ...['x\u202efdp', 'x\u200by', '%TEMP%', 'a.lnk', 'a.local', 'a.scf', '𠀀'.repeat(300)],
  ...[
    '👨‍👩‍👧‍👦'.repeat(60),
    '❤️ 心',
    'e\u0301',
    '字\u{E0100}',
    '／：全角｜？',
    '“引号”《书名》',
    '\ue000',
  ],
  ...['a'.repeat(300), '$HOME `id`; rm', "it's & that's", '(1)', 'a  b', '甲\u00a0乙', '\u3164'],
];
/** A share of the texts: each download takes a moment. */
const TEXTS = HOSTILE_TEXTS.filter((_, index) => index % 4 === 0);
/** Chromium asks before a tab saves its eleventh file. */
const DOWNLOADS_PER_TAB = 8;

describe.each(BROWSERS)('names of exports in %s', name => {
  let server: NewspaperServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await serveNewspapers();
    browser = await launch(name, { port: server.port });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('arrive on disk as they are', { timeout: 300_000 }, async () => {
    const files = await hostileFiles();
    const arrived: string[] = [];
    for (let first = 0; first < files.length; first += DOWNLOADS_PER_TAB) {
      const tab = await browser.openExtensionPage('library');
      for (const file of files.slice(first, first + DOWNLOADS_PER_TAB))
        arrived.push((await downloadFrom(browser, () => save(tab, file))).name);
      await tab.close();
    }
    expect(arrived).toEqual(files.map(file => file.name));
  });
});

/** Exports with different names, in every format. */
async function hostileFiles(): Promise<ExportFile[]> {
  const files: ExportFile[] = [];
  for (const [index, headline] of [...HOSTILE_NAMES, ...TEXTS].entries()) {
    const article = articleWith({ headline, newspaper: null, date: null, pageNumber: null });
    files.push(await exportArticles(FORMATS[index % FORMATS.length]!.id, [article]));
  }
  return [...new Map(files.map(file => [file.name, file])).values()];
}

/** As `saveFile` of the extension does it. */
const save = (tab: Tab, file: ExportFile) =>
  tab.evaluate(
    (fileName, mediaType) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['text'], { type: mediaType }));
      link.download = fileName;
      link.click();
    },
    file.name,
    file.content.type,
  );
