import { existsSync, readFileSync } from 'node:fs';
import { Engine } from 'citeproc';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article';
import type { CitationStyleId } from '../../src/model/citation';
import { plainText } from '../../src/exports/citations/runs';
import { articleWith, EVERYTHING } from '../support/articles';
import { fileOf, runsOf } from '../support/citing';
import { sampleArticle } from '../support/sample-article';

/** The Debian packages citation-style-language-styles and -locales. */
const CSL = '/usr/share/citation-style-language';
const isPresent = existsSync(`${CSL}/styles`) && existsSync(`${CSL}/locales`);
if (!isPresent)
  console.warn(`Not compared with citeproc: ${CSL} is not there (see the Debian packages above).`);

type Compared = Exclude<
  CitationStyleId,
  'gb7714-2025' | 'bibtex' | 'biblatex' | 'ris' | 'csl-json'
>;

/** File, and the language it is forced to; Debian has no style of 2025 and no Chicago 18. */
const STYLES: Record<Compared, readonly [file: string, language?: string]> = {
  'gb7714-2015': ['china-national-standard-gb-t-7714-2015-numeric'],
  apa: ['apa', 'en-US'],
  mla: ['modern-language-association', 'en-US'],
  chicago: ['chicago-note-bibliography', 'en-US'],
};

/** What citeproc makes of the item we write for an article; markup becomes plain text. */
function theirs(style: Compared, article: Article): string {
  const [item] = JSON.parse(fileOf('csl-json', [article])) as { id: string }[];
  const [file, language] = STYLES[style];
  const engine = new Engine(
    {
      retrieveLocale: name => readFileSync(`${CSL}/locales/locales-${name}.xml`, 'utf8'),
      retrieveItem: () => item,
    },
    readFileSync(`${CSL}/styles/${file}.csl`, 'utf8'),
    language,
    language !== undefined,
  );
  engine.setOutputFormat('text');
  engine.updateItems([item!.id]);
  return engine.makeBibliography()[1][0]!.trim();
}

const ours = (style: Compared, article: Article) => plainText(runsOf(style, article));

