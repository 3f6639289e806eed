import type { Schema } from 'hast-util-sanitize';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/model/body';
import { text } from '../../../src/model/body';
import { BODY_LIMITS, BODY_SCHEMA, conformBody } from '../../../src/model/conform-body';

type Node = Body['children'][number];
/** Hostile trees do not keep to the type. */
const el = (tagName: string, children: unknown[] = [], properties: Record<string, unknown> = {}) =>
  ({ type: 'element', tagName, properties, children }) as Extract<Node, { type: 'element' }>;
const root = (...children: unknown[]) => ({ type: 'root', children });
const p = (...children: Node[]) => el('p', children);

/** One case a rule: what a hostile tree holds, and all that may be left of it. */
const CASES: Record<string, { tree: unknown; left: Node[] }> = {
  'an unknown element gives way to its text': {
    tree: root(el('marquee', [text('甲')]), p(text('乙'))),
    left: [text('甲'), p(text('乙'))],
  },
  'a form and its fields go': {
    tree: root(el('form', [el('input'), el('p', [text('甲')])], { action: 'https://x.example/' })),
    left: [p(text('甲'))],
  },
  'handlers, styles, ids, names and classes go': {
    tree: root(
      el('p', [text('甲')], {
        onClick: 'alert(1)',
        onclick: 'alert(1)',
        style: 'position:fixed',
        id: 'body',
        name: 'attributes',
        className: 'x',
      }),
    ),
    left: [p(text('甲'))],
  },
  'a role is one of ours': {
    tree: root(
      el('p', [text('甲')], { dataRole: 'byline' }),
      el('p', [text('乙')], { dataRole: 'alert' }),
    ),
    left: [el('p', [text('甲')], { dataRole: 'byline' }), p(text('乙'))],
  },
  'a role stands on a paragraph only': {
    tree: root(el('h2', [text('甲')], { dataRole: 'byline' })),
    left: [el('h2', [text('甲')])],
  },
  'a link goes to the web': {
    tree: root(
      ...['https://a.example/', 'HTTP://b.example', ...notTheWeb()].map(href =>
        el('a', [text('甲')], { href }),
      ),
    ),
    left: [
      el('a', [text('甲')], { href: 'https://a.example/' }),
      el('a', [text('甲')], { href: 'HTTP://b.example' }),
      ...notTheWeb().map(() => el('a', [text('甲')])),
    ],
  },
  'a link opens nothing by itself': {
    tree: root(
      el('a', [], { href: 'https://a.example/', target: '_top', ping: 'https://b.example' }),
    ),
    left: [el('a', [], { href: 'https://a.example/' })],
  },
  'a picture comes from the web or is one in itself': {
    tree: root(
      el('figure', [
        el('img', [], { src: 'http://a.example/1.jpg', alt: '甲' }),
        el('img', [], { src: 'data:image/png;base64,AAAA' }),
        ...[...notTheWeb(), 'data:image/svg+xml,<svg onload=alert(1)>', 'data:text/html,x'].map(
          src => el('img', [], { src, alt: '乙' }),
        ),
      ]),
    ),
    left: [
      el('figure', [
        el('img', [], { src: 'http://a.example/1.jpg', alt: '甲' }),
        el('img', [], { src: 'data:image/png;base64,AAAA' }),
      ]),
    ],
  },
  'a picture has one source': {
    tree: root(
      el('img', [], {
        src: 'http://a.example/1.jpg',
        srcSet: 'https://b.example/2.jpg 2x',
        onError: 'alert(1)',
        longDesc: 'javascript:alert(1)',
      }),
    ),
    left: [el('img', [], { src: 'http://a.example/1.jpg' })],
  },
  'the larger picture comes from the web': {
    tree: root(
      el('img', [], { src: 'http://a.example/1.jpg', dataFullSrc: 'http://a.example/2.jpg' }),
      ...notTheWeb().map(dataFullSrc =>
        el('img', [], { src: 'http://a.example/1.jpg', dataFullSrc }),
      ),
    ),
    left: [
      el('img', [], { src: 'http://a.example/1.jpg', dataFullSrc: 'http://a.example/2.jpg' }),
      ...notTheWeb().map(() => el('img', [], { src: 'http://a.example/1.jpg' })),
    ],
  },
  'a credit stands on a figure': {
    tree: root(el('figure', [], { dataCredit: '张三 摄', dataOther: 'x' })),
    left: [el('figure', [], { dataCredit: '张三 摄' })],
  },
  'a list starts at a number': {
    tree: root(
      el('ol', [el('li', [text('甲')])], { start: 3 }),
      el('ol', [el('li', [text('乙')])], { start: '9999999' }),
    ),
    left: [el('ol', [el('li', [text('甲')])], { start: 3 }), el('ol', [el('li', [text('乙')])])],
  },
  ...Object.fromEntries(
    (['td', 'th'] as const).flatMap(cell =>
      (['colSpan', 'rowSpan'] as const).map(span => [
        `a ${cell} has a bounded ${span}`,
        {
          tree: root(table(el(cell, [], { [span]: 2 }), el(cell, [], { [span]: '1000' }))),
          left: [table(el(cell, [], { [span]: 2 }), el(cell, []))],
        },
      ]),
    ),
  ),
  'a list item stands in a list': {
    tree: root(el('li', [text('甲')]), el('ul', [el('li', [text('乙')])])),
    left: [text('甲'), el('ul', [el('li', [text('乙')])])],
  },
  ...Object.fromEntries(
    ['caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map(name => [
      `${name} stands in a table`,
      { tree: root(el(name, [text('甲')])), left: [text('甲')] },
    ]),
  ),
  ...Object.fromEntries(
    [
      ['figcaption', 'figure'],
      ['rt', 'ruby'],
      ['rp', 'ruby'],
    ].map(([name = '', parent = '']) => [
      `${name} stands in ${parent}`,
      {
        tree: root(el(name, [text('甲')]), el(parent, [el(name, [text('乙')])])),
        left: [text('甲'), el(parent, [el(name, [text('乙')])])],
      },
    ]),
  ),
  ...Object.fromEntries(
    (BODY_SCHEMA.strip ?? []).map(name => [
      `${name} goes with what it holds`,
      { tree: root(el(name, [text('alert(1)')]), p(text('甲'))), left: [p(text('甲'))] },
    ]),
  ),
  'upper case hides no element': {
    tree: root(el('SCRIPT', [text('alert(1)')]), el('P', [text('甲')])),
    left: [p(text('甲'))],
  },
  'comments and doctypes go': {
    tree: root({ type: 'comment', value: '--><script>' }, { type: 'doctype' }, p(text('甲'))),
    left: [p(text('甲'))],
  },
  'nodes of other kinds go': {
    tree: root(
      { type: 'raw', value: '<img onerror>' },
      { type: 'mdxFlowExpression' },
      null,
      7,
      '文',
    ),
    left: [],
  },
  'data and positions go': {
    tree: root({
      ...p({ ...text('甲'), data: { x: 1 } } as Node),
      data: { hName: 'script' },
      position: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    }),
    left: [p(text('甲'))],
  },
  'lists and objects are no property': {
    tree: root(
      el('a', [], { href: ['https://a.example/', 'https://b.example/'] }),
      el('img', [], { src: { toString: 'x' } }),
    ),
    left: [el('a', [])],
  },
  'a property cannot reach the prototype': {
    tree: JSON.parse(
      '{"type":"root","children":[{"type":"element","tagName":"p","properties":{"__proto__":{"x":1},"constructor":"x"},"children":[]}]}',
    ),
    left: [p()],
  },
};

