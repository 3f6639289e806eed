import { parse } from 'astrocite-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../../src/exports/clean-article';
import { flat } from '../../../../src/exports/citations/cited-facts';
import type { Article } from '../../../../src/model/article';
import { articleWith, HOSTILE_TEXTS } from '../../../support/articles';
import { fileOf } from '../../../support/citing';
import { sampleArticle } from '../../../support/sample-article';

type Field = readonly [tag: string, value: string];

/** As the RIS specification reads a file; throws at the first line that is not of it. */
function read(file: string): Field[][] {
  if (!file.endsWith('\r\n')) throw new Error('no line end at the end');
  const records: Field[][] = [];
  let open: Field[] | null = null;
  for (const line of file.slice(0, -2).split('\r\n')) {
    if (line === '' && !open) continue;
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`no field: ${line}`);
    if ((tag === 'TY') === (open !== null)) throw new Error(`${tag} out of place`);
    open ??= [];
    if (tag !== 'ER') open.push([tag, value]);
    else {
      records.push(open);
      open = null;
    }
  }
  if (open) throw new Error('no ER');
  return records;
}

const INJECTIONS = [
  ...HOSTILE_TEXTS,
  '甲\nER  - \nTY  - JOUR\nTI  - 乙',
  '甲\r\nER  - \r\n\r\nTY  - BOOK',
  '甲\u2028ER  - ',
  '甲\u0085TY  - NEWS',
  'ER  - ',
  'AU  - 某人',
];

const PLACES = {
  TI: (value: string) => ({ headline: value, subtitle: null, kicker: null }),
  AU: (value: string) => ({ authors: [value] }),
  T2: (value: string) => ({ newspaper: value }),
  SE: (value: string) => ({ pageName: value }),
} satisfies Record<string, (value: string) => Partial<Article>>;

function expectRead(tag: keyof typeof PLACES, value: string): void {
  const records = read(fileOf('ris', [sampleArticle(PLACES[tag](value)), sampleArticle()]));
  expect(records).toHaveLength(2);
  const values = records[0]!.filter(([found]) => found === tag).map(([, found]) => found);
  const expected = [flat(printable(value))].filter(Boolean);
  expect(values).toEqual(tag === 'TI' && !expected.length ? ['[图片]'] : expected);
}

/** The fields that another program reads for ours; names of one field are families without one. */
const READ_BY_ASTROCITE = { TI: 'title', T2: 'container-title', SE: 'section' } as const;

describe('RIS read by astrocite-ris', () => {
  it.each(Object.keys(READ_BY_ASTROCITE) as (keyof typeof READ_BY_ASTROCITE)[])(
    'is one record, whatever stands in %s',
    tag => {
      for (const value of INJECTIONS.filter(text => flat(printable(text)))) {
        const records = parse(fileOf('ris', [sampleArticle(PLACES[tag](value))]));
        expect(records).toHaveLength(1);
        expect(records[0]).toMatchObject({
          type: 'article-newspaper',
          page: '9',
          [READ_BY_ASTROCITE[tag]]: flat(printable(value)),
        });
      }
    },
  );
});

describe('RIS', () => {
  it('writes a record', () => {
    expect(fileOf('ris', [sampleArticle()])).toBe(
      [
        'TY  - NEWS',
        'ID  - N20210121-9-1c693483',
        'TI  - 渡口的灯又亮了：三百户居民搬回江边，夜航的渡船重新开班',
        'AU  - 江晚秋',
        'AU  - 陆青',
        'T2  - 青溪日报',
        'PY  - 2021',
        'DA  - 2021/01/21',
        'SP  - 9',
        'SE  - 渡口·城乡',
        'LA  - zh-CN',
        'UR  - http://epaper.qingxi.example/html/2021-01/21/content_1024.htm',
        'Y2  - 2026/11/22',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves out what there is not', () => {
    const lacking = { newspaper: null, date: null, pageNumber: null, pageName: null, url: '' };
    const [record] = read(fileOf('ris', [articleWith({ ...lacking, authors: [] })]));
    expect(record!.map(([tag]) => tag)).toEqual(['TY', 'ID', 'TI', 'LA']);
  });

  for (const tag of Object.keys(PLACES) as (keyof typeof PLACES)[])
    it(`gives back every hostile text as ${tag}, in one record`, () => {
      for (const value of INJECTIONS) expectRead(tag, value);
    });

  it('takes no field from a language', () => {
    const [record] = read(fileOf('ris', [sampleArticle({ language: 'zh\r\nER  - ' })]));
    expect(record!.map(([tag]) => tag)).not.toContain('LA');
  });

  it('gives back any text', () => {
    const tag = fc.constantFrom(...(Object.keys(PLACES) as (keyof typeof PLACES)[]));
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'TYER  -\r\n\u2028\u0085版'), maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(fc.property(tag, text, expectRead), { numRuns: 500 });
  });
});
