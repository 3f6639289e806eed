import type { SavedPageTab } from '../../tests/support/saved-page-tab';
import { mark, type Answer, type Marking } from './answer';
import { figure, sum, table } from './figures';
import { TOOLS, type ToolName } from './names';
import type { BenchPage } from './pages';

/** Reads every article with all three tools; gives a table by platform and one of the detections. */
export async function accuracy(
  tab: SavedPageTab,
  script: string,
  pages: readonly BenchPage[],
): Promise<string> {
  const markings = new Map<string, Record<ToolName, Marking>[]>();
  const detected: Detected[] = [];
  for (const { page, platform, kind, right } of pages) {
    await tab.show(page);
    const ask = (what: string) =>
      tab.evaluate(script, `bench.${what}(document, ${JSON.stringify(page.url)})`);
    detected.push({ kind, ...((await ask('detect')) as Record<Detector, boolean>) });
    if (!right) continue;
    const said = (await ask('answers')) as Record<ToolName, Answer>;
    const marked = Object.fromEntries(TOOLS.map(tool => [tool, mark(right, said[tool])]));
    const known = markings.get(platform) ?? [];
    markings.set(platform, [...known, marked as Record<ToolName, Marking>]);
  }
  return [articleTable(markings), detectionTable(detected)].join('\n\n');
}

const FIELDS = ['title', 'authors', 'newspaper', 'date', 'pageNumber'] as const;
const HEAD = ['platform', 'tool', 'articles', 'headline', 'text F1', 'authors'];

function articleTable(markings: ReadonlyMap<string, readonly Record<ToolName, Marking>[]>): string {
  const everything = [...markings.values()].flat();
  const rows = [...markings, ['all', everything] as const].flatMap(([platform, marked]) =>
    TOOLS.map(tool =>
      rowOf(
        platform,
        tool,
        marked.map(marking => marking[tool]),
      ),
    ),
  );
  return table([...HEAD, 'newspaper', 'date', 'page number', 'perfect'], rows);
}

function rowOf(platform: string, tool: ToolName, marked: readonly Marking[]): string[] {
  const texts = marked.flatMap(({ textF1 }) => textF1 ?? []);
  const share = (values: readonly boolean[]) => figure(sum(values.map(Number)) / values.length);
  const [title, ...others] = FIELDS.map(field =>
    share(marked.flatMap(({ right }) => right[field] ?? [])),
  );
  return [
    platform,
    tool,
    String(marked.length),
    title ?? '',
    figure(sum(texts) / texts.length),
    ...others,
    `${marked.filter(({ perfect }) => perfect).length} of ${marked.length}`,
  ];
}

type Detector = 'jianbao' | 'readability';
type Detected = { kind: BenchPage['kind'] } & Record<Detector, boolean>;

/** Defuddle has no detection. Readability's looks for any article, so ordinary ones are no mistake. */
function detectionTable(detected: readonly Detected[]): string {
  const count = (kind: BenchPage['kind'], detector: Detector) => {
    const ofKind = detected.filter(page => page.kind === kind);
    return `${ofKind.filter(page => page[detector]).length} of ${ofKind.length}`;
  };
  const row = (name: string, detector: Detector) => [
    name,
    ...(['article', 'page', 'negative'] as const).map(kind => count(kind, detector)),
  ];
  return table(
    ['detection says yes', 'e-paper articles', '版面 pages', 'ordinary pages'],
    [row('jianbao', 'jianbao'), row('readability (isProbablyReaderable)', 'readability')],
  );
}
