// Begins a platform:  npm run new:platform -- NAME        (NAME is its id: small letters, digits, -)
// Then `npm run test:unit -- platforms` tells what is still missing; docs/adding-a-platform.md leads.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * A platform's file as it begins: recognised by the signs that all e-papers share, read by the
 * generic rules. What it needs of its own is filled in.
 */
export const platformFile = (
  id: string,
): string => `import { areInOneFolder, commonMarks } from './marks';
import type { Platform } from './platform';

export const ${constantOf(id)}: Platform = {
  id: '${id}',
  name: '',
  addresses: {
    article: [],
    page: [],
    issue: [],
  },
  marks: [...commonMarks(areInOneFolder)],
  article: {},
  page: {},
};
`;

/** The registry's source with one more platform, before the generic one. */
export function withPlatform(registry: string, id: string): string {
  const constant = constantOf(id);
  return registry
    .replace(/^import type/m, `import { ${constant} } from './${id}';\n$&`)
    .replace(/^ {2}generic,$/m, `  ${constant},\n$&`);
}

/** `read-do` → `readDo`; a name cannot begin with a digit: `81cn` → `platform81cn`. */
const constantOf = (id: string) =>
  (/^\d/.test(id) ? `platform-${id}` : id).replace(/-(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );

if (import.meta.filename === process.argv[1]) {
  const [id = ''] = process.argv.slice(2);
  const file = `src/platforms/${id}.ts`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(
      'Name it in small letters, digits and hyphens: npm run new:platform -- read-do',
    );
  if (existsSync(file)) throw new Error(`${file} exists already`);
  writeFileSync(file, platformFile(id));
  const registry = 'src/platforms/registry.ts';
  writeFileSync(registry, withPlatform(readFileSync(registry, 'utf8'), id));
  for (const kind of ['article', 'page']) {
    const fixture = `tests/fixtures/${id}/${kind}`;
    mkdirSync(fixture, { recursive: true });
    writeFileSync(`${fixture}/page.html`, '<!doctype html>\n');
    writeFileSync(`${fixture}/expected.json`, `{ "url": "http://paper.invented.example/" }\n`);
  }
  process.stdout.write(
    `${file} and tests/fixtures/${id}/ are begun.\n` +
      'What is missing: npm run test:unit -- platforms\nHow to go on: docs/adding-a-platform.md\n',
  );
}
