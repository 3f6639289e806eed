// Writes the lists that documents show of what the code knows: npm run tables
// They stand between <!-- NAME: npm run tables --> and <!-- /NAME -->; tests/unit/house compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import chinese from '../public/_locales/zh_CN/messages.json' with { type: 'json' };
import type { MessageKey } from '../src/browser/i18n';
import { FILTER_WORDS, VARIABLE_WORDS } from '../src/entries/options/template-words';
import {
  MARKDOWN_ONLY,
  STARTING_TEMPLATES,
  TEMPLATE_FILTERS,
  TEMPLATE_VARIABLES,
} from '../src/model/template';
import { REGISTRY } from '../src/newspapers/lookup';
import { PLATFORMS, platformById } from '../src/platforms/registry';

/** A newspaper of the registry; `place` is its host, and the path where the host has several. */
interface Entry {
  name: string;
  place: string;
  platform: string;
}

const ENTRIES: readonly Entry[] = Object.entries(REGISTRY)
  .flatMap(([host, roots]) =>
    Object.entries(roots).flatMap(([root, entry]) =>
      entry ? [{ name: entry[0], place: host + root, platform: platformById(entry[1]).id }] : [],
    ),
  )
  .sort((a, b) => (a.place < b.place ? -1 : 1));

const of = (platform: string) => ENTRIES.filter(entry => entry.platform === platform);
const names = (entries: readonly Entry[]) => [...new Set(entries.map(({ name }) => name))];

const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

/** A text of the interface in Chinese and in English. */
const inBoth = (key: MessageKey) => [chinese[key].message, english[key].message];

const TABLES: Readonly<Record<string, () => string>> = {
  platforms: () =>
    [
      row('`id`', 'name', 'newspapers', 'among them'),
      row('---', '---', '---', '---'),
      ...PLATFORMS.map(({ id, name }) => {
        const papers = names(of(id));
        return row(`\`${id}\``, name, papers.length, papers.slice(0, 3).join('、'));
      }),
    ].join('\n'),

  newspapers: () =>
    PLATFORMS.filter(({ id }) => of(id).length > 0)
      .flatMap(({ id, name }) => [
        `## ${name}`,
        '',
        row('newspaper', 'address'),
        row('---', '---'),
        ...of(id).map(entry => row(entry.name, entry.place)),
        '',
      ])
      .join('\n'),

  variables: () =>
    [
      row('variable', '中文', 'English', 'for'),
      row('---', '---', '---', '---'),
      ...TEMPLATE_VARIABLES.map(name =>
        row(
          `\`${name}\``,
          ...inBoth(VARIABLE_WORDS[name]),
          MARKDOWN_ONLY.has(name) ? 'Markdown' : 'both',
        ),
      ),
    ].join('\n'),

  filters: () =>
    [
      row('filter', '中文', 'English'),
      row('---', '---', '---'),
      ...TEMPLATE_FILTERS.map(name => row(`\`${name}\``, ...inBoth(FILTER_WORDS[name]))),
    ].join('\n'),

  start: () => ['```', STARTING_TEMPLATES.markdown.trimEnd(), '```'].join('\n'),

  count: () =>
    `${names(ENTRIES).length} newspapers on ${Object.keys(REGISTRY).length} hosts, ${PLATFORMS.length - 1} systems and a generic reading.`,
};

/** The documents that hold such lists. */
export const DOCUMENTS = ['README.md', 'docs/newspapers.md', 'docs/templates.md'];

/**
 * A document with its lists written anew.
 * @throws where it marks the place of a list that does not exist
 */
export async function withTables(path: string): Promise<string> {
  const text = readFileSync(path, 'utf8').replace(
    /(<!-- (\w+): npm run tables -->\n)[^]*?(<!-- \/\2 -->)/g,
    (_, start: string, name: string, end: string) => {
      const table = TABLES[name];
      if (!table) throw new Error(`${path}: there is no table named ${name}`);
      return `${start}\n${table()}\n\n${end}`;
    },
  );
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

if (import.meta.filename === process.argv[1])
  for (const path of DOCUMENTS) writeFileSync(path, await withTables(path));
