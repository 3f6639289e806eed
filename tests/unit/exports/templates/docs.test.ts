import { expect, it } from 'vitest';
import { fileName } from '../../../../src/exports/file-name';
import { noteBy } from '../../../../src/exports/templates/note';
import { SAMPLE } from '../../../../src/exports/templates/sample';
import { readYaml, splitFrontMatter } from '../../../support/read-back';
import { read } from '../../house/project-files';

const examples = [...read('docs/templates.md').matchAll(/^```\n([^]*?)^```$/gm)].map(
  match => match[1]!,
);

it('the name in docs/templates.md is the one that its template makes', () => {
  const [template, name] = examples[0]!.split('\n→ ');
  expect(fileName([SAMPLE], 'md', new Set(), template)).toBe(name?.trim());
});

it('the front matter in docs/templates.md is YAML', () => {
  const note = noteBy(examples.at(-1)!, SAMPLE, {
    now: '2021-01-22T12:00:00Z',
    citationStyle: 'gb7714-2025',
    markdownTemplate: '',
  });
  for (const fields of readYaml(splitFrontMatter(note!).yaml))
    expect(fields).toMatchObject({
      newspaper: '云浦日报',
      aliases: ['磨盘边坐满了看书的人'],
      place: '云浦日报 第09版',
      writers: ['叶知远', '沈小满'],
      tags: ['乡村', '阅读'],
      topics: ['剪报', '乡村', '阅读'],
    });
});
