import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportArticles } from '../../../src/exports/export-articles';
import { fileName } from '../../../src/exports/file-name';
import type { Article } from '../../../src/model/article';
import { STARTING_TEMPLATES } from '../../../src/model/template';
import { articleWith, EVERYTHING, HOSTILE_TEXTS } from '../../support/articles';

const named = (headline: string, taken?: Set<string>) =>
  fileName([articleWith({ headline, date: null, newspaper: null, pageNumber: null })], 'md', taken);
const bytes = (name: string) => new TextEncoder().encode(name).length;

/** What Chromium refused or changed as a download, and what Windows does not store. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /["*/:<>?\\|]|[\0-\x1f\x7f-\x9f]|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|^[\s.~]|[\s.~]\.md$|\p{Cs}/u;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i;

function expectSafe(name: string): void {
  expect(name).not.toMatch(FORBIDDEN);
  expect(name).not.toMatch(DEVICE);
  expect(bytes(name)).toBeLessThanOrEqual(200);
  expect(name).toMatch(/.\.md$/);
}

/** Names that are known to hurt. */
const HURTING = [
  'CON',
  'nul.',
  'COM¹',
  'aux.txt',
  'LPT1 .x',
  'a. ',
  '.x',
  '~',
  '-rf',
  'a/../b',
  '..\\x',
  'C:\\con',
  'x\u202efdp',
  'x\u200by',
  '%TEMP%',
  '𠀀'.repeat(300),
  '👨‍👩‍👧‍👦'.repeat(60),
  'e' + '\u0301'.repeat(300),
  'a'.repeat(300) + '.',
  ...HOSTILE_TEXTS,
];

describe('fileName', () => {
  it('says date, newspaper, page and headline', () => {
    expect(fileName([articleWith({ headline: '灯又亮了：\n“一盏”/两盏?' })], 'md')).toBe(
      '2024-03-18 青川晚报 第03版 灯又亮了： “一盏”／两盏？.md',
    );
  });

  it('says of several articles what they share', () => {
    const other = articleWith({ pageNumber: '05' });
    expect(fileName([articleWith(), other], 'html')).toBe('2024-03-18 青川晚报 2篇.html');
    expect(fileName([articleWith(), articleWith({ newspaper: '甲报', date: null })], 'txt')).toBe(
      '第03版 2篇.txt',
    );
  });

  it('is a name even where there is nothing to say', () => {
    for (const headline of ['', '...', '\u200b', '　', '\ud800'])
      expect(named(headline)).toBe('剪报.md');
  });

  it('is safe for the names that are known to hurt', () => {
    for (const name of HURTING) expectSafe(named(name));
  });

  it('keeps Chinese and cuts between graphemes', () => {
    expect(named('𠀀'.repeat(300))).toBe('𠀀'.repeat(49) + '.md');
    expect(named('🇨🇳'.repeat(60))).toBe('🇨🇳'.repeat(24) + '.md');
    expect(named('／：全角、《书名》（一）')).toBe('／：全角、《书名》（一）.md');
  });

  it('differs from every name in use, case and composition aside', () => {
    const taken = new Set<string>();
    const names = ['Abc', 'aBC', 'é', 'e\u0301', '灯', '灯', '灯'].map(name => named(name, taken));
    expect(names).toEqual([
      'Abc.md',
      'aBC (2).md',
      'é.md',
      'é (2).md',
      '灯.md',
      '灯 (2).md',
      '灯 (3).md',
    ]);
    const long = new Set<string>();
    expect(bytes(named('长'.repeat(300), long))).toBeLessThanOrEqual(200);
    expect(bytes(named('长'.repeat(300), long))).toBeLessThanOrEqual(200);
    expect(long.size).toBe(2);
  });

  it('is safe for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), value => expectSafe(named(value))),
      { numRuns: 1000 },
    );
  });
});

describe('fileName by a template', () => {
  const by = (template: string, article: Article = articleWith(), taken?: Set<string>) =>
    fileName([article], 'md', taken, template);

  it('says what the template says', () => {
    expect(by('{{date|date:"YYYYMMDD"}}-{{page|before:"P"}}-{{title|truncate:3}}')).toBe(
      '20240318-P03-老码头.md',
    );
  });

  it('is our own name by the starting template', () => {
    const start = STARTING_TEMPLATES['file-name'];
    for (const value of [...HURTING, '灯又亮了']) {
      const article = articleWith({ headline: value, newspaper: value, pageNumber: null });
      expect(by(start, article)).toBe(fileName([article], 'md'));
    }
    expect(by(start, EVERYTHING)).toBe(fileName([EVERYTHING], 'md'));
  });

  it('makes no folder', () => {
    expect(by('{{newspaper}}/{{date|date:"YYYY/MM"}}/../{{title}}\\n甲')).toBe(
      '青川晚报／2024／03／..／老码头修了三年，灯又亮了＼n甲.md',
    );
  });

  it('is safe whatever stands in the template and in the article', () => {
    for (const value of HURTING) {
      const article = articleWith({ headline: value, newspaper: value, authors: [value, value] });
      for (const template of [
        '{{title}}',
        '{{authors|join:"/"}}.',
        ' .{{newspaper}}{{title}} ',
        'CON{{kicker}}.{{title}}',
        '{{title|truncate:1}}',
        `{{kicker|default:"${'长:'.repeat(300)}"}}`,
        `${value.replaceAll('{', '').replaceAll('\\', '')} {{title}}`,
      ])
        expectSafe(by(template, article));
    }
  });

  it('is our own name where it cannot be read, says nothing, or speaks of one of several', () => {
    const own = fileName([articleWith()], 'md');
    for (const template of ['{{titel}}', '{{title', '{{body}}', '{{kicker}}', '...', ' ', ''])
      expect(by(template)).toBe(own);
    const two = [articleWith(), articleWith()];
    expect(fileName(two, 'md', undefined, '{{title}}')).toBe(fileName(two, 'md'));
  });

  it('still differs from every name in use', () => {
    const taken = new Set<string>();
    const names = ['甲', '乙'].map(headline => by('{{date}}', articleWith({ headline }), taken));
    expect(names).toEqual(['2024-03-18.md', '2024-03-18 (2).md']);
  });

  it('names files, and the notes of an archive', async () => {
    const fileNameTemplate = '{{page}} {{title}}';
    const articles = ['甲', '乙'].map(headline => articleWith({ headline }));
    const one = await exportArticles('html', articles.slice(0, 1), { fileNameTemplate });
    expect(one.name).toBe('03 甲.html');
    const { name, content } = await exportArticles('markdown-zip', articles, { fileNameTemplate });
    expect(name).toBe('2024-03-18 青川晚报 第03版 2篇.zip');
    const entries = Object.keys(unzipSync(new Uint8Array(await content.arrayBuffer())));
    expect(entries).toEqual(['03 甲.md', '03 乙.md']);
  });
});
