import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { onOneLine } from '../facts';

/** A headline on one line; none where there is no text. */
export const heading = (value: string, depth: Heading['depth']): Heading[] =>
  value ? [{ type: 'heading', depth, children: phrasing(onOneLine(value)) }] : [];

/** A paragraph that keeps its lines; none where there is no text. */
export function lines(value: string | null): Paragraph[] {
  const printed = (value ?? '').split('\n').filter(line => line.trim());
  const children = printed.flatMap<PhrasingContent>((line, index) =>
    index ? [{ type: 'break' }, ...phrasing(line.trim())] : phrasing(line.trim()),
  );
  return children.length ? [{ type: 'paragraph', children }] : [];
}

export const phrasing = (value: string): PhrasingContent[] => [{ type: 'text', value }];
