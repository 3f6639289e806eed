import type { Article } from '../../model/article';
import { figuresOf } from '../../model/body';
import { parseCalendarDate, type CalendarDate } from '../../model/calendar-date';
import { wordsFor } from '../words';

/** What citations say of an article, each on one line. Null where the article does not have it. */
export interface CitedFacts {
  /** As printed, family name first in Chinese; never turned around or shortened. */
  authors: string[];
  /** Headline and subtitle together. */
  title: string;
  headline: string;
  subtitle: string | null;
  newspaper: string | null;
  date: CalendarDate | null;
  /** 版次: `9` for 09, `A01` as it is. */
  page: string | null;
  pageName: string | null;
  url: string | null;
  /** BCP 47. */
  language: string | null;
}

/**
 * The facts of a clean article that citations are made from. The kicker is left out: further title
 * information may be chosen (GB/T 7714—2015, 8.2.3), and catalogues of newspapers list an article
 * by headline and subtitle. It stands in for a headline that is missing.
 */
export function citedFacts(article: Article): CitedFacts {
  const headline = headlineOf(article);
  // The dash of a printed subtitle; citations have a colon there.
  const subtitle = line(article.subtitle?.replace(/^[\s—–―─]+/, ''));
  return {
    authors: article.authors.map(flat).filter(Boolean),
    title: subtitle === null ? headline : joined(headline, subtitle),
    headline,
    subtitle,
    newspaper: line(article.newspaper),
    date: article.date && parseCalendarDate(article.date),
    page: line(article.pageNumber)?.replace(/^0+(?=\d+$)/, '') ?? null,
    pageName: line(article.pageName),
    url: article.url || null,
    language: /^[a-z\d-]+$/i.test(article.language) ? article.language : null,
  };
}

/** Text on one line, every run of white space one space. */
export const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

const line = (text: string | null | undefined) => flat(text ?? '') || null;

/** Where a photo has no headline: kicker, caption, or a title of ours, in brackets as GB/T has it. */
function headlineOf({ headline, kicker, body, language }: Article): string {
  const caption = () => line(figuresOf(body).find(({ caption }) => caption)?.caption);
  return line(headline) ?? line(kicker) ?? firstSentence(caption()) ?? wordsForUntitled(language);
}

const firstSentence = (text: string | null) =>
  text && text.replace(/^(.+?)(?:。.*|([！？]).*)$/, '$1$2');
const wordsForUntitled = (language: string) => `[${wordsFor(language).photo}]`;

/** Marks after which a colon would be one mark too many. */
const SEPARATED = /[？！：；，、。—?!:;,]$/;
const HAN = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

/** True for text with at least one Chinese character. */
export const isChinese = (text: string) => HAN.test(text);

function joined(headline: string, subtitle: string): string {
  const chinese = isChinese(headline + subtitle);
  if (SEPARATED.test(headline)) return headline + (chinese ? '' : ' ') + subtitle;
  return headline + (chinese ? '：' : ': ') + subtitle;
}
