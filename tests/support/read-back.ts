import { HtmlRenderer, Parser } from 'commonmark';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { load as jsYamlLoad } from 'js-yaml';
import MarkdownIt from 'markdown-it';
import { parse as yamlParse } from 'yaml';
import { paragraphsOf, textOf } from '../../src/model/body';

/** What an export says, as programs that we did not write read it. */
export interface ReadBack {
  /** Everything before the text: kicker, headline, subtitle; elsewhere also the line of facts. */
  head: string[];
  paragraphs: string[];
  captions: string[];
}

const markdownIt = new MarkdownIt({ html: true });

/** Renderers of Markdown, raw HTML on. Tables are none to `commonmark`. */
export const MARKDOWN_RENDERERS: Record<string, (markdown: string) => string> = {
  commonmark: markdown => new HtmlRenderer().render(new Parser().parse(markdown)),
  'markdown-it': markdown => markdownIt.render(markdown),
};

/** Parts a Markdown export of one article into its front matter and its text. */
export function splitFrontMatter(markdown: string): { yaml: string; text: string } {
  const match = /^---\n([^]*?\n)---\n/.exec(markdown);
  if (!match) throw new Error('no front matter');
  return { yaml: match[1]!, text: markdown.slice(match[0].length) };
}

/** The front matter as both readers of YAML see it. */
export function readYaml(yaml: string): Record<string, unknown>[] {
  return [yamlParse(yaml), jsYamlLoad(yaml)] as Record<string, unknown>[];
}

/** @param headLines how many paragraphs stand before the text */
export function readMarkdown(markdown: string, renderer: string, headLines: number): ReadBack {
  const html = MARKDOWN_RENDERERS[renderer]!(splitFrontMatter(markdown).text);
  const root = fromHtml(html, { fragment: true });
  const isPhoto = (node: RootContent) =>
    node.type === 'element' && isElement(node.children[0], 'img');
  const text = paragraphsOf({
    type: 'root',
    children: root.children.filter(node => !isPhoto(node)),
  });
  const captions = root.children.filter(isPhoto).map(node => textOf(node).trim());
  return {
    head: text.slice(0, headLines),
    paragraphs: text.slice(headLines),
    captions: captions.filter(Boolean),
  };
}

/** Each article of an HTML export. */
export function readHtml(html: string): ReadBack[] {
  return elementsIn(fromHtml(html), 'article').map(article => {
    const [header, text] = article.children as [Element, Element];
    return {
      head: header.children.map(child => textOf(child)),
      paragraphs: paragraphsOf({ type: 'root', children: text.children }),
      captions: elementsIn(text, 'figcaption').map(caption => textOf(caption)),
    };
  });
}

/** Lines of a plain text export, without indent and blank lines. */
export function readText(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}

/** All elements of a name below a node. */
export function elementsIn(node: Root | Element, tagName: string): Element[] {
  return (node.children as ElementContent[]).flatMap(child =>
    child.type !== 'element'
      ? []
      : [...(isElement(child, tagName) ? [child] : []), ...elementsIn(child, tagName)],
  );
}

const isElement = (node: RootContent | undefined, tagName: string): node is Element =>
  node?.type === 'element' && node.tagName === tagName;

/** For comparing: what a page shows of text, runs of white space being one space. */
export const shown = (text: string) => text.replace(/\s+/g, ' ').trim();
