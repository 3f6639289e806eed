import { strFromU8, unzipSync } from 'fflate';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { exportArticles, type ExportOptions } from '../../src/exports/export-articles';
import type { ExportedArticle } from '../../src/exports/export-format';
import { paragraphsOf, textOf } from '../../src/model/body';
import { elementsIn } from './read-back';

export const NOW = '2024-03-19T01:02:03Z';

/** The bytes of a DOCX export. */
export async function docxBytes(
  articles: readonly ExportedArticle[],
  options: ExportOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { content } = await exportArticles('docx', articles, { now: NOW, ...options });
  return new Uint8Array(await content.arrayBuffer());
}

/** The parts of a DOCX file by their names. */
export const partsOf = (bytes: Uint8Array) => unzipSync(bytes);

/** A part as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes)[name];
  if (!part) throw new Error(`no ${name}`);
  return strFromU8(part);
}

/** What mammoth reads in a DOCX file, each style as a class. */
export interface ReadDocx {
  root: Root;
  /** What it did not understand. */
  complaints: string[];
  /** The texts in a style, by the name of the style. */
  textsIn(styleName: string): string[];
  /** All other paragraphs, items and rows. */
  text: string[];
}

/** Styles whose paragraphs are no part of the text of an article. */
const APART = ['引题', 'heading 1', 'Subtitle', '报道信息', '图片', 'caption', '出处'];
const APART_TRADITIONAL = ['引題', '報導資訊', '圖片', '出處'];
const PLAIN = [
  ...['Normal Indent', '分行', 'Quote', '署名', '分隔', '表格文字', '表头', '表頭'],
  ...['List Paragraph', 'TOC Heading', 'toc 1'],
];

/** @throws where the file is no well-formed XML in its main parts */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocx> {
  const apart = [...APART, ...APART_TRADITIONAL];
  const styleMap = [
    ...apart.map((name, index) => `p[style-name='${name}'] => div.apart-${index}:fresh`),
    ...PLAIN.filter(name => name !== 'List Paragraph').map(
      name => `p[style-name='${name}'] => p:fresh`,
    ),
    "r[style-name='Emphasis'] => em",
  ];
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap },
  );
  const root = fromHtml(value, { fragment: true });
  const classOf = (node: Element) => [node.properties['className']].flat().join(' ');
  const isApart = (node: Root['children'][number]) =>
    node.type === 'element' && classOf(node).startsWith('apart-');
  return {
    root,
    complaints: messages.map(({ message }) => message),
    textsIn: name =>
      elementsIn(root, 'div')
        .filter(node => classOf(node) === `apart-${apart.indexOf(name)}`)
        .map(node => textOf(node)),
    text: paragraphsOf({ type: 'root', children: root.children.filter(node => !isApart(node)) }),
  };
}
