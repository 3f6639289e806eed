import type { Article } from '../../model/article';
import { babelLanguage } from './babel-language';
import { citationKeys } from './citation-keys';
import type { CitationContext, FileStyle } from './citation-style';
import { citedFacts } from './cited-facts';
import { braced, bracedNames, bracedTitle, entry, texAddress } from './tex';

/**
 * Entries for BibLaTeX. Fields: the manual of biblatex, 2.2. Newspapers are articles with
 * `entrysubtype = newspaper`, which biblatex-gb7714-2015 (since 2022) sets as [N] with the whole
 * date and puts `pages` in brackets.
 */
export const biblatex: FileStyle = {
  id: 'biblatex',
  kind: 'file',
  extension: 'bib',
  mediaType: 'application/x-bibtex;charset=utf-8',
  write(articles, context) {
    const keys = citationKeys(articles);
    return articles.map((article, i) => biblatexEntry(keys[i]!, article, context)).join('\n');
  },
};

function biblatexEntry(key: string, article: Article, { accessed }: CitationContext): string {
  const facts = citedFacts(article);
  return entry('article', key, [
    ['entrysubtype', '{newspaper}'],
    ['author', bracedNames(facts.authors)],
    ['title', bracedTitle(facts.headline)],
    ['subtitle', facts.subtitle && bracedTitle(facts.subtitle)],
    ['journaltitle', braced(facts.newspaper)],
    ['date', braced(facts.date)],
    ['pages', braced(facts.page)],
    ['note', braced(facts.pageName)],
    ['url', facts.url && `{${texAddress(facts.url)}}`],
    ['urldate', facts.url && braced(accessed)],
    ['langid', braced(babelLanguage(facts.language))],
  ]);
}
