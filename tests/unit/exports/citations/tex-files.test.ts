import { parse, type Entry } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../../src/exports/clean-article';
import { flat } from '../../../../src/exports/citations/cited-facts';
import type { Article } from '../../../../src/model/article';
import { articleWith, EVERYTHING, HOSTILE_TEXTS } from '../../../support/articles';
import { fileOf } from '../../../support/citing';
import { sampleArticle } from '../../../support/sample-article';

const TEX_TEXTS = [
  ...HOSTILE_TEXTS,
  '\\input{/etc/passwd} \\write18{rm -rf} \\immediate\\openout',
  '^^5c ^^M ^^\\ $ % # & _ { } ~ ^ @ "',
  '}}, title = {x}, note = {',
  '}\n@string{a = "b"}\n@preamble{"\\def\\x{}"}\n@comment{',
  '{{{ 开',
  '}}} 合',
  '\\{ \\} \\\\ \\',
  '@article{x,',
  '" # month # "',
  'a and b and others',
  '甲, 乙, 丙',
  "--- -- `` '' ?` !` << >> ,,",
  'Hello WORLD of iPhone',
];

/** Entries as a program reads them that knows nothing of ours; it may find no error. */
function read(file: string): Entry[] {
  const { entries, errors, strings, preamble, comments } = parse(file);
  expect({ errors, strings, preamble, comments }).toEqual({
    errors: [],
    strings: {},
    preamble: [],
    comments: [],
  });
  return entries;
}

const seen = (text: string | null) => flat(printable(text ?? '')) || undefined;

const PLACES = {
  headline: (value: string) => ({ headline: value, subtitle: null, kicker: null }),
  newspaper: (value: string) => ({ newspaper: value }),
  pageName: (value: string) => ({ pageName: value }),
  author: (value: string) => ({ authors: ['江晚秋', value, '陆青'] }),
} satisfies Record<string, (value: string) => Partial<Article>>;

const FIELDS = {
  bibtex: { headline: 'title', newspaper: 'journal', pageName: 'note' },
  biblatex: { headline: 'title', newspaper: 'journaltitle', pageName: 'note' },
} as const;

/** What the article says in a place is what the program reads there, whatever it says. */
function expectRead(style: 'bibtex' | 'biblatex', place: keyof typeof PLACES, value: string) {
  const entries = read(fileOf(style, [sampleArticle(PLACES[place](value)), sampleArticle()]));
  expect(entries.map(({ type }) => type)).toEqual(['article', 'article']);
  const { fields } = entries[0]!;
  if (place === 'author') {
    const names = fields.author?.map(({ name, lastName }) => name ?? lastName);
    expect(names).toEqual(['江晚秋', seen(value), '陆青'].filter(Boolean));
  } else if (place !== 'headline' || seen(value))
    expect(fields[FIELDS[style][place]]).toBe(seen(value));
}

describe.each(['bibtex', 'biblatex'] as const)('%s', style => {
  for (const place of Object.keys(PLACES) as (keyof typeof PLACES)[])
    it(`is read back with every hostile text as ${place}`, () => {
      for (const value of TEX_TEXTS) expectRead(style, place, value);
    });

  it('is read back with any text', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'\\{}$%#&_~^@",=\'`-?!<> ab版，\n'),
      maxLength: 20,
    });
    const anyText = fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 30 }));
    const place = fc.constantFrom(...(Object.keys(PLACES) as (keyof typeof PLACES)[]));
    fc.assert(
      fc.property(place, anyText, (place, value) => expectRead(style, place, value)),
      { numRuns: 500 },
    );
  });

  it('has no command in it but those that stand for a character', () => {
    for (const value of TEX_TEXTS) {
      const every = { newspaper: value, pageName: value, pageNumber: value, authors: [value] };
      const file = fileOf(style, [sampleArticle({ headline: value, subtitle: value, ...every })]);
      const rest = file.replace(
        /\\(?:text(?:backslash|brace(?:left|right)|ascii(?:tilde|circum)|less|greater|bar)\{\}|[$%#&_])/g,
        '',
      );
      expect(rest).not.toMatch(/[\\~^]/);
      expect(balance(file)).toBe(0);
    }
  });

  it('keeps addresses usable', () => {
    const url = 'http://a.example/b_c/~d/x%20y?e={f}&g=$h|\\i#!/j^k"';
    const [entry] = read(fileOf(style, [sampleArticle({ url })]));
    expect(decodeURI(entry!.fields['url']!)).toBe(decodeURI(new URL(url).href).replace('$', '%24'));
  });

  it('has unique keys that do not depend on the others', () => {
    const other = sampleArticle({ headline: '另一篇' });
    const keys = read(fileOf(style, [sampleArticle(), other, sampleArticle(), EVERYTHING])).map(
      ({ key }) => key,
    );
    expect(new Set(keys.map(key => key.toLowerCase())).size).toBe(4);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9:_-]+$/);
    expect(read(fileOf(style, [EVERYTHING, other])).map(({ key }) => key)).toEqual([
      keys[3],
      keys[1],
    ]);
  });

  it('has keys that differ by more than capital letters', () => {
    const pages = ['A01', 'a01'].map(pageNumber => sampleArticle({ pageNumber }));
    const keys = read(fileOf(style, pages)).map(({ key }) => key.toLowerCase());
    expect(new Set(keys).size).toBe(2);
  });

  it('leaves out what there is not', () => {
    const lacking = { newspaper: null, date: null, pageNumber: null, pageName: null, url: '' };
    const file = fileOf(style, [articleWith({ ...lacking, authors: [], language: 'ug' })]);
    expect(file).not.toMatch(/null|undefined|\{\}|urldate|language|langid/);
  });
});

/** As BibTeX counts: a backslash does not make a brace another character. */
const balance = (file: string) =>
  [...file].reduce((open, char) => open + Number(char === '{') - Number(char === '}'), 0);

it('writes an entry for BibTeX', () => {
  expect(fileOf('bibtex', [sampleArticle()])).toBe(`@article{N20210121-9-1c693483,
  author = {{江晚秋} and {陆青}},
  title = {{渡口的灯又亮了：三百户居民搬回江边，夜航的渡船重新开班}},
  journal = {青溪日报},
  year = {2021},
  month = jan,
  day = {21},
  date = {2021-01-21},
  entrysubtype = {newspaper},
  pages = {9},
  note = {渡口·城乡},
  url = {http://epaper.qingxi.example/html/2021-01/21/content_1024.htm},
  urldate = {2026-11-22},
  language = {chinese},
}
`);
});

it('writes an entry for BibLaTeX', () => {
  expect(fileOf('biblatex', [sampleArticle()])).toBe(`@article{N20210121-9-1c693483,
  entrysubtype = {newspaper},
  author = {{江晚秋} and {陆青}},
  title = {{渡口的灯又亮了}},
  subtitle = {{三百户居民搬回江边，夜航的渡船重新开班}},
  journaltitle = {青溪日报},
  date = {2021-01-21},
  pages = {9},
  note = {渡口·城乡},
  url = {http://epaper.qingxi.example/html/2021-01/21/content_1024.htm},
  urldate = {2026-11-22},
  langid = {chinese},
}
`);
});
