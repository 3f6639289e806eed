import { describe, expect, test } from 'vitest';
import { codeBelow, importsOf, read } from './project-files';

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
interface Lock {
  packages: Record<
    string,
    { version?: string; resolved?: string; integrity?: string; link?: true }
  >;
}

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Package;
const lock = JSON.parse(read('package-lock.json')) as Lock;

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const isPackage = (specifier: string) =>
  /^(@[a-z]|[a-z])/.test(specifier) && !specifier.includes(':');

/** Packages by the folders that import them; project files have a slash and an ending. */
const importedBelow = (folder: string) => {
  const inFolder = /^(src|tests|scripts|public|manifest\.json)(\/|$)/;
  const names = codeBelow(folder).flatMap(importsOf);
  return [...new Set(names.filter(name => isPackage(name) && !inFolder.test(name)).map(packageOf))];
};

describe('dependencies', () => {
  test('versions are exact', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose, 'Install with npm i -E.').toEqual([]);
  });

  test('the lock file is of these versions', () => {
    const wrong = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(wrong, 'Run npm install.').toEqual([]);
  });

  test('the lock file tells contents, not addresses', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([]);
  });

  test('what the product imports is a dependency, not a tool', () => {
    // Types only; nothing of it is in a bundle.
    const typesOnly = ['hast', 'mdast', 'xast'];
    const missing = importedBelow('src').filter(
      name => !(name in dependencies) && !typesOnly.includes(name),
    );
    expect(missing).toEqual([]);
  });

  test('every dependency of the product is used', () => {
    const used = new Set(importedBelow('src'));
    expect(Object.keys(dependencies).filter(name => !used.has(name))).toEqual([]);
  });
});
