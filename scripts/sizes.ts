import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The most that each part may weigh, in bytes after gzip. A part that grows past it fails the
 * build; raise a number on purpose, with the reason in the commit.
 */
const BUDGETS = {
  'recognised page': 40_000,
  extraction: 62_000,
  reader: 36_000,
  readability: 28_000,
  background: 20_000,
  popup: 32_000,
  library: 50_000,
  options: 32_000,
} as const;
type Part = keyof typeof BUDGETS;

interface Manifest {
  content_scripts: { matches: string[]; js?: string[]; css?: string[] }[];
  background: { service_worker?: string; scripts?: string[] };
}

/** Prints what each part of a built extension weighs; throws where one is over its budget. */
export function checkSizes(dist: string): void {
  const rows = Object.entries(partsOf(dist)).map(([name, starts]) => {
    const files = starts.flatMap(start => [...filesLoadedBy(dist, start)]);
    const contents = [...new Set(files)].map(file => readFileSync(join(dist, file)));
    return {
      name,
      raw: sum(contents.map(content => content.length)),
      gzip: sum(contents.map(content => gzipSync(content, { level: 9 }).length)),
      budget: BUDGETS[name as Part],
    };
  });
  process.stdout.write(`${dist}: bytes, gzip, budget\n`);
  for (const { name, raw, gzip, budget } of rows) {
    const figures = [raw, gzip, budget].map(figure => figure.toLocaleString('en').padStart(9));
    process.stdout.write(`  ${name.padEnd(16)}${figures.join('')}\n`);
  }
  process.stdout.write(`  ${'unlisted site'.padEnd(16)}${'0'.padStart(9)}\n`);
  const over = rows.filter(({ gzip, budget }) => gzip > budget);
  if (over.length > 0) {
    const names = over.map(({ name, gzip, budget }) => `${name} (${gzip} of ${budget})`).join(', ');
    throw new Error(`over its budget in scripts/sizes.ts: ${names}`);
  }
}

/** The files that each part starts with. An unlisted site has no part: no pattern matches it. */
function partsOf(dist: string): Record<Part, string[]> {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Manifest;
  const page = (name: string) => [`src/entries/${name}/index.html`];
  return {
    'recognised page': manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...css, ...js]),
    extraction: ['injected/extraction.js'],
    reader: ['injected/reader.js'],
    readability: ['injected/readability.js'],
    background: [
      manifest.background.service_worker ?? '',
      ...(manifest.background.scripts ?? []),
    ].filter(Boolean),
    popup: page('popup'),
    library: page('library'),
    options: page('options'),
  };
}

const LOADS = /(?:\b(?:from|import)\s*|\b(?:src|href)=)["']([^"']+\.(?:js|css))["']/g;

/** A file and all that it loads at once; what it imports later, on a click, does not count. */
function filesLoadedBy(dist: string, start: string): Set<string> {
  const files = new Set([start]);
  for (const file of files) {
    const text = readFileSync(join(dist, file), 'utf8');
    for (const [, address = ''] of text.matchAll(LOADS)) {
      const loaded = address.startsWith('/') ? address.slice(1) : join(dirname(file), address);
      if (existsSync(join(dist, loaded))) files.add(loaded);
    }
  }
  return files;
}

const sum = (figures: number[]) => figures.reduce((total, figure) => total + figure, 0);