function notTheWeb() {
  return [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0000javascript:alert(1)',
    'ｊａｖａｓｃｒｉｐｔ:alert(1)',
    ' javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'chrome-extension://abc/x',
    'moz-extension://abc/x',
    'view-source:https://a.example/',
    '//a.example/',
    '/relative',
    '#here',
    'https:',
    'https://',
    '',
  ];
}
function table(...cells: Node[]) {
  return el('table', [el('tbody', [el('tr', cells)])]);
}
const failing = (schema?: Schema) =>
  Object.entries(CASES)
    .filter(([, { tree, left }]) => !sameJson(conformBody(tree, schema).children, left))
    .map(([name]) => name);
const sameJson = (a: unknown, b: unknown) => {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
};

describe('conformBody', () => {
  for (const [name, { tree, left }] of Object.entries(CASES)) {
    it(name, () => expect(conformBody(tree).children).toEqual(left));
  }

  it('keeps every element an article may have', () => {
    const tree = root(
      el('p', [
        ...['strong', 'em', 'u', 'sub', 'sup'].map(name => el(name, [text('字')])),
        el('br'),
        el('ruby', [text('字'), el('rp', [text('(')]), el('rt', [text('zì')]), el('rp', [])]),
      ]),
      ...['h2', 'h3', 'h4', 'blockquote'].map(name => el(name, [text('字')])),
      el('ul', [el('li', [el('ol', [el('li', [text('字')])])])]),
      el('table', [
        el('caption', [text('表')]),
        ...['thead', 'tbody', 'tfoot'].map(part =>
          el(part, [el('tr', [el('th', [text('甲')]), el('td', [text('乙')])])]),
        ),
      ]),
      el('figure', [
        el('img', [], { src: 'https://a.example/1.jpg' }),
        el('figcaption', [text('图')]),
      ]),
    );
    expect(conformBody(tree)).toEqual(tree);
  });

  it('gives an empty body for what is no tree', () => {
    for (const tree of [null, undefined, 'x', 7, [], {}, el('p', [text('甲')]), { type: 'text' }]) {
      expect(conformBody(tree)).toEqual({ type: 'root', children: [] });
    }
  });

  it('keeps the text of what is nested too deep, in order', () => {
    let deep = el('em', [text('心')]);
    for (let i = 0; i < 20_000; i++) deep = el('em', [deep]);
    const conformed = conformBody(root(p(text('前'), deep, text('后'))));
    expect(JSON.stringify(conformed).match(/"em"/g)?.length).toBe(BODY_LIMITS.depth - 1);
    expect(JSON.stringify(conformed).match(/[前心后]/g)).toEqual(['前', '心', '后']);
  });

  it('refuses a tree that is too large or holds itself', () => {
    const many = { type: 'root', children: Array.from({ length: BODY_LIMITS.nodes }, () => p()) };
    expect(() => conformBody(many)).toThrow(RangeError);
    const long = root(p(text('长'.repeat(BODY_LIMITS.characters + 1))));
    expect(() => conformBody(long)).toThrow(RangeError);
    const circle = p();
    circle.children.push(circle);
    expect(() => conformBody(root(circle))).toThrow(RangeError);
  });

  it('changes nothing the second time', () => {
    for (const { tree } of Object.values(CASES)) {
      const once = conformBody(tree);
      expect(conformBody(once)).toEqual(once);
    }
  });
});

