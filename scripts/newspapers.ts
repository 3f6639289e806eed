// Makes src/newspapers/registry.json from a table of e-paper addresses and newspapers.corrections.ts:
//   npm run newspapers -- TABLE.tsv        (columns: host, newspaper, platform, example address)
import { readFileSync, writeFileSync } from 'node:fs';
import type { Registry } from '../src/newspapers/lookup.ts';
import { addressFacts } from '../src/platforms/address.ts';
import { PLATFORMS as SYSTEMS } from '../src/platforms/registry.ts';
import { CORRECTIONS, NAMES } from './newspapers.corrections.ts';

type Roots = Record<string, readonly [name: string, platform: string | null] | null>;

/** A row of the table as we understand it. */
interface Row {
  host: string;
  root: string;
  name: string;
  platform: string | null;
}

const PLATFORMS: [family: RegExp, platform: string | null][] = [
  [/^founder-classic/, 'founder-classic'],
  [/^founder-new/, 'founder-new'],
  [/^media-page-article/, 'media-page-article'],
  [/^xpublish/, 'xpublish'],
  [/^huaguang/, 'huaguang'],
  [/^paperindex/, 'paper-index'],
  [/^81cn/, 'pla-daily'],
  [/^jfdaily/, 'jfdaily'],
  [/^bz-json/, 'bz'],
  [/^stdaily/, 'stdaily'],
  [/^digitalNewspaper/, 'wenzhou'],
  // Only their interfaces to the server are described, not their pages or addresses.
  [/^(reader-layout|data\.js)/, null],
  [/^(other|unknown|platform)/, null],
];

/** Folders that every paper of a system has; they tell nothing of the newspaper. */
const COMMON_FOLDER =
  /^(a|bz|c|col|column|con|content|htm|html2?|layout|mobile|new|node|pages?|pc|shtml|szbz)$/i;
/** Folders and first labels of hosts that say "e-paper" without naming one. */
const EPAPER_WORD =
  /^(d?szb\w{0,2}|dzb\w{0,2}|e-?papers?|journal|newdzb|newspapers?|nepaper|papers?|upload|uniflows|web(pc)?)$/i;
const DATE_FOLDER = /^(\d{4}-\d{2}(-\d{2})?|\d{4}|\d{6}|\d{8}|\d{4}n)$/;

function readRow(line: string): Row | null {
  const [address = '', printedName = '', family = '', example = ''] = line.split('\t');
  const host = address.toLowerCase().replace(/:\d+$/, '');
  // Match patterns of bare addresses would be asked for without a name that a reader could judge.
  if (/^[\d.]+$/.test(host)) return null;
  return {
    host,
    root: rootOf(host, new URL(example).pathname),
    name: cleanName(printedName),
    platform: platformOf(family) ?? platformAt(new URL(example)),
  };
}

