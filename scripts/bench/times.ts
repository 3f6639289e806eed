import type { SavedPageTab } from '../../tests/support/saved-page-tab';
import { figure, median, spread, sum, table } from './figures';
import { RUNS, TOOLS, type Run } from './names';
import type { BenchPage } from './pages';

/** Times that a page is loaded again for its detection alone. */
const DETECTIONS = 15;

/**
 * Times detection and all three tools on the same shown documents. Each page is loaded as often as
 * there are runs, and each run comes first once, so that none finds the page warmed by the others;
 * every load starts with scripts that were never run, as in a reader's tab.
 */
export async function times(
  tab: SavedPageTab,
  script: string,
  pages: readonly BenchPage[],
): Promise<string> {
  const measured: Measured[] = [];
  for (const page of pages) measured.push({ page, ms: await timesOf(tab, script, page) });
  const epapers = measured.filter(({ page }) => page.kind === 'article' || page.kind === 'page');
  const negatives = pages.filter(({ kind }) => kind === 'negative');
  const [largest] = negatives.sort((one, other) => size(other) - size(one));
  return [
    table(
      ['run', 'total ms', 'median ms a page', 'of Readability: total', 'of Readability: median'],
      RUNS.map(run => timeRow(run, epapers)),
    ),
    ...(largest ? [await detectionOf(tab, script, largest)] : []),
  ].join('\n\n');
}

interface Measured {
  page: BenchPage;
  ms: Record<Run, number>;
}

const size = ({ page }: BenchPage) => page.bytes.length;

/** The median of each run over the orders. */
async function timesOf(tab: SavedPageTab, script: string, { page }: BenchPage) {
  const found: Partial<Record<Run, number>>[] = [];
  for (const first of RUNS.keys()) {
    const order = [...RUNS.slice(first), ...RUNS.slice(0, first)];
    found.push(await timed(tab, script, page, order));
  }
  return Object.fromEntries(
    RUNS.map(run => [run, median(found.map(ms => ms[run] ?? NaN))]),
  ) as Record<Run, number>;
}

async function timed(
  tab: SavedPageTab,
  script: string,
  page: BenchPage['page'],
  order: readonly Run[],
) {
  await tab.show(page);
  const call = `bench.time(document, ${JSON.stringify(page.url)}, ${JSON.stringify(order)})`;
  return (await tab.evaluate(script, call)) as Partial<Record<Run, number>>;
}

function timeRow(run: Run, measured: readonly Measured[]): string[] {
  const own = measured.map(({ ms }) => ms[run]);
  const readability = measured.map(({ ms }) => ms.readability);
  const ratios = own.map((ms, index) => ms / (readability[index] ?? NaN));
  const name = (TOOLS as readonly string[]).includes(run) ? run : 'jianbao, detection alone';
  return [name, figure(sum(own)), spread(own), figure(sum(own) / sum(readability)), spread(ratios)];
}

/** Ordinary pages must not feel that it is there. */
async function detectionOf(tab: SavedPageTab, script: string, negative: BenchPage) {
  const found: number[] = [];
  for (let load = 0; load < DETECTIONS; load += 1)
    found.push((await timed(tab, script, negative.page, ['detection'])).detection ?? NaN);
  const kilobytes = Math.round(size(negative) / 1000);
  return `Detection alone on the largest ordinary page (${negative.page.slug}, ${kilobytes} KB): ${spread(found)} ms.`;
}
