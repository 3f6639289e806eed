import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportArticles, type ExportOptions } from '../../src/exports/export-articles';
import type { ExportedArticle } from '../../src/exports/export-format';
import { paragraphsOf } from '../../src/model/body';
import { articleWith, bodyOf, EVERYTHING, HOSTILE_TEXTS } from '../support/articles';
import { PIXEL } from '../support/photos';

const OUT = 'out/formats';
/** Debian's package is a jar that wants to be run by Java itself. */
const EPUBCHECK = '/usr/bin/epubcheck';
const hasChecker = existsSync(EPUBCHECK);
const hasCalibre = spawnSync('ebook-convert', ['--version']).status === 0;
if (!hasChecker) console.warn('Books are not checked: epubcheck is not installed.');
if (!hasCalibre) console.warn('Books are not opened: calibre is not installed.');

async function write(name: string, articles: ExportedArticle[], options: ExportOptions = {}) {
  mkdirSync(OUT, { recursive: true });
  const path = join(OUT, `${name}.epub`);
  const { content } = await exportArticles('epub', articles, options);
  writeFileSync(path, new Uint8Array(await content.arrayBuffer()));
  return path;
}

const photos = () => Promise.resolve(PIXEL);
const pages = ['01', '01', '02', 'A03'].map((pageNumber, index) =>
  articleWith({ pageNumber, headline: `第${index + 1}篇`, pageName: `版${pageNumber}` }),
);
const hostile = HOSTILE_TEXTS.map(value =>
  articleWith({
    ...{ newspaper: value, date: value, pageNumber: value, pageName: value, kicker: value },
    ...{ headline: value, subtitle: value, byline: value, source: value, authors: [value] },
    body: bodyOf(value, `前${value}后`),
  }),
);
const BOOKS: Record<string, () => Promise<string>> = {
  article: () => write('article', [EVERYTHING], { photos }),
  links: () => write('links', [EVERYTHING]),
  issue: () => write('issue', [...pages, EVERYTHING], { photos, cover: PIXEL }),
  vertical: () => write('vertical', [...pages, EVERYTHING], { photos, vertical: true }),
  traditional: () => write('traditional', [articleWith({ language: 'zh-TW' })]),
  hostile: () => write('hostile', hostile),
};

describe('a book in other programs', () => {
  for (const [name, book] of Object.entries(BOOKS))
    it.skipIf(!hasChecker)(`${name}: epubcheck has nothing to say`, async () => {
      const path = await book();
      const { stdout, stderr } = spawnSync('java', ['-jar', EPUBCHECK, path], { encoding: 'utf8' });
      expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings / 0 infos');
    });

  it.skipIf(!hasCalibre)('calibre reads every paragraph', async () => {
    const path = await BOOKS['issue']!();
    const text = join(OUT, 'issue.txt');
    execFileSync('ebook-convert', [path, text], {
      env: { ...process.env, QT_QPA_PLATFORM: 'offscreen', QTWEBENGINE_DISABLE_SANDBOX: '1' },
    });
    const read = readFileSync(text, 'utf8').replace(/\s+/g, '');
    const paragraphs = [...pages, EVERYTHING].flatMap(({ body }) => paragraphsOf(body));
    // A dictionary's reading above a character is text to calibre.
    const plain = paragraphs.filter(paragraph => !paragraph.includes('堰'));
    for (const paragraph of plain.flatMap(lines => lines.split(/[\n\t]/)))
      expect(read).toContain(paragraph.replace(/\s+/g, ''));
  });
});
