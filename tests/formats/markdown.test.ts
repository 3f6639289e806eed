import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/exports/clean-article';
import type { Article } from '../../src/model/article';
import { figuresOf, paragraphsOf } from '../../src/model/body';
import { articleWith, bodyOf, EVERYTHING, HOSTILE_TEXTS } from '../support/articles';
import { exported } from '../support/exported';
import { splitFrontMatter } from '../support/read-back';

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
if (!hasPandoc) console.warn('Markdown is not read by pandoc: it is not installed.');

/** Pandoc's own reading of the text, with its extensions for CommonMark as GitHub has it. */
function plainBy(reader: string, markdown: string): string {
  const { stdout } = spawnSync('pandoc', ['-f', reader, '-t', 'plain', '--wrap=none'], {
    input: markdown,
    encoding: 'utf8',
  });
  return squeezed(stdout);
}

const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

async function expectText(reader: string, article: Article): Promise<void> {
  const { headline, kicker, subtitle, body } = cleanArticle(article);
  const plain = plainBy(reader, splitFrontMatter(await exported('markdown', [article])).text);
  const said = [kicker, headline, subtitle, ...paragraphsOf(body)].map(text => text ?? '');
  const captions = figuresOf(body).map(({ caption }) => caption ?? '');
  for (const text of [...said, ...captions].flatMap(lines => lines.split(/[\n\t]/)))
    expect(plain, text).toContain(squeezed(text));
}

describe.skipIf(!hasPandoc).each(['gfm', 'commonmark'])('Markdown read by pandoc as %s', reader => {
  it('says what the article says', async () => {
    // Pandoc writes raised letters as Unicode has them, readings of characters on the line, and
    // lays tables out as pictures of themselves.
    const plainly = EVERYTHING.body.children.filter(
      block => !/"(?:su[bp]|ruby|table)"/.test(JSON.stringify(block)),
    );
    const article = { ...EVERYTHING, body: { ...EVERYTHING.body, children: plainly } };
    await expectText(reader, article);
  });

  it('gives hostile texts back as they are', async () => {
    for (const value of HOSTILE_TEXTS)
      await expectText(
        reader,
        articleWith({ headline: `甲${value}乙`, body: bodyOf(value, `前${value}后`) }),
      );
  });
});