describe('each rule of BODY_SCHEMA', () => {
  it('is complete: no case fails with all of them', () => expect(failing()).toEqual([]));

  for (const [name, schema] of Object.entries(weakened(BODY_SCHEMA))) {
    it(`is tested: ${name}`, () => expect(failing(schema).length).toBeGreaterThan(0));
  }
});

/** The schema with one rule less, for each of its rules. */
function weakened(schema: Schema): Record<string, Schema> {
  const all: Record<string, Schema> = {
    'any element': { ...schema, tagNames: null },
    comments: { ...schema, allowComments: true },
    doctypes: { ...schema, allowDoctypes: true },
  };
  for (const name of schema.strip ?? []) {
    all[`strip ${name}`] = { ...schema, strip: (schema.strip ?? []).filter(x => x !== name) };
  }
  for (const name of Object.keys(schema.ancestors ?? {})) {
    const ancestors = { ...schema.ancestors };
    delete ancestors[name];
    all[`ancestors of ${name}`] = { ...schema, ancestors };
  }
  for (const [name, rules] of Object.entries(schema.attributes ?? {})) {
    for (const rule of rules) {
      if (typeof rule === 'string') continue;
      const attributes = {
        ...schema.attributes,
        [name]: rules.map(other => (other === rule ? rule[0] : other)),
      };
      all[`values of ${name} ${rule[0]}`] = { ...schema, attributes };
    }
  }
  for (const property of [
    'onClick',
    'style',
    'id',
    'name',
    'className',
    'srcSet',
    'ping',
    'dataOther',
  ]) {
    const everywhere = [...(schema.attributes?.['*'] ?? []), property];
    all[`no ${property}`] = { ...schema, attributes: { ...schema.attributes, '*': everywhere } };
  }
  return all;
}
