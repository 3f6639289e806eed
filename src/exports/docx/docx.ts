import type { ExportFormat } from '../export-format';
import { withPhotos } from '../pictures';
import { articleBlocks } from './article';
import type { Block } from './place';
import { contentsOf } from './contents';
import { keepPhoto, newDraft } from './draft';
import { packed } from './packing';

/**
 * A document for Word, WPS and LibreOffice (Office Open XML, ECMA-376), set as Chinese offices set
 * theirs (GB/T 9704—2012). Several articles stand behind a list of contents, each on pages of its own.
 * The library writes a document as a whole, so all articles are in memory; the photos are not copied.
 */
export const docx: ExportFormat = {
  id: 'docx',
  extension: 'docx',
  holdsPhotos: true,
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async *write(articles, context) {
    const draft = newDraft(articles.map(({ language }) => language));
    const isAlone = articles.length === 1;
    const blocks: Block[][] = [contentsOf(articles, draft)];
    for (const [index, article] of articles.entries()) {
      const own = await withPhotos(article, context, photo => keepPhoto(draft, photo));
      blocks.push(articleBlocks(own, draft, index, isAlone));
      await context.articleDone();
    }
    yield* packed(blocks.flat(), draft, articles, context.now);
  },
};
