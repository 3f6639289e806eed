/** Millimetres as twentieths of a point, the unit of most lengths in WordprocessingML. */
const millimetres = (length: number) => Math.round((length * 1440) / 25.4);

/** Points in that unit. */
export const points = (length: number) => length * 20;

/** A4 with the margins of GB/T 9704—2012 §5.2.1: 156 mm by 225 mm of text. */
export const PAGE = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    header: millimetres(15),
    footer: millimetres(25),
  },
};

export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** Under half a page: what does not fit goes to the next page and leaves that much white. */
export const PHOTO_HEIGHT = millimetres(90);

/** Size of running text, 三号 (GB/T 9704—2012 §5.2.2), and so the width of one of its characters. */
export const TEXT_SIZE = 16;

/** Distance from one line of running text to the next: 22 lines fill a page (§5.2.3). */
export const LINE = points(28.9);

/** Twips a pixel: 96 of them are an inch. */
export const PIXEL = 15;
