import type { Newspaper } from '../model/newspaper';
import type { Reading } from '../model/reading';
import { recognise } from '../platforms/recognise';
import { pageSource } from '../platforms/page-source';
import type { PageSource } from '../platforms/platform';
import { readArticle } from './article/read-article';
import { readIssue } from './page/read-issue';
import { readPage } from './page/read-page';

/**
 * Recognises and reads a document without touching it.
 * @param url where it came from; never taken from the document, which could say anything
 * @param newspapers registered for the address, the longest path root first
 */
export function readDocument(
  document: Document,
  url: URL,
  newspapers: readonly Newspaper[],
): Reading {
  return readSource(pageSource(document, url, newspapers));
}

/** Recognises and reads what is gathered in `source`. */
export function readSource(source: PageSource): Reading {
  const recognition = recognise(source);
  if (recognition.kind === 'article')
    return { kind: 'article', recognition, article: readArticle(source, recognition) };
  if (recognition.kind === 'page')
    return { kind: 'page', recognition, page: readPage(source, recognition) };
  if (recognition.kind === 'issue')
    return { kind: 'issue', recognition, issue: readIssue(source, recognition) };
  return { kind: 'other', recognition };
}
