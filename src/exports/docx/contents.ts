import { BuilderElement, ConcreteHyperlink, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Article } from '../../model/article';
import { onOneLine } from '../facts';
import { anchor } from './article';
import type { Draft } from './draft';
import { shielded } from './inline';
import type { StyleId } from './styles';

/**
 * The headlines of several articles, each leading to its article; nothing for one. They are the
 * content of a TOC field (ECMA-376 §17.16.5.68), so that "Update field" adds page numbers. The field
 * is not marked as outdated: Word would ask the reader about it on opening.
 */
export function contentsOf(articles: readonly Article[], draft: Draft): Paragraph[] {
  if (articles.length < 2) return [];
  const heading: StyleId = 'TOCHeading';
  const style: StyleId = 'TOC1';
  const last = articles.length - 1;
  return [
    new Paragraph({ style: heading, children: [run(draft.words.contents)] }),
    ...articles.map(({ headline }, index) => {
      const title = run(onOneLine(headline) || draft.words.photo);
      const children: ParagraphChild[] = [new ConcreteHyperlink([title], '', anchor(index))];
      if (index === 0) children.unshift(...FIELD.begin());
      if (index === last) children.push(...FIELD.end());
      return new Paragraph({ style, children });
    }),
  ];
}

const run = (text: string) => new TextRun({ text: shielded(text), font: { hint: 'eastAsia' } });

const FIELD = {
  begin: () => [fieldChar('begin'), instruction(' TOC \\o "1-1" \\h \\z '), fieldChar('separate')],
  end: () => [fieldChar('end')],
};

const fieldChar = (type: string) =>
  new TextRun({
    children: [
      new BuilderElement({
        name: 'w:fldChar',
        attributes: { type: { key: 'w:fldCharType', value: type } },
      }),
    ],
  });

function instruction(code: string): TextRun {
  const text = new BuilderElement({
    name: 'w:instrText',
    attributes: { space: { key: 'xml:space', value: 'preserve' } },
  });
  text.addChildElement(code);
  return new TextRun({ children: [text] });
}
