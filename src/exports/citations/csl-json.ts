import type { Article } from '../../model/article';
import { citationKeys } from './citation-keys';
import type { CitationContext, FileStyle } from './citation-style';
import { citedFacts } from './cited-facts';

/**
 * Items for citeproc, pandoc and Zotero. Names of fields: csl-data.json of the Citation Style
 * Language 1.0.2. Names are literal: programs would turn a family name around and put spaces in.
 */
export const cslJson: FileStyle = {
  id: 'csl-json',
  kind: 'file',
  extension: 'json',
  mediaType: 'application/json;charset=utf-8',
  write(articles, context) {
    const keys = citationKeys(articles);
    const items = articles.map((article, i) => item(keys[i]!, article, context));
    return `${JSON.stringify(items, null, 2)}\n`;
  },
};

function item(id: string, article: Article, { accessed }: CitationContext) {
  const { authors, title, newspaper, date, page, pageName, url, language } = citedFacts(article);
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors.map(literal => ({ literal })) }),
    ...(newspaper !== null && { 'container-title': newspaper }),
    ...(date !== null && { issued: dateParts(date) }),
    ...(page !== null && { page }),
    ...(pageName !== null && { section: pageName }),
    ...(url !== null && { URL: url }),
    ...(url !== null && accessed !== null && { accessed: dateParts(accessed) }),
    ...(language !== null && { language }),
  };
}

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
