import type { Article } from '../../model/article';
import { citationKeys } from './citation-keys';
import type { CitationContext, FileStyle } from './citation-style';
import { citedFacts } from './cited-facts';

/**
 * Records for Zotero, EndNote, NoteExpress and others. RIS format specification (Research
 * Information Systems): two letters or digits, two spaces, hyphen, space; lines end in CRLF; `TY`
 * first, `ER` last. A value is one line, so no value can begin a field or end a record.
 */
export const ris: FileStyle = {
  id: 'ris',
  kind: 'file',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems;charset=utf-8',
  write(articles, context) {
    const keys = citationKeys(articles);
    return articles.map((article, i) => record(keys[i]!, article, context)).join('\r\n');
  },
};

function record(key: string, article: Article, { accessed }: CitationContext): string {
  const { authors, title, newspaper, date, page, pageName, url, language } = citedFacts(article);
  const fields: [tag: string, value: string | null | undefined][] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['T2', newspaper],
    ['PY', date?.slice(0, 4)],
    ['DA', date && slashed(date)],
    ['SP', page],
    ['SE', pageName],
    ['LA', language],
    ['UR', url],
    ['Y2', url && accessed && slashed(accessed)],
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}

const slashed = (date: string) => date.replaceAll('-', '/');
