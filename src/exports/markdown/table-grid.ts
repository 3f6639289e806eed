import type { Element } from 'hast';

/**
 * The cells of a table by row and column, null where a cell of another column or row reaches in:
 * Markdown has no cells that span. The first row is as long as the longest.
 */
export function tableGrid(table: Element): (Element | null)[][] {
  const rows = rowsOf(table);
  const grid: (Element | null)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      while (grid[y]![x] !== undefined) x++;
      const height = Math.min(Number(cell.properties['rowSpan'] ?? 1), rows.length - y);
      const width = Number(cell.properties['colSpan'] ?? 1);
      for (let dy = 0; dy < height; dy++)
        for (let dx = 0; dx < width; dx++) grid[y + dy]![x + dx] = dx || dy ? null : cell;
    }
  });
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (!columns) return [];
  grid[0]!.length = columns;
  return grid.map(row => Array.from(row, cell => cell ?? null));
}

function rowsOf(table: Element): Element[] {
  const parts = table.children.filter(child => child.type === 'element');
  return parts.flatMap(part =>
    part.tagName === 'tr' ? [part] : part.children.filter(child => child.type === 'element'),
  );
}
