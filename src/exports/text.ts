import type { Element, ElementContent, RootContent } from 'hast';
import type { Article } from '../model/article';
import { roleOf, textOf } from '../model/body';
import type { ExportFormat } from './export-format';
import { factsOf, onOneLine, placeOf } from './facts';
import { wordsFor, type Words } from './words';

const INDENT = '　　';
const BETWEEN_ARTICLES = '\n\n' + '—'.repeat(20) + '\n\n';

/**
 * Plain text as Chinese offices write it: two-character indent, no blank line between paragraphs,
 * sub-heads on lines of their own, the place of printing at the end.
 */
export const text: ExportFormat = {
  id: 'text',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  async *write(articles, { lineEnd, articleDone }) {
    for (const [index, article] of articles.entries()) {
      const printed = (index ? BETWEEN_ARTICLES : '') + articleText(article);
      yield printed.replaceAll('\n', lineEnd);
      await articleDone();
    }
    yield lineEnd;
  },
};

/** One clean article as plain text with `\n` line ends. */
export function articleText(article: Article): string {
  const words = wordsFor(article.language);
  const { kicker, headline, subtitle, url } = article;
  const place = placeOf(article).join(' ');
  const head = [kicker, headline, subtitle, factsOf(article).join('　')];
  const origin = [place && words.source + words.colon + place, url];
  return [
    head.filter(Boolean).join('\n'),
    bodyText(article, words),
    origin.filter(Boolean).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The same entries in the same order as `paragraphsOf`, and the captions between them. */
function bodyText(article: Article, words: Words): string {
  const lines: string[] = [];
  const open: { node: RootContent; marker: string }[] = [];
  const visit = (nodes: RootContent[], markerAt: (index: number) => string = () => '') => {
    for (let i = nodes.length - 1; i >= 0; i--) open.push({ node: nodes[i]!, marker: markerAt(i) });
  };
  visit(article.body.children);
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, marker } = next;
    if (node.type === 'text') lines.push(...linesOf(node.value, INDENT, marker));
    if (node.type !== 'element') continue;
    const start = Number(node.properties['start'] ?? 1);
    if (node.tagName === 'figure') lines.push(...captionLines(node, words));
    else if (node.tagName === 'tr') lines.push(rowText(node));
    else if (node.tagName === 'ul') visit(elementsIn(node), () => '· ');
    else if (node.tagName === 'ol') visit(elementsIn(node), index => `${start + index}. `);
    else if (CONTAINERS.has(node.tagName)) visit(node.children);
    else if (holdsContainer(node)) visit(node.children, index => (index ? '' : marker));
    else if (roleOf(node) === 'subhead') lines.push('', ...linesOf(plainText(node)));
    else lines.push(...linesOf(plainText(node), INDENT, marker));
  }
  return lines.join('\n').replace(/^\n+/, '');
}

/** The text of an element, 10³ not becoming 103. */
function plainText(node: Element): string {
  const raised = (child: ElementContent): ElementContent => {
    if (child.type !== 'element') return child;
    const digits = SMALL_DIGITS[child.tagName];
    const value = digits && textOf(child);
    if (value && /^[0-9]+$/.test(value))
      return { type: 'text', value: value.replace(/[0-9]/g, digit => digits[Number(digit)]!) };
    return { ...child, children: child.children.map(raised) };
  };
  return textOf(raised(node));
}

const SMALL_DIGITS: Record<string, string> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

const CONTAINERS = new Set(['blockquote', 'table', 'thead', 'tbody', 'tfoot']);
const elementsIn = (node: Element) => node.children.filter(child => child.type === 'element');
const holdsContainer = (node: Element) =>
  elementsIn(node).some(({ tagName }) => CONTAINERS.has(tagName) || /^[uo]l$/.test(tagName));

function linesOf(value: string, indent = '', marker = ''): string[] {
  const lines = value.trim().split('\n');
  if (!lines[0]) return [];
  return lines.map((line, index) => line.trim() && indent + (index ? '' : marker) + line.trim());
}

const rowText = (row: Element) =>
  elementsIn(row)
    .map(cell => onOneLine(plainText(cell)))
    .join('\t');

/** A photo without a caption leaves the address of its picture. */
function captionLines(figure: Element, words: Words): string[] {
  const parts = elementsIn(figure);
  const caption = parts.find(({ tagName }) => tagName === 'figcaption');
  const captionText = caption ? onOneLine(plainText(caption)) : '';
  if (captionText) return [words.photoMark + captionText];
  return parts
    .map(({ properties }) => String(properties['dataFullSrc'] ?? properties['src'] ?? ''))
    .filter(address => address.startsWith('http'))
    .map(address => words.photoMark + address);
}
