import { sanitize, type Schema } from 'hast-util-sanitize';
import { BLOCK_ROLES, type Body } from './body';

const HTTP = /^https?:\/\/[^/\s]/i;
const IMAGE_DATA = /^data:image\/(?:png|jpeg|gif|webp)[;,]/i;
/** 1–99: a browser lays out a table of a thousand columns slowly. */
const SPAN = /^[1-9]\d?$/;

/**
 * The elements and properties a body may hold. The library's own defaults are for Markdown of
 * strangers (ids, forms, relative links), so every key is set here.
 */
export const BODY_SCHEMA: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['figure', 'img', 'figcaption'],
    ...['strong', 'em', 'u', 'sub', 'sup', 'a', 'br', 'ruby', 'rt', 'rp'],
  ],
  attributes: {
    p: [['dataRole', ...BLOCK_ROLES]],
    a: [['href', HTTP]],
    img: [['src', HTTP, IMAGE_DATA], ['dataFullSrc', HTTP], 'alt'],
    figure: ['dataCredit'],
    ol: [['start', /^\d{1,6}$/]],
    th: [
      ['colSpan', SPAN],
      ['rowSpan', SPAN],
    ],
    td: [
      ['colSpan', SPAN],
      ['rowSpan', SPAN],
    ],
  },
  // Outside its parent an element gives way to what it holds.
  ancestors: {
    li: ['ul', 'ol'],
    ...Object.fromEntries(
      ['caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map(name => [name, ['table']]),
    ),
    figcaption: ['figure'],
    rt: ['ruby'],
    rp: ['ruby'],
  },
  // What these hold is no text of an article. Every other unknown element gives way to its content.
  strip: [
    ...['script', 'style', 'template', 'noscript', 'title', 'svg', 'math'],
    ...['iframe', 'object', 'embed', 'select', 'textarea', 'button'],
  ],
  protocols: {},
  required: {},
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};

/** The largest body that is taken: hundreds of full newspaper pages. */
export const BODY_LIMITS = { depth: 40, nodes: 300_000, characters: 2_000_000 } as const;

/**
 * The one wall between a hostile tree and every surface: a new tree of nothing but what the schema
 * allows. Elements nested deeper than the limit give way to their content.
 * @param tree anything; what is no hast root gives an empty body
 * @param schema another one only in tests
 * @throws RangeError where the tree holds more nodes or characters than `BODY_LIMITS`
 */
export function conformBody(tree: unknown, schema: Schema = BODY_SCHEMA): Body {
  const conformed = sanitize(shallowCopy(tree) as Body, schema) as Body;
  dropEmptyPictures(conformed);
  return conformed;
}

interface LooseNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: LooseNode[];
}

/**
 * A copy that is safe to walk recursively: bounded in depth and size, own plain values only, and
 * without `data` and `position`, which the sanitiser would keep.
 */
function shallowCopy(tree: unknown): LooseNode {
  const root: LooseNode = { type: 'root', children: [] };
  if (!isObject(tree) || tree['type'] !== 'root') return root;
  let nodes = 0;
  let characters = 0;
  const open = [{ source: tree, parent: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { source, parent, depth } = next;
    nodes += 1;
    const copy = copyOf(source);
    characters += copy.value?.length ?? 0;
    if (nodes > BODY_LIMITS.nodes || characters > BODY_LIMITS.characters) {
      throw new RangeError('the body is too large');
    }
    const isKept = depth > 0 && depth <= BODY_LIMITS.depth;
    if (isKept || (depth > 0 && copy.type === 'text')) parent.children?.push(copy);
    const children = source['children'];
    if (!Array.isArray(children)) continue;
    for (const child of [...(children as unknown[])].reverse()) {
      if (isObject(child)) {
        open.push({ source: child, parent: isKept ? copy : parent, depth: depth + 1 });
      }
    }
  }
  return root;
}

function copyOf(source: Record<string, unknown>): LooseNode {
  const { type, tagName, value, properties } = source;
  const copy: LooseNode = { type: typeof type === 'string' ? type : '' };
  if (copy.type === 'text' || copy.type === 'comment') {
    copy.value = typeof value === 'string' ? value : '';
  }
  if (copy.type !== 'element') return copy;
  copy.tagName = typeof tagName === 'string' ? tagName.toLowerCase() : '';
  copy.children = [];
  copy.properties = Object.fromEntries(
    Object.entries(isObject(properties) ? properties : {}).filter(
      ([, scalar]) => typeof scalar === 'string' || typeof scalar === 'number',
    ),
  );
  return copy;
}

/** A picture whose address was refused shows nothing. */
function dropEmptyPictures(body: Body): void {
  const open: Pick<Body, 'children'>[] = [body];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    parent.children = parent.children.filter(
      child =>
        child.type !== 'element' || child.tagName !== 'img' || Boolean(child.properties['src']),
    );
    for (const child of parent.children) if (child.type === 'element') open.push(child);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
