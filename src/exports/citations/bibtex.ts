import type { Article } from '../../model/article';
import { citationKeys } from './citation-keys';
import type { CitationContext, FileStyle } from './citation-style';
import { citedFacts } from './cited-facts';
import { babelLanguage } from './babel-language';
import { braced, bracedNames, bracedTitle, entry, texAddress } from './tex';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Entries for BibTeX. Fields: “BibTeXing” (btxdoc), 3.2; styles ignore those they do not know. */
export const bibtex: FileStyle = {
  id: 'bibtex',
  kind: 'file',
  extension: 'bib',
  mediaType: 'application/x-bibtex;charset=utf-8',
  write(articles, context) {
    const keys = citationKeys(articles);
    return articles.map((article, i) => bibtexEntry(keys[i]!, article, context)).join('\n');
  },
};

function bibtexEntry(key: string, article: Article, { accessed }: CitationContext): string {
  const facts = citedFacts(article);
  const [year, month, day] = facts.date?.split('-') ?? [];
  return entry('article', key, [
    ['author', bracedNames(facts.authors)],
    ['title', bracedTitle(facts.title)],
    ['journal', braced(facts.newspaper)],
    ['year', braced(year ?? null)],
    ['month', MONTHS[Number(month) - 1] ?? null],
    ['day', braced(day ? String(Number(day)) : null)],
    // The styles for GB/T 7714 (gbt7714) take these two: [N] and the whole date. A program that
    // puts a date together from its parts takes the last, so it stands behind them.
    ['date', braced(facts.date)],
    ['entrysubtype', '{newspaper}'],
    ['pages', braced(facts.page)],
    ['note', braced(facts.pageName)],
    ['url', facts.url && `{${texAddress(facts.url)}}`],
    ['urldate', facts.url && braced(accessed)],
    ['language', braced(babelLanguage(facts.language))],
  ]);
}
