import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';

/**
 * Writes blocks as Markdown, every character of their text escaped that a reader might take for a sign.
 * @param more further signs, where something of another hand stands around the text
 */
export function serialize(blocks: RootContent[], more: Unsafe[] = []): string {
  return toMarkdown(
    { type: 'root', children: blocks },
    {
      bullet: '-',
      rule: '-',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      unsafe: [...SIGNS_OF_DIALECTS, ...more],
      handlers: {
        // Two spaces are understood more widely than a backslash (Obsidian), but would end the
        // paragraph on a line of their own.
        break: (_node, _parent, _state, { before }) => (before === '\n' ? '\\\n' : '  \n'),
      },
    },
  );
}

/** A character that is a sign only when doubled: the second is escaped, whatever follows. */
const second = (character: string, first = character) => ({
  character,
  before: `(?<=\\${first})`,
  inConstruct: 'phrasing' as const,
});

/** What is text to CommonMark but a sign to GFM, Obsidian, Dataview, Pandoc or a template engine. */
const SIGNS_OF_DIALECTS: Unsafe[] = [
  // Strike-through and subscript; mathematics; superscript, block ids and footnotes.
  ...['~', '$', '^'].map(character => ({ character, inConstruct: 'phrasing' as const })),
  // Comments, highlights, inline fields, templates.
  ...['%', '=', ':', '{'].map(character => second(character)),
  second('%', '{'),
  // Templater runs what stands behind it in a new note.
  second('%', '<'),
  // Tags.
  { character: '#', after: '[^\\s#]', inConstruct: 'phrasing' },
];
