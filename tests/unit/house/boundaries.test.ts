import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAY_IMPORT } from './import-directions';
import { codeBelow, importsOf, importsLoadedAtOnce, ROOT } from './project-files';

/** What an entry may not reach, not even through others: it would be in its bundle. */
const ENTRY_NEVER_REACHES: Readonly<Record<string, readonly string[]>> = {
  'src/entries/content.ts': ['store', 'reader', 'extraction', 'exports'],
  'src/entries/extraction.ts': ['store', 'reader', 'exports', 'cleanup', 'ui'],
  'src/entries/reader.tsx': ['store', 'exports', 'platforms', 'extraction', 'cleanup'],
  'src/entries/readability.ts': ['store', 'exports', 'reader', 'ui', 'cleanup'],
  'src/entries/background.ts': ['reader', 'platforms', 'extraction', 'cleanup', 'newspapers'],
  'src/entries/popup/main.tsx': ['platforms', 'extraction', 'cleanup'],
  'src/entries/library/main.tsx': ['platforms', 'extraction', 'cleanup'],
  'src/entries/options/main.tsx': ['platforms', 'extraction', 'cleanup'],
};

/** What an entry loads only when it is used: it may be reached, but not by imports alone. */
const ENTRY_LOADS_LATER: Readonly<Record<string, readonly string[]>> = {
  'src/entries/options/main.tsx': ['exports'],
};

const src = codeBelow('src');
const imports = new Map(src.map(file => [file, importsOf(file)]));
const ours = (file: string) => (imports.get(file) ?? []).filter(path => path.startsWith('src/'));
const oursAtOnce = (file: string) =>
  importsLoadedAtOnce(file).filter(path => path.startsWith('src/'));
const folderOf = (file: string) => file.split('/')[1] ?? '';

describe('import directions', () => {
  test('each folder of src has a rule here', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name);
    const without = folders.filter(folder => !(folder in MAY_IMPORT));
    expect(without, 'Say in boundaries.test.ts what the new folder may import.').toEqual([]);
  });

  test('each folder imports only what stands below it', () => {
    const wrong = src.flatMap(file =>
      ours(file)
        .filter(target => {
          const folder = folderOf(file);
          const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
          return !allowed.some(
            name => target === `src/${name}` || target.startsWith(`src/${name}/`),
          );
        })
        .map(
          target => `${file} imports ${target}: ${folderOf(file)} may import ${allowedText(file)}`,
        ),
    );
    expect(wrong, 'See "Direction of imports" in docs/architecture.md.').toEqual([]);
  });

  test.each(Object.entries(ENTRY_NEVER_REACHES))('%s never reaches %j', (entry, never) => {
    const routes = routesFrom(entry);
    const wrong = [...routes.keys()]
      .filter(file => never.some(folder => file.startsWith(`src/${folder}/`)))
      .map(file => `reached by ${routeTo(file, routes)}`);
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(ENTRY_LOADS_LATER))('%s begins without %j', (entry, later) => {
    const routes = routesFrom(entry, oursAtOnce);
    const wrong = [...routes.keys()]
      .filter(file => later.some(folder => file.startsWith(`src/${folder}/`)))
      .map(file => `reached by ${routeTo(file, routes)}`);
    expect(wrong, 'Load it with import() where it is used.').toEqual([]);
  });

  test('nothing in src imports tests or scripts', () => {
    const wrong = src.flatMap(file =>
      (imports.get(file) ?? []).filter(path => /^(tests|scripts)\//.test(path)),
    );
    expect(wrong).toEqual([]);
  });

  test('no file is imported that is not there', () => {
    const wrong = src.flatMap(file =>
      ours(file)
        .filter(path => /\/[\w-]+$/.test(path))
        .map(path => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('there are no cycles', () => {
    const cycles = src.flatMap(file =>
      ours(file).flatMap(target => {
        const routes = routesFrom(target);
        return routes.has(file) ? [`${file} → ${routeTo(file, routes)}`] : [];
      }),
    );
    expect(cycles).toEqual([]);
  });

  test.each([
    ['webextension-polyfill', 'src/browser/'],
    ['idb', 'src/store/'],
  ])('only %s’s folder imports it', (name, folder) => {
    const others = src.filter(
      file => !file.startsWith(folder) && imports.get(file)?.some(path => path === name),
    );
    expect(others, `${name} is imported only in ${folder}`).toEqual([]);
  });
});

const allowedText = (file: string) => MAY_IMPORT[folderOf(file)]?.join(', ') || 'nothing';

/** Every file that a file imports, itself or through others, with the one it came by. */
function routesFrom(start: string, importsIn = ours): Map<string, string | null> {
  const routes = new Map<string, string | null>([[start, null]]);
  for (const file of routes.keys()) {
    for (const target of importsIn(file)) if (!routes.has(target)) routes.set(target, file);
  }
  return routes;
}

function routeTo(file: string, routes: Map<string, string | null>): string {
  const route = [file];
  for (let by = routes.get(file); by; by = routes.get(by)) route.unshift(by);
  return route.join(' → ');
}
