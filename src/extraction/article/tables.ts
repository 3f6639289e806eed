import type { Element as TreeElement } from 'hast';
import { element, text as textNode } from '../../model/body';
import { tidy } from '../../model/printed-text';
import { all, attribute, closest, first, tagOf, textContent } from '../../platforms/dom-access';

/**
 * Reads a table of data.
 * @returns null for a table that only lays out the page: one column, tables or photos inside it,
 * or paragraphs in its cells
 */
export function dataTable(table: Element): TreeElement | null {
  if (first(table, 'table, img, p + p, h1, h2, h3')) return null;
  const rows = all(table, 'tr').filter(row => closest(row, 'table') === table);
  const cells = rows.map(row =>
    all(row, 'td, th').map(cell => ({ cell, text: tidy(textContent(cell)) })),
  );
  const columns = cells.filter(row => row.filter(({ text }) => text).length > 1);
  if (columns.length < 2 || columns.length * 2 < cells.length) return null;
  if (cells.flat().some(({ text }) => text.length > 120)) return null;
  return element('table', [
    element(
      'tbody',
      cells
        .filter(row => row.some(({ text }) => text))
        .map(row =>
          element(
            'tr',
            row.map(({ cell, text }) =>
              element(tagOf(cell), text ? [textNode(text)] : [], spans(cell)),
            ),
          ),
        ),
    ),
  ]);
}

function spans(cell: Element): TreeElement['properties'] {
  const span = (name: string) => {
    const value = Number(attribute(cell, name));
    return Number.isInteger(value) && value > 1 && value <= 50 ? value : null;
  };
  const [colSpan, rowSpan] = [span('colspan'), span('rowspan')];
  return { ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }) };
}
