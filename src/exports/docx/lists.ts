import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';
import type { Draft } from './draft';
import { points, TEXT_SIZE } from './measures';

/** What a paragraph says of the list it is in. */
export interface ListNumbering {
  reference: string;
  instance: number;
  level: number;
}

/** Word has nine levels (ECMA-376 §17.9.6). */
export const DEEPEST_LEVEL = 8;

/** All lists with points are one: nothing in them counts on. */
export const POINTS = { reference: 'points', instance: 0 };

/** A list that begins with a number of its own, whatever lists came before. */
export function numberedList(draft: Draft, start: number, level: number): ListNumbering {
  const instance = draft.lists.get(start) ?? 0;
  draft.lists.set(start, instance + 1);
  return { reference: numbersFrom(start), instance, level };
}

const numbersFrom = (start: number) => `numbers-from-${start}`;

/** The first level begins where the first line of a paragraph begins. */
export const itemIndent = (level: number) => ({
  left: points((3.5 + 1.5 * Math.min(level, DEEPEST_LEVEL)) * TEXT_SIZE),
  hanging: points(1.5 * TEXT_SIZE),
});

/** The definitions of all lists of a document. Asked for when the document is complete. */
export function listDefinitions(draft: Draft): INumberingOptions {
  return {
    config: [
      definition(POINTS.reference, LevelFormat.BULLET, level => '●○■'[level % 3]!),
      ...[...draft.lists.keys()].map(start =>
        definition(numbersFrom(start), LevelFormat.DECIMAL, level => `%${level + 1}.`, start),
      ),
    ],
  };
}

function definition(
  reference: string,
  format: 'bullet' | 'decimal',
  textAt: (level: number) => string,
  start = 1,
): INumberingOptions['config'][number] {
  const levels = Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => ({
    ...{ level, format, start, text: textAt(level), alignment: AlignmentType.LEFT },
    style: {
      paragraph: { indent: itemIndent(level) },
      ...(format === 'bullet' && { run: { size: TEXT_SIZE } }),
    },
  }));
  return { reference, levels };
}
