import type { OwnText, Part, Tag } from './read-template';

/** One line of a template; its texts hold no line ends. */
export type Line<T extends Tag = Tag> = (OwnText | T)[];

/** The parts of a template by its lines; a tag is never on two. */
export function linesOf(parts: readonly Part[]): Line[] {
  const lines: Line[] = [[]];
  for (const part of parts) {
    if ('variable' in part) {
      lines.at(-1)!.push(part);
      continue;
    }
    let at = part.at;
    part.text.split('\n').forEach((text, index) => {
      if (index) lines.push([]);
      if (text) lines.at(-1)!.push({ text, at });
      at += text.length + 1;
    });
  }
  return lines;
}

/** How many lines the note's own front matter has, both `---` counted; 0 where it has none. */
export function frontMatterLength(lines: readonly Line[]): number {
  if (!lines[0] || !isFence(lines[0])) return 0;
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  return end + 1;
}

const isFence = ([part, next]: Line) =>
  !next && !!part && 'text' in part && part.text.trimEnd() === '---';

/** True for a line that shows nothing and has no tag. */
export const isBlank = (line: Line) =>
  line.every(part => 'text' in part && part.text.trim() === '');
