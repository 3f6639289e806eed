import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readFileNameTemplate,
  describedBy,
} from '../../../../src/exports/templates/file-name-template';
import { readNoteTemplate } from '../../../../src/exports/templates/note';
import { TEMPLATE_FAULTS, type TemplateFaultKind } from '../../../../src/model/template';
import { articleWith } from '../../../support/articles';

const describeBy = (template: string) => describedBy(template, articleWith());

describe('a template', () => {
  it('says its own text and what the article has', () => {
    expect(describeBy('剪报 {{date}}：{{ title }}')).toBe(
      '剪报 2024-03-18：老码头修了三年，灯又亮了',
    );
    expect(describeBy('没有变量 } }} { $& %s')).toBe('没有变量 } }} { $& %s');
  });

  it('takes arguments with and without quotation marks, and the marks of Chinese keyboards', () => {
    for (const template of [
      '{{date|date:"YYYY年M月"}}',
      '{{date|date:YYYY年M月}}',
      '{{ date | date : YYYY年M月 }}',
      '{{date｜date：“YYYY年M月”}}',
    ])
      expect(describeBy(template)).toBe('2024年3月');
  });

  it('has a way to write two braces, a quotation mark and a line end', () => {
    expect(describeBy('\\{{title}} {{page}}')).toBe('{{title}} 03');
    expect(describeBy('{{page|before:"“\\"|}}\\\\\\n"}}')).toBe('“"|}}\\\n03');
  });
});

/** One template or more for each fault, with where it is and what stands there. */
const FAULTS: Record<TemplateFaultKind, [template: string, at: number, word: string][]> = {
  'too-long': [['长'.repeat(10_001), 10_000, '']],
  unclosed: [
    ['甲{{title', 1, ''],
    ['{{title} {{', 0, ''],
    ['{{date|date:"YYYY"', 0, ''],
    ['{{', 0, ''],
    ['{{，', 0, ''],
  ],
  'unclosed-quotes': [
    ['{{date|date:"YYYY}}', 12, ''],
    ['{{date|date:“YYYY}}', 12, ''],
  ],
  'no-variable': [['甲{{}}', 1, '']],
  'unknown-variable': [
    ['{{title}}{{ titel }}', 12, 'titel'],
    ['{{标题}}', 2, '标题'],
    ['{{Title}}', 2, 'Title'],
    ['{{constructor}}', 2, 'constructor'],
  ],
  'markdown-only': [['{{date}} {{body}}', 9, 'body']],
  'unknown-filter': [
    ['{{title|upper}}', 8, 'upper'],
    ['{{title|toString}}', 8, 'toString'],
  ],
  'needs-argument': [['{{date|date}}', 7, 'date']],
  'needs-number': [
    ['{{title|truncate}}', 8, 'truncate'],
    ['{{title|truncate:0}}', 8, 'truncate'],
    ['{{title|truncate:十}}', 8, 'truncate'],
  ],
  'no-argument': [['{{authors|first:2}}', 10, 'first']],
  'not-for-blocks': [['{{body|truncate:3}}', 0, 'truncate']],
  unexpected: [
    ['{{title "甲"}}', 8, '"'],
    ['{{title| }}', 9, '}'],
    ['{{title|first}甲}}', 13, '}'],
    ['{{"title"}}', 2, '"'],
    ['{{date|date:"Y"D}}', 15, 'D'],
    ['{{#if page}}', 2, '#'],
  ],
  'own-line': [
    ['正文：{{body}}', 3, 'body'],
    ['{{front_matter}} ', 0, 'front_matter'],
    ['---\n{{body}}\n---', 4, 'body'],
  ],
  html: [
    ['甲\n\n<b>{{title}}</b>', 3, '<'],
    ['<!-- {{title}} -->', 0, '<'],
    ['甲<{{title}}>', 2, '<'],
    ['<{{url|default:"b"}}>', 1, '<'],
    ['<{{url}} {{title}}>', 1, '<'],
    ['{{title|before:"<i>"}}', 0, '<'],
    ['{{title|before:"<"}}', 0, '<'],
    ['{{authors|join:"<"}}', 0, '<'],
    ['{{kicker|after:"<"}}b>', 20, '<'],
    ['\\\\<b>', 0, '<'],
  ],
  'property-quotes': [
    ['---\ntitle: 《{{title}}》\n---', 12, 'title'],
    ['---\ntitle: {{newspaper}} {{title}}\n---', 25, 'title'],
    ["---\ntitle: '{{title}}'\n---", 12, 'title'],
    ['---\n{{title}}: 1\n---', 4, 'title'],
    ['---\ntags: [{{tags}}]\n---', 11, 'tags'],
    ['---\nsize: 5" {{title}}\n---', 13, 'title'],
    ['---\na: "b" {{title}}\n---', 11, 'title'],
  ],
};

describe('a template that cannot be read', () => {
  it.each(TEMPLATE_FAULTS.map(kind => [kind] as const))('says where: %s', kind => {
    const read = kind === 'markdown-only' ? readFileNameTemplate : readNoteTemplate;
    for (const [template, at, word] of FAULTS[kind])
      expect(read(template), template.slice(0, 60)).toEqual({
        ok: false,
        fault: { kind, at, word },
      });
  });

  it('names nothing', () => expect(describeBy('{{titel}}')).toBe(null));

  it('is a value, never an exception, whatever was typed', () => {
    const piece = fc.constantFrom(
      ...['{{', '}}', '{', '}', '|', ':', '"', '“', '”', '\\', '\n', '---\n', '<', '[', '](', ' '],
      ...['title', 'authors', 'date', 'body', 'join', 'truncate', 'before', '甲', '3'],
    );
    const typed = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''));
    fc.assert(
      fc.property(typed, template => {
        for (const read of [readFileNameTemplate, readNoteTemplate]) {
          const reading = read(template);
          if (!reading.ok) expect(reading.fault.at).toBeLessThanOrEqual(template.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is found at once, however it repeats itself', () => {
    const longest = 10_000;
    const units = [
      '{{',
      '{{title',
      '{{title|',
      '{{a|date:"',
      '\\{{',
      '](',
      '[x]: ',
      '<',
      '"',
      '}}',
    ];
    const filled = ['{{title}}', '[{{title}}](', '[x]:{{url}} ', '{{page|before:"["}}'];
    const begun = performance.now();
    for (const unit of [...units, ...filled])
      for (const before of ['', '---\n', '---\na: [', '---\na: "'])
        for (const end of ['', '\n---\n'])
          readNoteTemplate(
            before + unit.repeat((longest - before.length - end.length) / unit.length) + end,
          );
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
