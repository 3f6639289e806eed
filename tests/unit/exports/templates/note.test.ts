import { unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { cleanArticle, printable } from '../../../../src/exports/clean-article';
import { exportArticles } from '../../../../src/exports/export-articles';
import type { ExportedArticle } from '../../../../src/exports/export-format';
import { onOneLine } from '../../../../src/exports/facts';
import { noteBy } from '../../../../src/exports/templates/note';
import type { Article } from '../../../../src/model/article';
import { textOf } from '../../../../src/model/body';
import { STARTING_TEMPLATES } from '../../../../src/model/template';
import { articleWith, bodyOf, EVERYTHING, HOSTILE_TEXTS } from '../../../support/articles';
import { exported } from '../../../support/exported';
import {
  elementsIn,
  MARKDOWN_RENDERERS,
  readYaml,
  shown,
  splitFrontMatter,
} from '../../../support/read-back';

const CONTEXT = {
  now: '2024-03-20T12:00:00Z',
  citationStyle: 'gb7714-2025',
  markdownTemplate: '',
} as const;
const note = (template: string, article: ExportedArticle = articleWith()) => {
  const written = noteBy(template, cleanArticle(article), CONTEXT);
  if (written === null) throw new Error(`not read: ${template}`);
  return written;
};
const rendered = (markdown: string, renderer: keyof typeof MARKDOWN_RENDERERS) =>
  fromHtml(MARKDOWN_RENDERERS[renderer]!(markdown), { fragment: true });
const RENDERERS = Object.keys(MARKDOWN_RENDERERS);

describe('the starting template', () => {
  const start = STARTING_TEMPLATES.markdown;
  const expectOwnWay = async (article: Article) =>
    expect(await exported('markdown', [article], { markdownTemplate: start })).toBe(
      await exported('markdown', [article]),
    );

  it('writes what is written without a template, byte for byte', async () => {
    await expectOwnWay(EVERYTHING);
    await expectOwnWay(articleWith({ body: { type: 'root', children: [] } }));
    for (const value of HOSTILE_TEXTS.filter(text => printable(text).trim()))
      await expectOwnWay(
        articleWith({ kicker: value, headline: value, subtitle: value, body: bodyOf(value) }),
      );
  });
});

describe('a note', () => {
  it('has each value where the template has its variable', () => {
    expect(note('# {{title}}\n\n{{newspaper}} · {{page|before:"第"|after:"版"}}\n\n{{body}}')).toBe(
      '# 老码头修了三年，灯又亮了\n\n青川晚报 · 第03版\n\n雨停的时候，码头上的第一盏灯亮了。\n\n守灯人老何说，他等这一天等了三年。\n',
    );
    expect(note('{{citation}}')).toContain('青川晚报');
    expect(noteBy('{{citation}}', articleWith(), { ...CONTEXT, citationStyle: 'bibtex' })).toBe(
      note('{{citation}}'),
    );
  });

  it('leaves out a line whose variables have nothing to say, and one of the gaps around it', () => {
    expect(note('> {{kicker}}\n\n# {{title}}\n\n栏目：{{column}} {{source}}\n\n完')).toBe(
      '# 老码头修了三年，灯又亮了\n\n完\n',
    );
    expect(note('甲\n{{kicker}}\n{{subtitle}}\n乙\n\n\n丙')).toBe('甲\n乙\n\n\n丙\n');
    expect(note('甲\n\n{{kicker}}\n\n{{subtitle}}\n\n乙')).toBe('甲\n\n乙\n');
    expect(note('{{column}} {{newspaper}} {{column}}\n甲')).toBe('青川晚报\n甲\n');
    expect(note('{{column|default:"无"}}')).toBe('无\n');
  });

  it('keeps the lines of a value that has a line for itself, and only there', () => {
    expect(note('{{kicker}}', EVERYTHING)).toBe('春汛之前看江堤  \n——沿江行（之二）\n');
    expect(note('> {{kicker}}', EVERYTHING)).toBe('> 春汛之前看江堤 ——沿江行（之二）\n');
  });

  it('has an own way instead where the template cannot be read', async () => {
    expect(noteBy('{{titel}}', articleWith(), CONTEXT)).toBe(null);
    const articles = [articleWith()];
    expect(await exported('markdown', articles, { markdownTemplate: '{{titel}}' })).toBe(
      await exported('markdown', articles),
    );
  });

  it('is in a file of one article and in an archive', async () => {
    const markdownTemplate = '{{newspaper}}：{{title}}';
    const said = '青川晚报：老码头修了三年，灯又亮了\n';
    expect(await exported('markdown', [articleWith()], { markdownTemplate })).toBe(said);
    const articles = [articleWith(), articleWith()];
    const { content } = await exportArticles('markdown-zip', articles, { markdownTemplate });
    const notes = Object.values(unzipSync(new Uint8Array(await content.arrayBuffer())));
    expect(notes.map(bytes => new TextDecoder().decode(bytes))).toEqual([said, said]);
  });

  it('stays our own where several articles are in one document', async () => {
    const articles = [articleWith(), articleWith()];
    expect(await exported('markdown', articles, { markdownTemplate: '甲' })).toBe(
      await exported('markdown', articles),
    );
  });

  it('escapes no word of the template', () => {
    const own = '## 甲 *乙* [[丙]] #标签 %%注%% `= this` $& $1 %s';
    expect(note(`${own}\n{{authors|join:" *和* "}}`, EVERYTHING)).toBe(
      `${own}\n周以宁 *和* 何望川\n`,
    );
    expect(note('甲 {{kicker|default:"*无*"}}')).toBe('甲 *无*\n');
  });
});

/** What stands around a value, and what a reader sees there. */
const PLACES: [before: string, after: string][] = [
  ['', ''],
  ['# ', ''],
  ['###### ', ' 乙'],
  ['甲 ', ' 乙'],
  ['甲', '乙'],
  ['> ', ''],
  ['- ', ''],
  ['1. ', ' 乙'],
  ['**甲** ', ' *乙*'],
  ['[甲', '](http://a.example/)'],
  ['[甲][', ']'],
  ['甲![', ''],
  ['甲[乙]', ''],
  ['甲!', ''],
  ['甲 & ', 'amp;'],
  ['1', ' 乙'],
  ['', '[乙](http://a.example/)'],
  ['甲\n', '\n==='],
];

describe('a hostile text', () => {
  /** What is seen of the template alone: the text of the same note about something harmless. */
  const seenAround = (before: string, after: string, renderer: string) => {
    const page = rendered(
      note(`${before}{{title}}${after}`, articleWith({ headline: '一' })),
      renderer,
    );
    return { texts: shown(textOf(page)).split('一'), links: elementsIn(page, 'a').length };
  };

  it.each(PLACES)('is text between %j and %j', (before, after) => {
    for (const renderer of RENDERERS) {
      const around = seenAround(before, after, renderer);
      for (const value of HOSTILE_TEXTS) {
        const headline = onOneLine(printable(value)).trim();
        if (!headline) continue;
        const page = rendered(
          note(`${before}{{title}}${after}`, articleWith({ headline: value })),
          renderer,
        );
        expect(shown(textOf(page)), `${renderer} ${value}`).toBe(
          shown(around.texts.join(headline)),
        );
        for (const name of ['script', 'img', 'style', 'em', 'strong'])
          expect(
            elementsIn(page, name)
              .map(found => textOf(found))
              .join(),
          ).not.toContain(headline);
        expect(elementsIn(page, 'img')).toEqual([]);
        expect(elementsIn(page, 'a')).toHaveLength(around.links);
      }
    }
  });

  it('is text in a cell of a table', () => {
    for (const value of HOSTILE_TEXTS) {
      const headline = onOneLine(printable(value)).trim();
      const written = note('| {{title}} | 乙 |\n| --- | --- |\n| {{newspaper}} | 丁 |', {
        ...articleWith({ headline: value, newspaper: value }),
      });
      if (!headline) continue;
      const page = rendered(written, 'markdown-it');
      const cells = [...elementsIn(page, 'th'), ...elementsIn(page, 'td')].map(it => textOf(it));
      expect(cells.map(shown)).toEqual([headline, '乙', headline, '丁'].map(shown));
    }
  });

  const VARIABLES: Record<string, (value: string) => Partial<ExportedArticle>> = {
    kicker: kicker => ({ kicker }),
    subtitle: subtitle => ({ subtitle }),
    newspaper: newspaper => ({ newspaper }),
    date: date => ({ date }),
    page: pageNumber => ({ pageNumber }),
    page_name: pageName => ({ pageName }),
    column: column => ({ column }),
    authors: author => ({ authors: ['甲', author] }),
    byline: byline => ({ byline }),
    editors: editor => ({ editors: [editor] }),
    source: source => ({ source }),
    citation: headline => ({ headline }),
  };
  it.each(Object.keys(VARIABLES))('is text as %s', variable => {
    for (const value of HOSTILE_TEXTS)
      for (const template of [`{{${variable}}}`, `甲：{{${variable}|before:"（"|after:"）"}}`]) {
        const article = { ...articleWith(), ...VARIABLES[variable]!(value) };
        const said = onOneLine(printable(value)).trim();
        if (!said) continue;
        for (const renderer of RENDERERS) {
          const page = rendered(note(template, article), renderer);
          const text = shown(textOf(page));
          if (variable !== 'citation') expect(text).toContain(shown(said));
          for (const name of ['script', 'img', 'h1', 'ul', 'code', 'blockquote'])
            expect(elementsIn(page, name)).toEqual([]);
        }
      }
  });

  it('is no template: braces and signs of replacement stay as they are', () => {
    const headline = '{{page}} $& $1 $` %s {% raw %}';
    for (const renderer of RENDERERS)
      for (const template of ['{{title}}', '甲{{title}}', '{{title|after:" $& {{date}}"}}'])
        expect(textOf(rendered(note(template, articleWith({ headline })), renderer))).toContain(
          headline,
        );
  });

  it('makes no picture or link of the words behind it', () => {
    for (const headline of ['甲!', '\\!', '!', '[甲]', '甲]', '\\'])
      for (const renderer of RENDERERS)
        for (const after of ['[乙](http://a.example/)', '(http://a.example/)'])
          for (const template of [`丙{{title}}${after}`, `{{title|after:"${after}"}}`]) {
            const page = rendered(note(template, articleWith({ headline })), renderer);
            expect(elementsIn(page, 'img')).toEqual([]);
            expect(elementsIn(page, 'a').map(link => textOf(link))).toEqual(
              after.startsWith('[') ? ['乙'] : [],
            );
          }
  });

  it('makes no link or list of the words before it', () => {
    for (const [before, headline] of [
      ['[乙]', '(javascript:alert(1))'],
      ['[乙]', '[乙]: javascript:alert(1)'],
      ['1', '. 甲'],
      ['[乙', ']: http://a.example/'],
    ] as const)
      for (const renderer of RENDERERS) {
        const page = rendered(note(`${before}{{title}}`, articleWith({ headline })), renderer);
        expect(shown(textOf(page))).toBe(before + headline);
        for (const name of ['a', 'ol']) expect(elementsIn(page, name)).toEqual([]);
      }
  });

  it('does not run as a command of Templater', () => {
    const headline = '<% tp.system.prompt() %>';
    for (const template of ['{{title}}', '# {{title}}', '甲{{title}}', '{{body}}'])
      expect(note(template, articleWith({ headline, body: bodyOf(headline) }))).not.toContain('<%');
  });
});

describe('an address', () => {
  const ADDRESSES = [
    'http://a.example/(1)?b=c&amp;d',
    'http://a.example/a b"c<d>\\e',
    'http://a.example/)',
    'http://a.example/_x_/*y*?q=[a](javascript:alert(1))|`z`',
    'http://a.example/?a=1&copy=2&lt;',
  ];
  it.each(['{{url}}', '原文：{{url}}', '<{{url}}>', '[原文]({{url}})', '[x]: {{url}}\n\n[x]'])(
    'is a link to itself in %j',
    template => {
      for (const url of ADDRESSES)
        for (const renderer of RENDERERS) {
          const links = elementsIn(rendered(note(template, articleWith({ url })), renderer), 'a');
          const hrefs = links.map(({ properties }) => decodeURI(String(properties['href'])));
          expect(hrefs, renderer).toEqual([decodeURI(new URL(url).href)]);
        }
    },
  );

  it('cannot be made of a text', () => {
    for (const template of ['[甲]({{title}})', '[甲]( {{title}})', '[甲]: {{title}}\n\n[甲]'])
      for (const headline of ['javascript:alert(1)', 'a) [b](javascript:alert(1))', '//b.example'])
        for (const renderer of RENDERERS) {
          const page = rendered(note(template, articleWith({ headline })), renderer);
          const [link, ...more] = elementsIn(page, 'a');
          expect(more).toEqual([]);
          const target = new URL(String(link!.properties['href']), 'http://own.example/');
          expect(target.origin).toBe('http://own.example');
        }
    for (const separator of ['](', '][', '<'])
      for (const renderer of RENDERERS) {
        const template = `[{{authors|join:"${separator}"}})`;
        const written = noteBy(
          template,
          articleWith({ authors: ['甲', 'javascript:alert(1)'] }),
          CONTEXT,
        );
        const links = written ? elementsIn(rendered(written, renderer), 'a') : [];
        expect(links.map(({ properties }) => String(properties['href']))).not.toContain(
          'javascript:alert(1)',
        );
      }
  });

  it('takes texts as parameters', () => {
    const headline = '甲&content=乙#?%0a)';
    const written = note('[甲](obsidian://new?file={{title}}&vault=x)', articleWith({ headline }));
    const target = new URL(/\]\((.*)\)\n/.exec(written)![1]!);
    expect(Object.fromEntries(target.searchParams)).toEqual({ file: headline, vault: 'x' });
  });
});

