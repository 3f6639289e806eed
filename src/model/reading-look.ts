/** How the reader view is set; kept for all newspapers. */
export interface ReadingLook {
  /** Colours of the page; `theme` follows the light or dark theme of all surfaces. */
  paper: ReadingPaper;
  face: ReadingFace;
  /** Size of the text, 1 being the usual one. */
  scale: number;
  /** Height of a line in sizes of the text. */
  leading: number;
  /** Characters a line. */
  measure: number;
}

export const READING_PAPERS = ['theme', 'white', 'sepia', 'black', 'contrast'] as const;
export type ReadingPaper = (typeof READING_PAPERS)[number];
export const READING_FACES = ['song', 'hei', 'kai', 'fangsong'] as const;
export type ReadingFace = (typeof READING_FACES)[number];

/** From, to and step of what is a number. */
export const READING_RANGES = {
  scale: { min: 0.8, max: 2.4, step: 0.1 },
  leading: { min: 1.4, max: 2.6, step: 0.1 },
  measure: { min: 16, max: 52, step: 2 },
} as const;

export const DEFAULT_LOOK: ReadingLook = {
  paper: 'theme',
  face: 'song',
  scale: 1,
  leading: 1.9,
  measure: 36,
};

/** For old eyes: large, even strokes, black on white, lines wide apart. */
export const LARGE_PRINT: ReadingLook = {
  paper: 'contrast',
  face: 'hei',
  scale: 1.6,
  leading: 2,
  measure: 28,
};

/** A kept look with every value inside its range; an older version may have kept others. */
export function withinRanges(look: Partial<ReadingLook>): ReadingLook {
  const number = (name: keyof typeof READING_RANGES) => {
    const { min, max } = READING_RANGES[name];
    const value = Number(look[name] ?? DEFAULT_LOOK[name]);
    return Number.isFinite(value) ? Math.min(Math.max(value, min), max) : DEFAULT_LOOK[name];
  };
  return {
    paper: READING_PAPERS.find(paper => paper === look.paper) ?? DEFAULT_LOOK.paper,
    face: READING_FACES.find(face => face === look.face) ?? DEFAULT_LOOK.face,
    scale: number('scale'),
    leading: number('leading'),
    measure: number('measure'),
  };
}
