import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(import.meta.dirname, '../../..');

const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'out', 'coverage', 'test-results']);

/** Paths of the project's files below a folder, relative to the root, with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(entry => !NOT_OURS.has(entry.name))
    .flatMap(entry => {
      const path = folder === '.' ? entry.name : posix.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

export const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

export const codeBelow = (folder: string) =>
  filesBelow(folder).filter(path => /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts'));

/** What a file imports: files of the project as paths from the root, packages by their name. */
export const importsOf = (path: string) => importsIn(path, read(path));

/** The same without what `import()` loads later and without types, which are in no bundle. */
export const importsLoadedAtOnce = (path: string) =>
  importsIn(path, read(path).replace(/\bimport(?:\(| type\b[^;]*;)/g, 'void ('));

function importsIn(path: string, code: string): string[] {
  const { importedFiles } = ts.preProcessFile(code, true, true);
  return importedFiles.map(({ fileName }) => {
    if (!fileName.startsWith('.')) return fileName;
    const target = resolve(ROOT, dirname(path), fileName);
    return existing(relative(ROOT, target).split(sep).join('/'));
  });
}

const allFiles = new Set(filesBelow('.'));

/** The file that an import without extension means. */
function existing(path: string): string {
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map(ending => path + ending).find(file => allFiles.has(file)) ?? path;
}
