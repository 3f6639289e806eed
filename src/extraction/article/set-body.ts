import type { ElementContent } from 'hast';
import { element, type Body } from '../../model/body';
import { isSubhead, roleByWords } from './block-roles';
import type { Piece } from './story';

/**
 * Sets the pieces of a story as the article's tree: paragraphs with their roles, sub-heads as `h3`.
 * @param bylines indexes, among the pieces with text, of lines that name authors
 */
export function setBody(pieces: readonly Piece[], bylines: ReadonlySet<number>): Body {
  const texts = pieces.filter(piece => 'text' in piece);
  let index = -1;
  const children = pieces.map(piece => {
    if ('text' in piece) index += 1;
    if (piece.kind !== 'text') return piece.node;
    const role = bylines.has(index) ? 'byline' : roleByWords(piece.text);
    if (role) return element('p', piece.nodes, { dataRole: role });
    const length = (at: number) => texts[at]?.text.length ?? 0;
    const isHead =
      piece.heading || isSubhead({ ...piece, before: length(index - 1), after: length(index + 1) });
    return isHead ? element('h3', withoutBold(piece.nodes)) : element('p', piece.nodes);
  });
  return { type: 'root', children };
}

/** A heading is bold by itself. */
const withoutBold = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap(node =>
    node.type === 'element' && node.tagName === 'strong' ? node.children : [node],
  );
