import { all, contains, isElement, parentElement } from '../../src/platforms/dom-access';
import { append, copyOf, insert, nodesOf, remove, replace } from './dom-changes';
import { ATTRIBUTES, COMMENTS, MARKUP, PIECES, WORDS, WRAPPERS } from './noise';
import type { Random } from './random';

/** Changes a document somewhere; leaves it alone where there is nothing of the kind to change. */
export type Mutation = (document: Document, random: Random) => void;

const MOST_COPIES = 30;
const DEEPEST = 800;
const LONGEST_RUN = 20_000;
/** A subtree of more elements is copied once, not many times. */
const LARGE = 200;

const { SHOW_ELEMENT, SHOW_TEXT, SHOW_COMMENT } = NodeFilter;
const ANY = SHOW_ELEMENT | SHOW_TEXT | SHOW_COMMENT;

/** Nodes inside the root element: those can stand anywhere else in it. */
const movable = (document: Document) =>
  nodesOf(document, ANY).filter(node => parentElement(node) !== null);

function choose(nodes: readonly Node[], random: Random, change: (node: Node) => void) {
  if (nodes.length) change(random.pick(nodes));
}

export const drop: Mutation = (document, random) => choose(nodesOf(document, ANY), random, remove);

export const duplicate: Mutation = (document, random) =>
  choose(movable(document), random, node => {
    const isLarge = isElement(node) && all(node, '*').length > LARGE;
    const copies = isLarge ? 1 : 1 + random.below(random.pick([1, 1, 3, MOST_COPIES]));
    for (let copy = 0; copy < copies; copy += 1) insert(copyOf(node), node);
  });

export const swap: Mutation = (document, random) =>
  choose(movable(document), random, one => {
    const apart = (node: Node) => !contains(node, one) && !contains(one, node);
    choose(movable(document).filter(apart), random, other => {
      const place = new Comment();
      replace(one, place);
      replace(other, one);
      replace(place, other);
    });
  });

export const deepen: Mutation = (document, random) =>
  choose(movable(document), random, node => {
    const tags = [random.pick(WRAPPERS), random.pick(WRAPPERS)] as const;
    const place = new Comment();
    replace(node, place);
    let wrapped = node;
    for (let level = random.below(random.pick([2, 10, DEEPEST])); level >= 0; level -= 1) {
      const outer = Document.prototype.createElement.call(document, tags[level % 2 ? 1 : 0]);
      append(outer, wrapped);
      wrapped = outer;
    }
    replace(place, wrapped);
  });

export const attributeNoise: Mutation = (document, random) =>
  choose(nodesOf(document, SHOW_ELEMENT), random, node => {
    const { getAttributeNames, removeAttribute, setAttribute } = Element.prototype;
    const own = getAttributeNames.call(node);
    if (own.length && random.below(3) === 0) return removeAttribute.call(node, random.pick(own));
    const name = random.pick(Object.keys(ATTRIBUTES));
    const value = random.pick(ATTRIBUTES[name] ?? ['']);
    setAttribute.call(node, name, random.below(12) === 0 ? value.repeat(500) : value);
  });

export const textNoise: Mutation = (document, random) =>
  choose(nodesOf(document, SHOW_TEXT), random, node => {
    const text = node as Text;
    const long = () => random.pick(PIECES).repeat(random.below(LONGEST_RUN));
    const words = random.below(20) === 0 ? long() : random.pick([...WORDS, ...MARKUP]);
    const at = random.below(text.length + 1);
    const until = random.pick([at, at, text.length]);
    text.replaceData(at, until - at, words);
  });

export const commentNoise: Mutation = (document, random) => {
  const known = nodesOf(document, SHOW_COMMENT);
  if (known.length && random.below(2))
    return choose(known, random, node => {
      const comment = node as Comment;
      const [at, length] = [random.below(comment.length + 1), random.below(200)];
      comment.replaceData(at, length, random.pick([...MARKUP, ...WORDS, '']));
    });
  choose(movable(document), random, node => insert(new Comment(random.pick(COMMENTS)), node));
};

/** By name, as reports name them. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  drop,
  duplicate,
  swap,
  deepen,
  attributeNoise,
  textNoise,
  commentNoise,
};