describe('front matter of a template', () => {
  const TEMPLATE = `---
title: {{title}}
place: "{{newspaper}} {{page|before:"第"|after:"版"}}"
authors: {{authors}}
all: {{authors|join:"/"}}
column: {{column}}
aliases: ["{{title}}", "甲 {{source}}"]
cssclass: newspaper
tags:
  - 剪报
  - {{tags}}
  - {{column}}
---

{{body}}
`;
  it('has strings and lists, and no field that the article does not have', () => {
    const { yaml } = splitFrontMatter(
      note(TEMPLATE, { ...articleWith({ authors: ['甲', '乙'] }), tags: ['老城', '码头'] }),
    );
    for (const read of readYaml(yaml))
      expect(read).toEqual({
        title: '老码头修了三年，灯又亮了',
        place: '青川晚报 第03版',
        authors: ['甲', '乙'],
        all: '甲/乙',
        aliases: ['老码头修了三年，灯又亮了', '甲 '],
        cssclass: 'newspaper',
        tags: ['剪报', '老城', '码头'],
      });
  });

  it('keeps every hostile text inside its value', () => {
    for (const value of HOSTILE_TEXTS) {
      const said = onOneLine(printable(value)).trim();
      if (!said) continue;
      const article = articleWith({ headline: value, authors: [value, '甲'], newspaper: value });
      const written = note(TEMPLATE, article);
      for (const read of readYaml(splitFrontMatter(written).yaml))
        expect(read, value).toMatchObject({
          title: said,
          place: `${said} 第03版`,
          authors: [said, '甲'],
          all: `${said}/甲`,
          aliases: [said, '甲 '],
          cssclass: 'newspaper',
          tags: ['剪报'],
        });
      for (const renderer of RENDERERS)
        for (const name of ['script', 'img', 'a'])
          expect(elementsIn(rendered(written, renderer), name)).toEqual([]);
    }
  });

  it('can hold our own fields', () => {
    const written = note('---\n{{front_matter}}\nrating: 5\n---\n{{body}}');
    for (const read of readYaml(splitFrontMatter(written).yaml))
      expect(read).toMatchObject({ newspaper: '青川晚报', page: '03', rating: 5 });
  });

  it('is none without an end', () => {
    expect(note('---\n\n{{title}} 甲')).toBe('---\n\n老码头修了三年，灯又亮了 甲\n');
  });
});
