import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleOf, textOf } from '../../src/model/body';
import type { Reading } from '../../src/model/reading';
import { charsetOf, type ExtractLine } from './extractor';
import type { SavedPage } from './saved-page-tab';

/** What a fixture's `expected.json` says: the fields that matter, and how the page is served. */
export type Expected = Partial<Omit<ExtractLine, 'slug' | 'ms'>> & {
  url: string;
  /** Sent in the header; without it the page's `<meta>` decides. */
  charset?: string;
  /** Paragraphs that are set as headings. */
  subheads?: string[];
};

/** A page written for this project: `tests/fixtures/<platform>/<case>/`. */
export interface Fixture {
  /** `founder-classic/tables` */
  name: string;
  folder: string;
  /** Null where `expected.json` is missing. */
  expected: Expected | null;
}

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** All fixtures of the project, or of a folder of the same form, sorted by name. */
export function listFixtures(root = FIXTURES): Fixture[] {
  return foldersIn(root)
    .flatMap(platform => foldersIn(join(root, platform)).map(name => `${platform}/${name}`))
    .map(name => {
      const folder = join(root, name);
      const file = join(folder, 'expected.json');
      const expected = existsSync(file)
        ? (JSON.parse(readFileSync(file, 'utf8')) as Expected)
        : null;
      return { name, folder, expected };
    });
}

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** A fixture as the extractor takes it. */
export function savedFixture({ name, folder }: Fixture, expected: Expected): SavedPage {
  const frame = join(folder, 'frame.html');
  return {
    slug: name,
    url: expected.url,
    bytes: readFileSync(join(folder, 'page.html')),
    charset: expected.charset ?? null,
    frame: existsSync(frame) ? readFileSync(frame) : null,
  };
}

/** One entry of a corpus's `manifest.jsonl`. */
export interface ManifestEntry {
  slug: string;
  kind: string;
  file: string;
  original_url: string | null;
  /** What is known of its publishing system. */
  platform?: string;
}

/** The saved pages of a folder with a manifest; invented hosts where the address is unknown. */
export function listCorpus(folder: string): { entry: ManifestEntry; page: SavedPage }[] {
  return readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const entry = JSON.parse(line) as ManifestEntry;
      const bytes = readFileSync(join(folder, entry.file));
      const url = entry.original_url ?? `http://${entry.slug.replaceAll('_', '-')}.example/`;
      return { entry, page: { slug: entry.slug, url, bytes, charset: charsetOf(bytes) } };
    });
}

/** The sub-heads of what was read; empty for anything but an article. */
export function subheadsOf(reading: Reading): string[] {
  if (reading.kind !== 'article') return [];
  return reading.article.body.children.flatMap(block =>
    block.type === 'element' && roleOf(block) === 'subhead' ? [textOf(block)] : [],
  );
}