/** What is the same citation, though not the same characters. */
const SAME: Record<Compared, (line: string) => string> = {
  'gb7714-2015': line =>
    line
      // The number in the list is not part of the entry.
      .replace(/^\[1\] /, '')
      // The style of 2022 sets pages of newspapers like those of journals; the standard's own
      // example of a newspaper (A.9) has them in brackets, as later versions of the style do.
      .replace(/: (\w+)(?=\[|\.$|\. http)/, '($1)'),
  apa: withoutSecondStop,
  mla: withoutSecondStop,
  // The section is what a page is called. 要闻 is no section in the sense of 14.191: a part of the
  // paper with pages of its own.
  chicago: line => withoutSecondStop(line).replace(/, sec\. [^.]+/, ''),
};

/** citeproc knows that no stop follows `?`, and does not know `？`. */
function withoutSecondStop(line: string): string {
  return line.replace(/([？！][”’]*)[.,](?=[”’ ])/g, '$1');
}

const FOUR = ['江晚秋', '陆青', '周以宁', '何望川'];
const ARTICLES: Record<string, Article> = {
  'two writers': sampleArticle(),
  'one writer': articleWith(),
  'three writers': sampleArticle({ authors: FOUR.slice(0, 3) }),
  'four writers': sampleArticle({ authors: FOUR }),
  'no writer': sampleArticle({ authors: [] }),
  'a printed paper': sampleArticle({ url: '' }),
  'page A01': sampleArticle({ pageNumber: 'A01' }),
  'no page': sampleArticle({ pageNumber: null }),
  'no page name': sampleArticle({ pageName: null }),
  'no date': sampleArticle({ date: null, authors: ['陆青'] }),
  'a question': sampleArticle({ headline: '灯为什么亮了？', subtitle: null }),
  'a quotation': sampleArticle({ headline: '“灯”亮了', subtitle: null }),
  'an exclamation quoted': sampleArticle({ headline: '江边一句“亮了！”', subtitle: null }),
  'a title that ends in a quotation': sampleArticle({ headline: '记老码头的“灯”', subtitle: null }),
  'a headline of two lines': EVERYTHING,
  'a date in May': sampleArticle({ date: '2021-05-01' }),
  'a date in September': sampleArticle({ date: '2021-09-30' }),
};

const bare = { headline: '渡口的灯又亮了', subtitle: null, url: '' };

/** Where we differ on purpose, with both lines. */
const DIFFERENCES: {
  style: Compared;
  why: string;
  changes: Partial<Article>;
  ours: string;
  theirs: string;
}[] = [
  {
    style: 'gb7714-2015',
    why: 'names are left as printed: which part of a Latin name is the family is not known',
    changes: { authors: ['Ann B. Lee'] },
    ours: 'Ann B. Lee. 渡口的灯又亮了[N]. 青溪日报, 2021-01-21(9).',
    theirs: 'ANN B. LEE. 渡口的灯又亮了[N]. 青溪日报, 2021-01-21(9).',
  },
  {
    style: 'gb7714-2015',
    why: 'Latin names have Latin words behind them; the style has one language',
    changes: { authors: ['A', 'B', 'C', 'D'] },
    ours: 'A, B, C, et al. 渡口的灯又亮了[N]. 青溪日报, 2021-01-21(9).',
    theirs: 'A, B, C, 等. 渡口的灯又亮了[N]. 青溪日报, 2021-01-21(9).',
  },
  {
    style: 'mla',
    why: 'an article is part of a paper also where its name is not known',
    changes: { newspaper: null },
    ours: '江晚秋 and 陆青. “渡口的灯又亮了.” 21 Jan. 2021, p. 9.',
    theirs: '江晚秋 and 陆青. 渡口的灯又亮了. 21 Jan. 2021, p. 9.',
  },
  {
    style: 'mla',
    why: 'titles are left as printed; Chinese newspapers have few English articles',
    changes: { headline: 'Lamps at the old ferry', language: 'en' },
    ours: '江晚秋 and 陆青. “Lamps at the old ferry.” 青溪日报, 21 Jan. 2021, p. 9.',
    theirs: '江晚秋 and 陆青. “Lamps at the Old Ferry.” 青溪日报, 21 Jan. 2021, p. 9.',
  },
  {
    style: 'chicago',
    why: 'the 18th edition shortens seven names, the 17th eleven',
    changes: { authors: [...FOUR, '苏槐', '沈一', '沈二'] },
    ours: '江晚秋, 陆青, 周以宁, et al. “渡口的灯又亮了.” 青溪日报, January 21, 2021.',
    theirs:
      '江晚秋, 陆青, 周以宁, 何望川, 苏槐, 沈一, and 沈二. “渡口的灯又亮了.” 青溪日报, January 21, 2021.',
  },
  {
    style: 'chicago',
    why: 'what has nothing but a title is not said to have no date',
    changes: { newspaper: null, date: null, pageNumber: null, pageName: null, authors: [] },
    ours: '“渡口的灯又亮了.”',
    theirs: '“渡口的灯又亮了,” n.d.',
  },
  {
    style: 'apa',
    why: 'CSL-JSON has no way to write what looks like its markup; a pasted line has',
    changes: { headline: '<b>灯</b>亮了' },
    ours: '江晚秋 & 陆青. (2021, January 21). <b>灯</b>亮了. 青溪日报, 9.',
    theirs: '江晚秋 & 陆青. (2021, January 21). 灯亮了. 青溪日报, 9.',
  },
];

describe.skipIf(!isPresent)('citeproc, fed with our CSL-JSON, makes our line', () => {
  for (const style of Object.keys(STYLES) as Compared[])
    for (const [name, article] of Object.entries(ARTICLES))
      it(`${style}: ${name}`, () => {
        expect(ours(style, article)).toBe(SAME[style](theirs(style, article)));
      });
});

describe.skipIf(!isPresent)('what citeproc makes otherwise', () => {
  it.each(DIFFERENCES)('$style: $why', difference => {
    const { style, changes } = difference;
    const article = sampleArticle({ ...bare, ...changes });
    expect(ours(style, article)).toBe(difference.ours);
    expect(SAME[style](theirs(style, article))).toBe(difference.theirs);
  });
});
