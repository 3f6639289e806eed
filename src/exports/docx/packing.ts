import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Article } from '../../model/article';
import { zip, type ZipEntry } from '../zip';
import type { Block } from './place';
import type { Draft } from './draft';
import { unshielded } from './inline';
import { listDefinitions } from './lists';
import { PAGE } from './measures';
import { coreProperties, fontTable, settings } from './parts';
import { stylesFor, type StyleId } from './styles';

/**
 * The file of a document. The library's archive is opened and written anew: with the photos in
 * place of their names, and with `now` as the time of everything, so that the same articles give the
 * same bytes.
 * @param now ISO 8601
 */
export async function* packed(
  blocks: Block[],
  draft: Draft,
  articles: readonly Article[],
  now: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { language, fonts } = draft;
  const archive = await Packer.pack(documentOf(blocks, draft), 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties(articles, language, now) },
    { path: 'word/fontTable.xml', data: fontTable(fonts) },
    { path: 'word/settings.xml', data: settings(language) },
  ]);
  yield* zip(finished(unzipSync(archive), draft), now);
}

/** The type of the file is told by its first entries to programs that look at beginnings only. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

function* finished(parts: Record<string, Uint8Array>, draft: Draft): Generator<ZipEntry> {
  const names = [...FIRST, ...Object.keys(parts).filter(name => !FIRST.includes(name))];
  for (const name of names) {
    const content = parts[name] as Uint8Array<ArrayBuffer>;
    const photo = name.startsWith('word/media/') ? draft.photos.get(strFromU8(content)) : null;
    if (photo) yield { name, content: photo.bytes, stored: true };
    else if (name === 'word/document.xml') yield { name, content: unshielded(strFromU8(content)) };
    else yield { name, content };
  }
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

function documentOf(children: Block[], draft: Draft): Document {
  const { language, words, fonts } = draft;
  const document = new Document({
    styles: stylesFor(fonts, words, language),
    numbering: listDefinitions(draft),
    sections: [
      {
        properties: { page: { size: PAGE.size, margin: PAGE.margin } },
        footers: { default: pageNumber() },
        children,
      },
    ],
  });
  // Not by the library's `ExternalHyperlink`: it names each relationship at random.
  for (const [address, id] of draft.links)
    document.Document.Relationships.addRelationship(id, HYPERLINK, address, 'External');
  return document;
}

/** — 1 —, in the middle (GB/T 9704—2012 §7.5). */
function pageNumber(): Footer {
  const style: StyleId = 'Footer';
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  return new Footer({ children: [new Paragraph({ style, children: [run] })] });
}
