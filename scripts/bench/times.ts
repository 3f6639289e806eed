import type { SavedPageTab } from '../../tests/support/saved-page-tab';
import { figure, median, spread, sum, table } from './figures';
import { RUNS, TOOLS, type Run } from './names';
import type { BenchPage } from './pages';

/** Times that a page is loaded again for its detection alone. */
const DETECTIONS = 15;

/**
 * Times detection and all three tools on the same shown documents. Each page is loaded as often as
 * there are runs, and each run comes first once, so that none finds the page warmed by the others;
 * every load starts with scripts that were never run, as in a reader's tab. The same tools then read
 * the same document again: what is left is the reading itself, without getting code and rules ready.
 */
export async function times(
  tab: SavedPageTab,
  script: string,
  pages: readonly BenchPage[],
): Promise<string> {
  const epapers: Times[] = [];
  for (const page of pages)
    if (page.kind === 'article' || page.kind === 'page')
      epapers.push(await timesOf(tab, script, page));
  const negatives = pages.filter(({ kind }) => kind === 'negative');
  const [largest] = negatives.sort((one, other) => size(other) - size(one));
  return [
    timeTable(
      'a first reading',
      epapers.map(({ first }) => first),
    ),
    timeTable(
      'the same page again',
      epapers.map(({ again }) => again),
    ),
    ...(largest ? [await detectionOf(tab, script, largest)] : []),
  ].join('\n\n');
}

/** Milliseconds of each run, in a tab that read nothing before and in one that did. */
interface Times {
  first: Record<Run, number>;
  again: Record<Run, number>;
}

const size = ({ page }: BenchPage) => page.bytes.length;

/** The median of each run over the orders. */
async function timesOf(tab: SavedPageTab, script: string, { page }: BenchPage) {
  const found: Times[] = [];
  for (const first of RUNS.keys()) {
    const order = [...RUNS.slice(first), ...RUNS.slice(0, first)];
    found.push(await timed(tab, script, page, order));
  }
  const medians = (which: keyof Times) =>
    Object.fromEntries(RUNS.map(run => [run, median(found.map(times => times[which][run]))]));
  return { first: medians('first'), again: medians('again') } as unknown as Times;
}

async function timed(
  tab: SavedPageTab,
  script: string,
  page: BenchPage['page'],
  order: readonly Run[],
) {
  await tab.show(page);
  const call = `bench.time(document, ${JSON.stringify(page.url)}, ${JSON.stringify(order)})`;
  return (await tab.evaluate(script, call)) as Times;
}

const timeTable = (what: string, times: readonly Times['first'][]) =>
  table(
    [what, 'total ms', 'median ms a page', 'of Readability: total', 'of Readability: median'],
    RUNS.map(run => timeRow(run, times)),
  );

function timeRow(run: Run, times: readonly Times['first'][]): string[] {
  const own = times.map(ms => ms[run]);
  const readability = times.map(({ readability }) => readability);
  const ratios = own.map((ms, index) => ms / (readability[index] ?? NaN));
  const name = (TOOLS as readonly string[]).includes(run) ? run : 'jianbao, detection alone';
  return [name, figure(sum(own)), spread(own), figure(sum(own) / sum(readability)), spread(ratios)];
}

/** Ordinary pages must not feel that it is there. */
async function detectionOf(tab: SavedPageTab, script: string, negative: BenchPage) {
  const found: Times[] = [];
  for (let load = 0; load < DETECTIONS; load += 1)
    found.push(await timed(tab, script, negative.page, ['detection']));
  const spreadOf = (which: keyof Times) => spread(found.map(times => times[which].detection));
  const kilobytes = Math.round(size(negative) / 1000);
  return `Detection alone on the largest ordinary page (${negative.page.slug}, ${kilobytes} KB): ${spreadOf('first')} ms; again: ${spreadOf('again')} ms.`;
}
