import { calendarDay, parseCalendarDate } from '../../model/calendar-date';
import type { TemplateVariable } from '../../model/template';
import { printable } from '../clean-article';
import type { ExportedArticle } from '../export-format';
import { onOneLine } from '../facts';
import { obsidianTag } from '../markdown/obsidian-tag';

/** Those that are of the article itself; the others are made by the format that has them. */
export type FactVariable = Exclude<TemplateVariable, 'citation' | 'body' | 'front_matter'>;

type Fact = string | null | undefined | readonly string[];

const FACTS: Readonly<Record<FactVariable, (article: ExportedArticle) => Fact>> = {
  title: ({ headline }) => onOneLine(headline),
  kicker: ({ kicker }) => kicker,
  subtitle: ({ subtitle }) => subtitle,
  newspaper: ({ newspaper }) => newspaper,
  date: ({ date }) => date,
  year: ({ date }) => partsOfDate(date)[0],
  month: ({ date }) => partsOfDate(date)[1],
  day: ({ date }) => partsOfDate(date)[2],
  page: ({ pageNumber }) => pageNumber,
  page_name: ({ pageName }) => pageName,
  column: ({ column }) => column,
  authors: ({ authors }) => authors,
  byline: ({ byline }) => byline,
  editors: ({ editors }) => editors,
  source: ({ source }) => source,
  url: ({ url }) => url,
  saved: ({ savedAt }) => savedAt && calendarDay(savedAt),
  tags: ({ tags }) => tags?.map(tag => obsidianTag(printable(tag))),
};

/** Variables that may have several texts. */
export const LISTS: ReadonlySet<TemplateVariable> = new Set(['authors', 'editors', 'tags']);

/** The texts of a variable; none where the article does not have it. */
export function textsOf(variable: FactVariable, article: ExportedArticle): string[] {
  const fact = FACTS[variable](article);
  const texts = typeof fact === 'string' ? [fact] : (fact ?? []);
  return texts.filter(text => text.trim());
}

const partsOfDate = (date: string | null) => (parseCalendarDate(date ?? '') ?? '').split('-');
