import Papa from 'papaparse';
import { paragraphsOf } from '../model/body';
import type { ExportedArticle, ExportFormat } from './export-format';
import { onOneLine } from './facts';

/**
 * A list of articles, one a line, without their text (RFC 4180). Excel takes it for UTF-8 by the
 * byte order mark, and no cell for a formula.
 */
export const csv: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  async *write(articles, { articleDone }) {
    yield '\uFEFF' + line(Object.keys(COLUMNS));
    for (const article of articles) {
      yield line(Object.values(COLUMNS).map(column => onOneLine(column(article) ?? '')));
      await articleDone();
    }
  },
};

const COLUMNS: Record<string, (article: ExportedArticle) => string | null | undefined> = {
  title: ({ headline }) => headline,
  kicker: ({ kicker }) => kicker,
  subtitle: ({ subtitle }) => subtitle,
  newspaper: ({ newspaper }) => newspaper,
  date: ({ date }) => date,
  page: ({ pageNumber }) => pageNumber,
  page_name: ({ pageName }) => pageName,
  column: ({ column }) => column,
  authors: ({ authors }) => authors.join('; '),
  byline: ({ byline }) => byline,
  editors: ({ editors }) => editors.join('; '),
  source: ({ source }) => source,
  characters: ({ body }) => String(paragraphsOf(body).join('').replace(/\s/g, '').length),
  url: ({ url }) => url,
  saved: ({ savedAt }) => savedAt,
  tags: ({ tags }) => tags?.join('; '),
};

/**
 * What spreadsheets may calculate: signs at the beginning, also full-width ones and behind white
 * space or quotation marks. Such a cell gets an apostrophe in front, as spreadsheets write text.
 */
const FORMULA = /^[\s"']*[=+\-@＝＋－＠]/;

const line = (cells: string[]) =>
  Papa.unparse([cells], { escapeFormulae: FORMULA, newline: '\r\n' }) + '\r\n';
