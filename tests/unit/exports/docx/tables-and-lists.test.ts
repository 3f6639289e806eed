import { describe, expect, it } from 'vitest';
import { element, text } from '../../../../src/model/body';
import { articleWith } from '../../../support/articles';
import { elementsIn, shown } from '../../../support/read-back';
import { docxBytes, partOf, readDocx } from '../../../support/read-docx';

type Element = ReturnType<typeof element>;
const write = (...blocks: Element[]) =>
  docxBytes([articleWith({ body: { type: 'root', children: blocks } })]);
const cell = (value: string, properties = {}, name = 'td') =>
  element(name, [text(value)], properties);
const row = (...cells: Element[]) => element('tr', cells);

/** Each table as rows of `text columns×rows`, as mammoth reads it. */
async function tablesOf(bytes: Uint8Array): Promise<string[][]> {
  const { root } = await readDocx(bytes);
  return elementsIn(root, 'table').map(table =>
    elementsIn(table, 'tr').map(tr =>
      [...elementsIn(tr, 'td'), ...elementsIn(tr, 'th')]
        .map(td => {
          const { colSpan = 1, rowSpan = 1 } = td.properties;
          const value = shown(
            elementsIn(td, 'p')
              .map(p => JSON.stringify(p))
              .join(''),
          ).match(/"value":"([^"]*)"/);
          return `${value?.[1] ?? ''} ${String(colSpan)}×${String(rowSpan)}`;
        })
        .join(' | '),
    ),
  );
}

describe('a table', () => {
  it('keeps cells that span', async () => {
    const table = element('table', [
      row(cell('甲', { rowSpan: 2 }), cell('乙', { colSpan: 2 })),
      row(cell('丙'), cell('丁', { rowSpan: 2 })),
      row(cell('戊'), cell('己')),
    ]);
    expect(await tablesOf(await write(table))).toEqual([
      ['甲 1×2 | 乙 2×1', '丙 1×1 | 丁 1×2', '戊 1×1 | 己 1×1'],
    ]);
  });

  it('has no cells that overlap', async () => {
    const table = element('table', [
      row(cell('甲'), cell('乙'), cell('丙', { rowSpan: 2 })),
      row(cell('丁', { colSpan: 3 })),
      row(cell('戊')),
    ]);
    expect(await tablesOf(await write(table))).toEqual([
      ['甲 1×1 | 乙 1×1 | 丙 1×2', '丁 2×1', '戊 1×1 |  2×1'],
    ]);
  });

  it('is whole where the rows of a page are not', async () => {
    const table = element('table', [
      row(cell('甲', { rowSpan: 9 }), cell('乙', { colSpan: 3 })),
      row(),
      row(cell('丙', { colSpan: 9, rowSpan: 2 })),
      row(cell('丁')),
    ]);
    const bytes = await write(table);
    const document = partOf(bytes, 'word/document.xml');
    const columns = document.match(/<w:gridCol /g)!.length;
    for (const tr of document.match(/<w:tr>.*?<\/w:tr>/g)!) {
      const spans = tr
        .match(/<w:tc>.*?<\/w:tc>/g)!
        .map(tc => Number(/<w:gridSpan w:val="(\d+)"/.exec(tc)?.[1] ?? 1));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
    }
    expect((await readDocx(bytes)).text.join('')).toMatch(/甲\s*乙\s*丙\s*丁/);
  });

  it('has a frame, the width of the page, and heads that are repeated', async () => {
    const table = element('table', [
      element('caption', [text('水位表')]),
      element('thead', [row(cell('测站', {}, 'th'), cell('水位', {}, 'th'))]),
      element('tbody', [row(cell('上游站'), cell('长'.repeat(40)))]),
    ]);
    const document = partOf(await write(table), 'word/document.xml');
    expect(document).toContain('<w:insideH w:val="single"');
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document).toMatch(/水位表.*<w:tbl>/);
    const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(match => Number(match[1]));
    const total = widths.reduce((sum, width) => sum + width, 0);
    expect(total).toBeGreaterThan(8_800);
    expect(total).toBeLessThanOrEqual(8_845);
    expect(widths[1]).toBeGreaterThan(widths[0]!);
  });

  it('becomes lines where Word would refuse it', async () => {
    const cells = (count: number) => Array.from({ length: count }, (_, index) => cell(`${index}`));
    const narrow = partOf(await write(element('table', [row(...cells(63))])), 'word/document.xml');
    expect(narrow).toContain('<w:tbl>');
    const wide = await write(element('table', [row(...cells(64)), row(cell('末'))]));
    expect(partOf(wide, 'word/document.xml')).not.toContain('<w:tbl>');
    const { text: read } = await readDocx(wide);
    expect(read).toEqual([Array.from({ length: 64 }, (_, index) => index).join('\u3000'), '末']);
  });

  it('may stand in a table', async () => {
    const inner = element('table', [row(cell('里'))]);
    const outer = element('table', [row(element('td', [text('外'), inner]))]);
    const { root, complaints } = await readDocx(await write(outer));
    expect(complaints).toEqual([]);
    expect(elementsIn(root, 'table')).toHaveLength(2);
  });
});

