import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import type { Words } from '../words';
import type { Font, Fonts } from './fonts';
import { LINE, points, TEXT_SIZE } from './measures';

/**
 * Ids of the paragraph styles. Those that Word has itself have its English names, which it
 * translates; the others are named in Chinese (`words.ts`).
 */
export type StyleId =
  | 'Kicker'
  | 'Heading1'
  | 'Subtitle'
  | 'Facts'
  | 'NormalIndent'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Lines'
  | 'Quote'
  | 'ListParagraph'
  | 'Ending'
  | 'Separator'
  | 'Cell'
  | 'CellHead'
  | 'Figure'
  | 'Caption'
  | 'Origin'
  | 'TOCHeading'
  | 'TOC1'
  | 'Footer';

export const EMPHASIS = 'Emphasis';
export const HYPERLINK = 'Hyperlink';

/**
 * Two characters, in hundredths of the character of the paragraph, so that the indent follows the
 * size of the text (ECMA-376 §17.3.1.12); the length is for programs that know only lengths.
 */
const firstLine = (size = TEXT_SIZE) => ({ firstLineChars: 200, firstLine: points(2 * size) });

const centred: IParagraphStylePropertiesOptions = { alignment: AlignmentType.CENTER };
const exact = (length: number) => ({ line: points(length), lineRule: LineRuleType.EXACT });
/** Room for what is higher than a line of text: photos, small print on several lines. */
const single = { line: 240, lineRule: LineRuleType.AUTO };

/**
 * Both faces of a run: Word takes one for Chinese and one for Latin characters. The hint makes it
 * take the Chinese one for “ ” … and —, which both scripts have (§17.3.2.26).
 */
export function typeface(chinese: Font, latin: Font) {
  return { eastAsia: chinese.name, ascii: latin.name, hAnsi: latin.name, hint: 'eastAsia' };
}

/** Every style of a document, so that it can be set anew as a whole. */
export function stylesFor(fonts: Fonts, words: Words, language: string): IStylesOptions {
  const face = (font: Font, size: number, more: IRunStylePropertiesOptions = {}) => ({
    font: typeface(font, fonts.latin),
    size: size * 2,
    sizeComplexScript: false,
    color: 'auto',
    ...more,
  });
  const style = (
    id: StyleId,
    name: string,
    run: IRunStylePropertiesOptions,
    paragraph: IParagraphStylePropertiesOptions,
  ): IParagraphStyleOptions => ({
    ...{ id, name, run, paragraph },
    ...{ basedOn: 'Normal', next: 'NormalIndent', quickFormat: true, uiPriority: 1 },
  });
  const heading = (
    run: IRunStylePropertiesOptions,
    paragraph: IParagraphStylePropertiesOptions,
    level: number,
  ) => ({
    ...{ run, name: `heading ${level}`, next: 'NormalIndent', uiPriority: 1 },
    paragraph: { keepNext: true, keepLines: true, outlineLevel: level - 1, ...paragraph },
  });
  const subhead = { spacing: { before: points(10), after: points(4) } };
  return {
    default: {
      document: {
        run: { ...face(fonts.text, TEXT_SIZE), language: { value: 'en-US', eastAsia: language } },
        paragraph: {
          alignment: AlignmentType.BOTH,
          spacing: { line: LINE, lineRule: LineRuleType.EXACT },
        },
      },
      heading1: heading(
        face(fonts.headline, 22, { bold: fonts.boldHeadline }),
        { ...centred, spacing: { ...exact(34), before: points(6), after: points(6) } },
        1,
      ),
      heading2: heading(face(fonts.hei, TEXT_SIZE), { ...centred, ...subhead }, 2),
      heading3: heading(
        face(fonts.kai, TEXT_SIZE, { bold: true }),
        { ...subhead, indent: firstLine() },
        3,
      ),
      heading4: heading(
        face(fonts.text, TEXT_SIZE, { bold: true, italics: false }),
        { indent: firstLine() },
        4,
      ),
      listParagraph: { next: 'ListParagraph' },
      caption: {
        run: face(fonts.kai, 12, { italics: false }),
        paragraph: { ...centred, keepLines: true, spacing: { ...exact(18), after: points(14) } },
      },
      hyperlink: { run: { color: '0563C1', underline: { type: 'single' } } },
    },
    paragraphStyles: [
      style('NormalIndent', 'Normal Indent', {}, { indent: firstLine() }),
      style('Kicker', words.styles.kicker, face(fonts.kai, 16), { ...centred, keepNext: true }),
      style('Subtitle', 'Subtitle', face(fonts.kai, 16), { ...centred, keepNext: true }),
      style('Facts', words.styles.facts, face(fonts.kai, 14), {
        ...centred,
        spacing: { ...exact(24), before: points(4), after: points(14) },
      }),
      style(
        'Lines',
        words.styles.lines,
        {},
        {
          alignment: AlignmentType.LEFT,
          indent: { left: points(2 * TEXT_SIZE) },
        },
      ),
      style('Quote', 'Quote', face(fonts.kai, TEXT_SIZE), {
        indent: { left: points(2 * TEXT_SIZE), right: points(2 * TEXT_SIZE), ...firstLine() },
      }),
      style('Ending', words.styles.ending, face(fonts.kai, TEXT_SIZE), {
        alignment: AlignmentType.RIGHT,
      }),
      style('Separator', words.styles.separator, {}, centred),
      style('Cell', words.styles.cell, face(fonts.text, 12), {
        alignment: AlignmentType.LEFT,
        spacing: { line: points(18), lineRule: LineRuleType.AT_LEAST },
      }),
      style('CellHead', words.styles.cellHead, face(fonts.hei, 12), {
        ...centred,
        spacing: { line: points(18), lineRule: LineRuleType.AT_LEAST },
      }),
      style('Figure', words.photo, face(fonts.song, 10.5), {
        ...centred,
        spacing: { ...single, before: points(10), after: points(4) },
      }),
      style('Origin', words.styles.origin, face(fonts.song, 10.5), {
        alignment: AlignmentType.LEFT,
        keepLines: true,
        spacing: exact(18),
      }),
      style('TOCHeading', 'TOC Heading', face(fonts.headline, 22, { bold: fonts.boldHeadline }), {
        ...centred,
        spacing: { ...exact(34), after: points(14) },
      }),
      style('Footer', 'footer', face(fonts.song, 14), { ...centred, spacing: single }),
    ],
    characterStyles: [
      // Slanted Chinese is a makeshift; its own cursive face is 楷体.
      {
        ...{ id: EMPHASIS, name: 'Emphasis', basedOn: 'DefaultParagraphFont', quickFormat: true },
        run: { font: { eastAsia: fonts.kai.name, hint: 'eastAsia' } },
      },
    ],
  };
}
