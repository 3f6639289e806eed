import { describe, expect, test } from 'vitest';
import { manifestFor } from '../../../scripts/manifest';
import { DOCUMENTS, withTables } from '../../../scripts/tables';
import { INJECTED_SCRIPTS } from '../../../src/messages/injected-scripts';
import { REGISTRY } from '../../../src/newspapers/lookup';
import { MAY_IMPORT } from './import-directions';
import { filesBelow, read } from './project-files';

const architecture = read('docs/architecture.md');
const permissions = read('docs/permissions.md');

/** The cells of the table under a heading of a document, without its head. */
function rowsUnder(document: string, heading: string): string[][] {
  const section = document.split(/^## /m).find(part => part.startsWith(heading)) ?? '';
  return tableRows(section);
}

const tableRows = (text: string) =>
  text
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );

const codeWordsOf = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(match => match[1]);

describe('docs/architecture.md', () => {
  test('shows the directions of imports that the test enforces', () => {
    const shown = rowsUnder(architecture, 'Direction of imports').map(([folder, , may]) => [
      codeWordsOf(folder)[0],
      codeWordsOf(may),
    ]);
    expect(Object.fromEntries(shown)).toEqual(MAY_IMPORT);
  });

  test('shows every entry', () => {
    const pages = filesBelow('src/entries').filter(path => path.endsWith('.html'));
    const scripts = ['src/entries/content.ts', 'src/entries/background.ts'];
    const injected = Object.values(INJECTED_SCRIPTS).map(({ source }) => source);
    const shown = rowsUnder(architecture, 'What runs where').map(
      ([entry]) => codeWordsOf(entry)[0],
    );
    expect(shown.sort()).toEqual([...pages, ...scripts, ...injected].sort());
  });
});

describe('docs/permissions.md', () => {
  test.each(['chromium', 'firefox'] as const)('gives the reason of each in %s', target => {
    const asked = (manifestFor(target) as { permissions: string[] }).permissions;
    const shown = tableRows(permissions.split(/^## /m)[0] ?? '')
      .filter(([, , where]) => where === 'both' || where?.toLowerCase() === target)
      .map(([permission]) => codeWordsOf(permission)[0]);
    expect(shown).toEqual(asked);
  });

  test('tells the number of hosts', () => {
    const [, told] = /about (\d+) hosts/.exec(permissions) ?? [];
    expect(Math.abs(Number(told) - Object.keys(REGISTRY).length)).toBeLessThan(10);
  });
});

test.each(DOCUMENTS)('the lists in %s are what the code knows (npm run tables)', async path => {
  expect(read(path)).toBe(await withTables(path));
});

const withoutCode = (markdown: string) => markdown.replace(/`[^`\n]+`/g, '');

test('every link between documents leads somewhere', () => {
  const documents = filesBelow('.').filter(path => path.endsWith('.md'));
  const files = new Set(filesBelow('.'));
  const broken = documents.flatMap(path =>
    [...withoutCode(read(path)).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, link = '']) => new URL(link, `file:///${path}`).pathname.slice(1))
      .filter(
        target => !files.has(target) && !filesBelow('.').some(f => f.startsWith(`${target}/`)),
      )
      .map(target => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});
