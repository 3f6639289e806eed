import type { Article } from '../../model/article';
import { factsOf, onOneLine, placeOf } from '../facts';
import { wordsFor, type Words } from '../words';

/** The plan of a book: what it is called, and which articles stand in which part. */
export interface Book {
  title: string;
  /** What stands below the title on the cover. */
  subtitle: string[];
  language: string;
  /** The newspaper, where all articles are from the same. */
  newspaper: string | null;
  date: string | null;
  authors: string[];
  parts: Part[];
}

/** The articles of one page of a newspaper. */
export interface Part {
  /** File without extension, unique in the book. */
  id: string;
  /** `第09版：要闻`, with newspaper and date where the book has several; '' where nothing is known. */
  title: string;
  pageNumber: string | null;
  chapters: Chapter[];
}

export interface Chapter {
  id: string;
  title: string;
}

/** Neighbours of the same page are one part: the order of the articles is kept. */
export function bookOf(articles: readonly Article[]): Book {
  const [first] = articles;
  const language = first?.language ?? 'zh-CN';
  const words = wordsFor(language);
  const shared = (of: (article: Article) => string | null) =>
    articles.every(article => of(article) === of(articles[0]!)) ? of(articles[0]!) : null;
  const newspaper = shared(article => article.newspaper);
  const date = shared(article => article.date);
  const isOne = articles.length === 1;
  const place =
    first && newspaper && date ? placeOf({ ...first, pageNumber: null, pageName: null }) : [];
  const title = isOne
    ? headlineOf(first!, words)
    : orElse(place.join(' ') || (newspaper ?? ''), words.clips);
  return {
    title,
    subtitle: isOne
      ? factsOf(first!)
      : [partTitle(articles, words), words.count(articles.length)].filter(Boolean),
    language,
    newspaper,
    date,
    authors: isOne ? first!.authors : [],
    parts: partsOf(articles, words, place.length > 0),
  };
}

/** The page that all articles share; '' where they are from several. */
function partTitle(articles: readonly Article[], words: Words): string {
  const titles = new Set(articles.map(article => pageOf(article, words)));
  return titles.size === 1 ? [...titles].join('') : '';
}

function partsOf(articles: readonly Article[], words: Words, isOneIssue: boolean): Part[] {
  const parts: Part[] = [];
  let key: string | null = null;
  for (const [index, article] of articles.entries()) {
    const place = placeOf(article);
    if (place.join('\n') !== key) {
      key = place.join('\n');
      const title = isOneIssue ? pageOf(article, words) : orElse(place.join(' '), words.clips);
      const id = `part-${numbered(parts.length)}`;
      parts.push({ id, title, pageNumber: article.pageNumber, chapters: [] });
    }
    const chapter = { id: `article-${numbered(index)}`, title: headlineOf(article, words) };
    parts.at(-1)!.chapters.push(chapter);
  }
  return parts;
}

const numbered = (index: number) => String(index + 1).padStart(4, '0');
/** A table of contents must show something for each entry. */
const PRINTED = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/u;
const orElse = (text: string, other: string) => (PRINTED.test(text) ? text : other);

const headlineOf = ({ headline }: Article, words: Words) =>
  orElse(onOneLine(headline), words.photo);
const pageOf = (article: Article, words: Words) =>
  orElse(placeOf({ ...article, newspaper: null, date: null }).join(''), words.clips);
