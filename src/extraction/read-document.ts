import type { Reading } from '../model/reading';
import { recognise } from '../platforms/recognise';
import { pageSource } from '../platforms/page-source';
import { readArticle } from './article/read-article';
import { readIssue } from './page/read-issue';
import { readPage } from './page/read-page';

/** Recognises and reads a document without touching it. */
export function readDocument(document: Document, url: URL): Reading {
  const source = pageSource(document, url);
  const recognition = recognise(source);
  if (recognition.kind === 'article')
    return { kind: 'article', recognition, article: readArticle(source, recognition) };
  if (recognition.kind === 'page')
    return { kind: 'page', recognition, page: readPage(source, recognition) };
  if (recognition.kind === 'issue')
    return { kind: 'issue', recognition, issue: readIssue(source, recognition) };
  return { kind: 'other', recognition };
}
