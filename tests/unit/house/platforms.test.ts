import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { platformFile, withPlatform } from '../../../scripts/new-platform';
import type { Platform } from '../../../src/platforms/platform';
import { PLATFORMS } from '../../../src/platforms/registry';
import { listFixtures } from '../../support/saved-pages';
import { read } from './project-files';

const FIXTURES = listFixtures();

/** What a platform still needs to be complete, in words. */
function missingFrom({ id, name, marks, addresses }: Platform): string[] {
  const own = FIXTURES.filter(fixture => fixture.name.startsWith(`${id}/`));
  const kinds = own.map(({ expected }) => expected?.kind);
  // A site that shows articles alone has no pages to prove.
  const hasPages = addresses.page.length + addresses.issue.length > 0;
  const needs: [string, boolean][] = [
    ['name: what people call the system', name !== ''],
    ['marks: one that is decisive', marks.some(mark => mark.decisive)],
    ['addresses: of articles, pages or issues', Object.values(addresses).flat().length > 0],
    [`tests/fixtures/${id}: three pages or more`, own.length >= 3],
    [`tests/fixtures/${id}: an article ("kind": "article")`, kinds.includes('article')],
    [
      `tests/fixtures/${id}: a 版面 page or an issue ("kind": "page")`,
      kinds.some(kind => kind === 'page' || kind === 'issue') || !hasPages,
    ],
    ...own.map(({ name: fixture, expected }): [string, boolean] => [
      `${fixture}/expected.json: "kind" and "platform" (npm run fixtures)`,
      Boolean(expected?.kind && expected.platform),
    ]),
  ];
  return needs.filter(([, met]) => !met).map(([need]) => need);
}

describe('platforms are complete', () => {
  it.each(PLATFORMS.map(platform => [platform.id, platform] as const))('%s', (id, platform) => {
    const isGeneric = id === 'generic';
    expect(
      missingFrom(platform).filter(need => !isGeneric || !need.startsWith('addresses')),
    ).toEqual([]);
  });

  it('and have ids of their own', () => {
    const ids = PLATFORMS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe('generic');
  });
});

describe('npm run new:platform', () => {
  const registry = read('src/platforms/registry.ts');

  it.each(['ink-do', '365ink'])('begins %s as code that compiles', id => {
    const started = platformFile(id);
    const registered = withPlatform(registry, id);
    const [, constant = ''] = /export const (\w+)/.exec(started) ?? [];
    expect(syntaxErrors(started)).toEqual([]);
    expect(syntaxErrors(registered)).toEqual([]);
    expect(registered).toContain(`import { ${constant} } from './${id}';`);
    expect(registered).toMatch(new RegExp(`  ${constant},\\n  generic,\\n];`));
  });

  it('leaves to say what is missing', async () => {
    const started: Platform = { ...PLATFORMS[0]!, id: 'none-yet', name: '', marks: [] };
    expect(missingFrom(started)).toEqual([
      'name: what people call the system',
      'marks: one that is decisive',
      'tests/fixtures/none-yet: three pages or more',
      'tests/fixtures/none-yet: an article ("kind": "article")',
      'tests/fixtures/none-yet: a 版面 page or an issue ("kind": "page")',
    ]);
  });
});

const syntaxErrors = (source: string) =>
  ts
    .transpileModule(source, { reportDiagnostics: true })
    .diagnostics?.map(({ messageText }) => messageText);
