import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { Article } from '../../model/article';
import { beginning } from '../../model/printed-text';
import { onOneLine, placeOf } from '../facts';
import { wordsFor } from '../words';
import type { Font, Fonts } from './fonts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Longest value that Word shows in a property. */
const PROPERTY_LENGTH = 255;

/**
 * Title, authors, place and time (ECMA-376 part 2 §11). The library would write the present time.
 * @param now ISO 8601
 */
export function coreProperties(
  articles: readonly Article[],
  language: string,
  now: string,
): string {
  const [first] = articles;
  const words = wordsFor(language);
  const title = onOneLine(first?.headline ?? '') || words.photo;
  const authors = new Set(articles.flatMap(article => article.authors));
  const places = new Set(articles.map(article => placeOf(article).join(' ')));
  const addresses = articles.map(({ url }) => url);
  const isAlone = articles.length === 1;
  const properties: [string, string][] = [
    ['dc:title', isAlone ? title : `${title}（${words.count(articles.length)}）`],
    ['dc:creator', [...authors].join('; ')],
    ['dc:description', [...places, ...(isAlone ? addresses : [])].filter(Boolean).join('\n')],
    ['dc:language', language],
  ];
  const date = (name: string) => x(name, { 'xsi:type': 'dcterms:W3CDTF' }, toSeconds(now));
  const root = x(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    properties.map(([name, value]) => x(name, beginning(value, PROPERTY_LENGTH))),
    date('dcterms:created'),
    date('dcterms:modified'),
  );
  return DECLARATION + toXml(root, { closeEmptyElements: true, tightClose: true });
}

const toSeconds = (now: string) => new Date(now).toISOString().replace(/\.\d+/, '');

/** The fonts of the document and what may stand for them (ECMA-376 §17.8.3). */
export function fontTable(fonts: Fonts): string {
  const { headline, text, hei, kai, song, latin } = fonts;
  const distinct = new Map([headline, text, hei, kai, song, latin].map(font => [font.name, font]));
  const root = x('w:fonts', { 'xmlns:w': WORD }, [...distinct.values()].map(fontElement));
  return DECLARATION + toXml(root, { closeEmptyElements: true, tightClose: true });
}

const fontElement = ({ name, otherNames, charset, family }: Font) =>
  x('w:font', { 'w:name': name }, [
    ...(otherNames.length ? [x('w:altName', { 'w:val': otherNames.join(',') })] : []),
    x('w:charset', { 'w:val': charset }),
    x('w:family', { 'w:val': family }),
    x('w:pitch', { 'w:val': 'variable' }),
  ]);

/**
 * What Word in Chinese sets for its own documents (ECMA-376 §17.15): marks of punctuation that meet
 * share a character's width, and the last line before a line break is not spread.
 */
export function settings(language: string): string {
  const root = x('w:settings', { 'xmlns:w': WORD }, [
    x('w:defaultTabStop', { 'w:val': '420' }),
    x('w:characterSpacingControl', { 'w:val': 'compressPunctuation' }),
    x('w:compat', [
      x('w:spaceForUL'),
      x('w:balanceSingleByteDoubleByteWidth'),
      x('w:doNotLeaveBackslashAlone'),
      x('w:ulTrailSpace'),
      x('w:doNotExpandShiftReturn'),
      x('w:adjustLineHeightInTable'),
      x('w:useFELayout'),
      x('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': '15',
      }),
    ]),
    x('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': language }),
  ]);
  return DECLARATION + toXml(root, { closeEmptyElements: true, tightClose: true });
}
