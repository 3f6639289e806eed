// Changing a document through the prototypes: mutated pages put elements in the place of members.

const { appendChild, cloneNode, insertBefore, removeChild, replaceChild } = Node.prototype;
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as (
  this: Node,
) => Node | null;

export const parentNode = (node: Node) => parentOf.call(node);
export const append = (outer: Node, inner: Node) => appendChild.call(outer, inner);
export const copyOf = (node: Node) => cloneNode.call(node, true);
export const remove = (node: Node) => {
  const parent = parentNode(node);
  if (parent) removeChild.call(parent, node);
};
export const replace = (old: Node, by: Node) => {
  const parent = parentNode(old);
  if (parent) replaceChild.call(parent, by, old);
};
export const insert = (node: Node, before: Node) => {
  const parent = parentNode(before);
  if (parent) insertBefore.call(parent, node, before);
};

/** Elements, texts or comments of a document in order, also those outside the root element. */
export function nodesOf(document: Document, kinds: number): Node[] {
  const walker = Document.prototype.createTreeWalker.call(document, document, kinds);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}
