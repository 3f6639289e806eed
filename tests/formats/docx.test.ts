import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photoOf } from '../../src/exports/photo-data';
import type { Article } from '../../src/model/article';
import { figuresOf, paragraphsOf } from '../../src/model/body';
import type { PhotoSource } from '../../src/model/photo';
import { articleWith, bodyOf, EVERYTHING } from '../support/articles';
import { docxBytes } from '../support/read-docx';
import { inTraditional } from '../support/traditional';

const OUT = 'out/formats';

/** The first of some programs that is installed; null where none is. */
function installed(...programs: string[]): string | null {
  return (
    programs.find(program => {
      try {
        execFileSync('which', [program], { stdio: 'pipe' });
        return true;
      } catch {
        return false;
      }
    }) ?? null
  );
}

const office = installed('soffice', 'libreoffice');
const poppler = installed('pdftotext');
if (!office || !poppler)
  console.warn('DOCX is not checked with real programs: needs libreoffice-writer, poppler-utils.');

/** A landscape that no one has to be asked for. */
const landscape = (width: number, height: number) =>
  photoOf(
    new Uint8Array(
      new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
          <rect width="100%" height="100%" fill="#9cc2df"/>
          <circle cx="70%" cy="30%" r="12%" fill="#f6d56a"/>
          <rect y="65%" width="100%" height="35%" fill="#2d4a33"/>
        </svg>`,
      )
        .render()
        .asPng(),
    ),
  );
const photos: PhotoSource = address =>
  Promise.resolve(address.includes('map') ? landscape(300, 400) : landscape(1200, 800));

const LONG = '江面上的风一阵阵吹来，人们沿着石阶慢慢走下去，“老码头”三个字在灯下看得清清楚楚。';

describe.skipIf(!office || !poppler)('LibreOffice', { timeout: 300_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jianbao-docx-'));
    mkdirSync(OUT, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What it prints of a document, white space and page numbers aside; pictures of the pages in `OUT`. */
  async function print(name: string, articles: Article[]) {
    const [docx, pdf] = [`${name}.docx`, `${name}.pdf`].map(file => join(folder, file)) as [
      string,
      string,
    ];
    writeFileSync(docx, await docxBytes(articles, { photos }));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, docx];
    execFileSync(office!, [profile, ...convert], { stdio: 'pipe' });
    for (const old of readdirSync(OUT).filter(file => file.startsWith(`docx-${name}-`)))
      rmSync(join(OUT, old));
    execFileSync('pdftoppm', ['-r', '75', '-png', pdf, join(OUT, `docx-${name}`)]);
    const read = (...options: string[]) =>
      execFileSync('pdftotext', [...options, pdf, '-'], { encoding: 'utf8' });
    const pages = read('-layout').split('\f').slice(0, -1);
    return { pages: pages.map(withoutSpace), text: pages.map(withoutFooter).join('') };
  }

  const withoutSpace = (text: string) => text.replace(/\s+/g, '');
  const withoutFooter = (page: string) => withoutSpace(page).replace(/—\d+—$/, '');

  function expectAll(text: string, parts: (string | null)[]) {
    for (const part of parts) expect(text).toContain(withoutSpace(part ?? ''));
  }

  const everythingOf = ({ kicker, headline, subtitle, body, url }: Article) => [
    ...[kicker, headline, subtitle, url],
    // A line of print holds a whole row, and small figures stand on lines of their own.
    ...paragraphsOf(body).filter(paragraph => !/5×10|yàn|堰/.test(paragraph)),
    ...figuresOf(body).map(({ caption }) => caption),
  ];

  it('prints everything of an article that has everything', async () => {
    const { pages, text } = await print('everything', [EVERYTHING]);
    expectAll(text, everythingOf(EVERYTHING));
    expectAll(text, ['堰（yàn）”字碑', '3.先测后挖', '4.先堵后排']);
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(pages.length).toBeLessThanOrEqual(5);
    pages.forEach((page, index) => expect(page).toMatch(new RegExp(`—${index + 1}—$`)));
  });

  it('prints a list of contents, then each article on pages of its own', async () => {
    const articles = Array.from({ length: 12 }, (_, index) =>
      articleWith({ headline: `第${index + 1}盏灯`, body: bodyOf(...Array<string>(6).fill(LONG)) }),
    );
    const { pages } = await print('several', articles);
    expect(pages).toHaveLength(1 + articles.length);
    expectAll(pages[0]!, ['目录', ...articles.map(({ headline }) => headline)]);
    articles.forEach((article, index) => {
      expect(pages[index + 1]).toMatch(new RegExp(`^${article.headline}青川晚报`));
      expectAll(pages[index + 1]!, everythingOf(article));
    });
  });

  it('prints Traditional Chinese', async () => {
    const article = JSON.parse(inTraditional(JSON.stringify(EVERYTHING))) as Article;
    const { text } = await print('traditional', [{ ...article, language: 'zh-TW' }]);
    expectAll(text, everythingOf({ ...article, language: 'zh-TW' }));
  });
});
