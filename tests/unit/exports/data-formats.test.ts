import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../../src/exports/clean-article';
import { copyForms } from '../../../src/exports/copy';
import { exportArticles } from '../../../src/exports/export-articles';
import { obsidianNote } from '../../../src/exports/obsidian';
import { addressOf } from '../../../src/exports/photo-data';
import type { Article } from '../../../src/model/article';
import { figuresOf, paragraphsOf } from '../../../src/model/body';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { articleWith, EVERYTHING, HOSTILE_TEXTS } from '../../support/articles';
import { exported } from '../../support/exported';
import { PIXEL } from '../../support/photos';

const photos = () => Promise.resolve(PIXEL);

describe('JSON', () => {
  it('has everything an article has', async () => {
    const now = '2026-11-26T01:02:03.456Z';
    const saved = { ...EVERYTHING, savedAt: now, tags: ['防汛'] };
    const read = JSON.parse(await exported('json', [saved, articleWith()], { now })) as {
      articles: object[];
    };
    expect(read).toMatchObject({ format: 'jianbao-articles', version: 1, exportedAt: now });
    const { version, ...fields } = cleanArticle(EVERYTHING);
    expect(read.articles).toHaveLength(2);
    expect(read.articles[0]).toEqual({
      articleVersion: version,
      ...fields,
      savedAt: now,
      tags: ['防汛'],
      paragraphs: paragraphsOf(fields.body),
      figures: figuresOf(fields.body),
    });
  });

  // RELIABILITY 29
  it('gives hostile text back and pollutes nothing', async () => {
    const headlines = [...HOSTILE_TEXTS, '__proto__', '</script>', '\u2028', '\ud800'];
    const written = await exported(
      'json',
      headlines.map(headline => articleWith({ headline })),
    );
    const read = JSON.parse(written) as { articles: { headline: string }[] };
    expect(read.articles.map(({ headline }) => headline)).toEqual(
      headlines.map(headline => cleanArticle(articleWith({ headline })).headline),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('CSV', () => {
  const rows = async (headlines: string[]) => {
    const written = await exported(
      'csv',
      headlines.map(headline => articleWith({ headline, kicker: headline })),
    );
    expect(written.startsWith('\uFEFF')).toBe(true);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const { data, errors } = Papa.parse<Record<string, string>>(written.slice(1).trimEnd(), {
      header: true,
    });
    expect(errors).toEqual([]);
    return data;
  };

  it('lists articles, one a line', async () => {
    const [row] = await rows(['甲,乙"丙"\n丁']);
    expect(row).toMatchObject({
      title: '甲,乙"丙" 丁',
      newspaper: '青川晚报',
      date: '2024-03-18',
      page: '03',
      page_name: '城事',
      authors: '周以宁',
      characters: '34',
    });
  });

  // RELIABILITY 26
  it('keeps spreadsheets from calculating, and every text readable', async () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(1)', '＝1', '＋1', '－1', '"=1"', "'=1", '“=1'];
    for (const row of await rows([...formulas, ...HOSTILE_TEXTS])) {
      const { title = '' } = row;
      expect(title).not.toMatch(/^[\s"']*[=+\-@＝＋－＠](?<!^'.*)/);
    }
    const titles = (await rows(formulas)).map(({ title = '' }) =>
      title.replace(/^'(?=[\s"']*[=+\-@＝＋－])/, ''),
    );
    expect(titles).toEqual(formulas);
  });
});

describe('Markdown with photos beside it', () => {
  it('has a note for each article, with names of their own', async () => {
    const articles = [EVERYTHING, EVERYTHING, articleWith({ headline: '甲' })];
    const { content } = await exportArticles('markdown-zip', articles, { photos });
    const files = unzipSync(new Uint8Array(await content.arrayBuffer()));
    const notes = Object.keys(files).filter(name => name.endsWith('.md'));
    expect(notes).toHaveLength(3);
    expect(notes[1]).toMatch(/ \(2\)\.md$/);
    expect(Object.keys(files).filter(name => !name.endsWith('.md'))).toEqual([
      'photos/0001.gif',
      'photos/0002.gif',
      'photos/0003.gif',
      'photos/0004.gif',
    ]);
    expect(strFromU8(files[notes[1]!]!)).toContain('](photos/0003.gif)');
    expect(files['photos/0001.gif']).toEqual(new Uint8Array(PIXEL.bytes));
  });

  // RELIABILITY 25
  it('lets no headline be a path', async () => {
    const articles = ['../../etc/passwd', 'C:\\con', '/abs', 'a\0b'].map(headline =>
      articleWith({ headline, newspaper: null, date: null, pageNumber: null }),
    );
    const { content } = await exportArticles('markdown-zip', articles);
    for (const name of Object.keys(unzipSync(new Uint8Array(await content.arrayBuffer()))))
      expect(name).not.toMatch(/[/\\:\0]|^\.\./);
  });
});

describe('a copy', () => {
  it('has the photos in its addresses', async () => {
    const { html } = await copyForms(EVERYTHING, photos);
    expect(html).toContain(`<img src="${addressOf(PIXEL)}"`);
  });
});

describe('a note for Obsidian', () => {
  const noteOf = (article: Article) =>
    obsidianNote(article, { ...DEFAULT_SETTINGS, now: '2026-11-26T01:02:03Z' });

  // RELIABILITY 32
  it('keeps a headline inside its parameter', () => {
    for (const headline of ['甲&content=乙#?%0a', 'a&vault=b', ...HOSTILE_TEXTS]) {
      const address = new URL(noteOf(articleWith({ headline })).uri);
      expect(address.protocol).toBe('obsidian:');
      expect([...address.searchParams.keys()]).toEqual(['file', 'clipboard']);
      expect(address.hash).toBe('');
    }
  });

  it('is the Markdown of the article, photos as links', () => {
    const { note } = noteOf(EVERYTHING);
    expect(note).toContain('# 一把尺子量到底');
    expect(note).toContain('](http://epaper.example.cn/res/1/');
  });
});