/** `founder-classic(nbs/nw)` → `founder-classic`; a family we have no rules for keeps its name. */
function platformOf(family: string): string | null {
  const known = PLATFORMS.find(([pattern]) => pattern.test(family));
  return known ? known[1] : family.replace(/\(.*|\+.*/, '').replace(/[._]/g, '-');
}

/**
 * Where the table names no family: the one system whose articles or pages have such an address;
 * null where none or several do. Homes of issues look alike everywhere.
 */
function platformAt(example: URL): string | null {
  const fitting = SYSTEMS.filter(system =>
    ['article', 'page'].includes(addressFacts(system, example)?.kind ?? ''),
  );
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}

function cleanName(printed: string): string {
  const name = printed
    .normalize('NFKC')
    .replace(/\(.*\)|(数字报|电子版|电子报)$/g, '')
    .replace(/[\s.]+/g, '');
  return NAMES[name] ?? name;
}

/**
 * The path that a newspaper's pages start with, as far as its own folder (`/shtml/scrb/`, `/rmrb/`).
 * `/` where no folder names it, since its host then does.
 */
function rootOf(host: string, path: string): string {
  const folders = path.split('/').slice(1, -1);
  const dated = folders.findIndex(folder => DATE_FOLDER.test(folder));
  const kept = dated < 0 ? folders : folders.slice(0, dated);
  while (kept.length > 0 && COMMON_FOLDER.test(kept.at(-1) ?? '')) kept.pop();
  if (kept.length === 0) return '/';
  const label = host.split('.')[0] ?? '';
  const code = kept.find(folder => !COMMON_FOLDER.test(folder) && !EPAPER_WORD.test(folder));
  const isPortal = label === 'www';
  const labelIsAName = label.length > 2 && !EPAPER_WORD.test(label);
  const hostNamesIt = code && labelIsAName && (label.includes(code) || code.includes(label));
  return isPortal || (code && !hostNamesIt) ? `/${kept.join('/')}/` : '/';
}

/** Rows of one host as path roots; throws where two names claim one place. */
function rootsOf(host: string, rows: Row[]): Roots {
  const corrected = CORRECTIONS[host];
  if (corrected) {
    return Object.fromEntries(
      Object.entries(corrected).map(([root, name]) => {
        const known =
          rows.find(row => row.root === root) ?? rows.find(row => row.name === name) ?? rows[0];
        return [root, name === null ? null : ([name, known?.platform ?? null] as const)];
      }),
    );
  }
  const roots: Roots = {};
  for (const { root, name, platform } of rows) {
    const there = roots[root];
    if (there && there[0] !== name) throw new Error(`${host}${root}: ${there[0]} or ${name}?`);
    // The table lists old addresses beside new ones; Founder's new system replaces its classic one.
    if (!there?.[1] || platform === 'founder-new') roots[root] = [name, platform];
  }
  return withoutCatchAll(roots);
}

/** Beside other newspapers, a name for the whole host would be given to pages that are not its own. */
function withoutCatchAll(roots: Roots): Roots {
  const whole = roots['/'];
  const names = new Set(Object.values(roots).map(place => place?.[0]));
  if (names.size === 1) return whole ? { '/': whole } : roots;
  return Object.fromEntries(Object.entries(roots).filter(([root]) => root !== '/'));
}

function build(table: string): Registry {
  const rows = new Map<string, Row[]>(Object.keys(CORRECTIONS).map(host => [host, []]));
  for (const line of table.split('\n').slice(1).filter(Boolean)) {
    const row = readRow(line);
    if (row) rows.set(row.host, [...(rows.get(row.host) ?? []), row]);
  }
  const hosts = [...rows].filter(([host]) => CORRECTIONS[host] !== null);
  return Object.fromEntries(hosts.map(([host, hostRows]) => [host, rootsOf(host, hostRows)]));
}

/** One line a host, in order, so that a change of the table shows as the lines it changes. */
function format(registry: Registry): string {
  const inOrder = <T>(entries: Readonly<Record<string, T>>) =>
    Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = inOrder(registry).map(
    ([host, roots]) =>
      `  ${JSON.stringify(host)}: ${JSON.stringify(Object.fromEntries(inOrder(roots)))}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The registry without names, by system: addresses of places in one text each. */
function placesOf(registry: Registry): string {
  const bySystem: Record<string, string[]> = {};
  for (const [host, roots] of Object.entries(registry))
    for (const [root, place] of Object.entries(roots))
      (bySystem[place ? (place[1] ?? '') : '?'] ??= []).push(host + root);
  const texts = Object.entries(bySystem).map(([system, places]) => [
    system,
    places.sort().join(' '),
  ]);
  return `${JSON.stringify(Object.fromEntries(texts.sort()), null, 2)}\n`;
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: npm run newspapers -- TABLE.tsv');
const registry = build(readFileSync(file, 'utf8'));
const folder = new URL('../src/newspapers/', import.meta.url);
writeFileSync(new URL('registry.json', folder), format(registry));
writeFileSync(new URL('places.json', folder), placesOf(registry));
process.stdout.write(`${Object.keys(registry).length} hosts\n`);
