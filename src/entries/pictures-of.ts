import type { Article } from '../model/article';
import { figuresOf } from '../model/body';

/** The addresses of an article's pictures, with the address it was read at. */
export const picturesOf = ({ url, body }: Article) => ({
  url,
  pictures: figuresOf(body).flatMap(({ src, fullSrc }) => (fullSrc ? [fullSrc, src] : [src])),
});