/** Number format, first number and level of each paragraph that is in a list. */
async function numbersOf(bytes: Uint8Array): Promise<string[]> {
  const numbering = partOf(bytes, 'word/numbering.xml');
  const definitions = new Map(
    [...numbering.matchAll(/<w:num w:numId="(\d+)"[^>]*>(.*?)<\/w:num>/g)].map(match => [
      match[1],
      match[2]!,
    ]),
  );
  const pattern = /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g;
  return [...partOf(bytes, 'word/document.xml').matchAll(pattern)].map(([, level, id]) => {
    const definition = definitions.get(id)!;
    const abstract = /<w:abstractNumId w:val="(\d+)"/.exec(definition)![1];
    const levels = new RegExp(
      `<w:abstractNum w:abstractNumId="${abstract}".*?</w:abstractNum>`,
    ).exec(numbering)![0];
    const format = /<w:numFmt w:val="(\w+)"/.exec(levels)![1];
    const start = new RegExp(
      `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="(\\d+)"`,
    ).exec(definition)![1];
    return `${id}:${format} from ${start}, level ${level}`;
  });
}

describe('a list', () => {
  const items = (...values: string[]) => values.map(value => element('li', [text(value)]));

  it('begins with its own number', async () => {
    const numbers = await numbersOf(
      await write(
        element('ol', items('甲', '乙')),
        element('ol', items('丙')),
        element('ol', items('丁', '戊'), { start: 5 }),
      ),
    );
    const ids = numbers.map(number => number.split(':')[0]);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[3]).toBe(ids[4]);
    expect(new Set(ids).size).toBe(3);
    expect(numbers.map(number => number.split(':')[1])).toEqual([
      ...Array<string>(3).fill('decimal from 1, level 0'),
      ...Array<string>(2).fill('decimal from 5, level 0'),
    ]);
  });

  it('stands a level deeper in a list, and never deeper than Word goes', async () => {
    let list = element('ol', items('最里'), { start: 3 });
    for (let depth = 0; depth < 10; depth++)
      list = element('ul', [element('li', [text('层'), list])]);
    const numbers = (await numbersOf(await write(list))).map(number => number.split(':')[1]);
    expect(numbers.slice(0, 2)).toEqual(['bullet from 1, level 0', 'bullet from 1, level 1']);
    expect(numbers.at(-1)).toBe('decimal from 3, level 8');
  });

  it('numbers the first paragraph of an item only', async () => {
    const item = element('li', [element('p', [text('甲')]), element('p', [text('乙')])]);
    const bytes = await write(element('ol', [item]));
    expect(await numbersOf(bytes)).toHaveLength(1);
    const second = /<w:pPr><w:pStyle w:val="ListParagraph"\/><w:ind w:left="(\d+)"\/>/.exec(
      partOf(bytes, 'word/document.xml'),
    );
    expect(partOf(bytes, 'word/numbering.xml')).toContain(`<w:ind w:left="${second![1]}"`);
  });
});
