import { bigPage, bodyOf, SHAPES, type Shape } from '../../tests/support/big-pages';
import type { SavedPageTab } from '../../tests/support/saved-page-tab';
import { figure, table } from './figures';

const MEGABYTE = 1_000_000;
const SIZES = [0.1, 1, 10];

/** Reads pages of one shape in three sizes: the milliseconds a megabyte should stay as they are. */
export async function sizes(tab: SavedPageTab, script: string): Promise<string> {
  const rows: string[][] = [];
  for (const shape of Object.keys(SHAPES) as Shape[]) {
    const ms: number[] = [];
    for (const size of SIZES) ms.push(await read(tab, script, shape, size * MEGABYTE));
    const perMegabyte = ms.map((time, index) => time / (SIZES[index] ?? NaN));
    const [, one = NaN, ten = NaN] = perMegabyte;
    rows.push([shape, ...ms.map(figure), ...perMegabyte.map(figure), figure(ten / one)]);
  }
  return table(
    ['shape', '100 KB', '1 MB', '10 MB', 'ms/MB', 'ms/MB', 'ms/MB', '10 MB : 1 MB'],
    rows,
  );
}

async function read(tab: SavedPageTab, script: string, shape: Shape, bytes: number) {
  const page = bigPage(shape, bodyOf(shape, bytes));
  await tab.show(page);
  const { first } = (await tab.evaluate(
    script,
    `bench.time(document, ${JSON.stringify(page.url)}, ['jianbao'])`,
  )) as { first: { jianbao: number } };
  return first.jianbao;
}
