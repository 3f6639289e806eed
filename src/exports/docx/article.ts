import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  Paragraph,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { ElementContent } from 'hast';
import type { Article } from '../../model/article';
import { element, text } from '../../model/body';
import { factsOf, placeOf } from '../facts';
import { printedLines } from '../html/printed-lines';
import { wordsFor } from '../words';
import { blocksOf } from './blocks';
import { eastAsian, type Draft } from './draft';
import { runsOf } from './inline';
import { points, TEXT_WIDTH } from './measures';
import type { Block, RunPlace } from './place';
import type { StyleId } from './styles';

/** Name of the bookmark at the beginning of an article. */
export const anchor = (index: number) => `article${index + 1}`;

/**
 * An article from its kicker to the place where it was printed.
 * @param article clean, with the names of its photos as their addresses (`draft.ts`)
 * @param index its place among those of the document; each begins on a page of its own
 * @param isAlone false where a list of contents stands before the first
 */
export function articleBlocks(
  article: Article,
  draft: Draft,
  index: number,
  isAlone: boolean,
): Block[] {
  const place: RunPlace = { draft, language: eastAsian(article.language) };
  const body = blocksOf(article.body.children, {
    ...place,
    style: 'NormalIndent',
    width: TEXT_WIDTH,
  });
  return headOf(article, place, index, isAlone).concat(body, originOf(article, place));
}

function headOf(article: Article, place: RunPlace, index: number, isAlone: boolean): Block[] {
  const { kicker, headline, subtitle } = article;
  const lines: [StyleId, ParagraphChild[]][] = [
    ['Kicker', runsOf(printedLines(kicker ?? ''), place)],
    ['Heading1', runsOf(printedLines(headline), place)],
    ['Subtitle', runsOf(printedLines(subtitle ?? ''), place)],
    ['Facts', runsOf(printedLines(factLines(article).join('\n')), place)],
  ];
  const filled = lines.filter(([, runs]) => runs.length);
  const [first = ['Facts', []] satisfies [StyleId, ParagraphChild[]], ...others] = filled;
  // Not the library's `Bookmark`: it counts on from one document to the next.
  const id = index + 1;
  const [start, end] = [new BookmarkStart(anchor(index), id), new BookmarkEnd(id)];
  const children = [start, ...first[1], end] as ParagraphChild[];
  const pageBreakBefore = index > 0 || !isAlone;
  return [
    new Paragraph({ style: first[0], pageBreakBefore, children }),
    ...others.map(([style, runs]) => new Paragraph({ style, children: runs })),
  ];
}

/** Where it was printed, and below that who wrote it: on one line they seldom fit. */
function factLines(article: Article): string[] {
  const facts = factsOf(article);
  const printed = placeOf(article).length;
  return [facts.slice(0, printed), facts.slice(printed)].map(line => line.join('\u3000'));
}

/** Newspaper, date and page, and the address, under a line. */
function originOf(article: Article, place: RunPlace): Paragraph[] {
  const words = wordsFor(article.language);
  const printed = placeOf(article).join(' ');
  const address = element('a', [text(article.url)], { href: article.url });
  const lines: ElementContent[][] = [
    printed ? [text(words.source + words.colon + printed)] : [],
    article.url ? [text(words.original + words.colon), address] : [],
  ].filter(line => line.length);
  const style: StyleId = 'Origin';
  return lines.map((line, index) => {
    const rule: IParagraphOptions = index
      ? {}
      : {
          border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: 'auto' } },
          spacing: { before: points(20) },
        };
    const keep = index < lines.length - 1 && { keepNext: true };
    return new Paragraph({ style, ...keep, ...rule, children: runsOf(line, place) });
  });
}
