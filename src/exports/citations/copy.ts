import { toHtml } from 'hast-util-to-html';
import type { Article } from '../../model/article';
import { element, text } from '../../model/body';
import type { CitationStyleId } from '../../model/citation';
import { calendarDay } from '../../model/calendar-date';
import { cleanArticle } from '../clean-article';
import { cited, styleOf } from './citation-files';

/**
 * A reference for the clipboard: `html` keeps the italics of a style, `text` is for every other
 * program.
 * @param now ISO 8601 instant: the day of access
 */
export function citationForms(
  article: Article,
  styleId: CitationStyleId,
  now: string,
): { html: string; text: string } {
  const clean = cleanArticle(article);
  const style = styleOf(styleId);
  const plain = cited(style, [clean], { now });
  if (style.kind === 'file') return { html: toHtml(element('pre', [text(plain)])), text: plain };
  const runs = style.cite(clean, { accessed: calendarDay(now) });
  const pieces = runs.map(run => (run.italic ? element('i', [text(run.text)]) : text(run.text)));
  return { html: toHtml(element('span', pieces)), text: plain.trimEnd() };
}
