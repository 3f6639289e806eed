import { parseCalendarDate } from '../../model/calendar-date';
import type { TemplateFaultKind, TemplateFilter } from '../../model/template';

/** What a variable says, on its way through the filters. */
export interface Value {
  /** Several where the article has several; none where it has nothing to say. */
  texts: readonly string[];
  /** Stands between the texts. This and the next two are the template's own words. */
  separator: string;
  before: string;
  after: string;
  /** The texts too are the template's own: a default. */
  isOwn: boolean;
  /** Several texts that no filter has made one. */
  isList: boolean;
}

interface Filter {
  argument: 'text' | 'number' | 'none';
  apply(value: Value, argument: string): Value;
}

export const FILTERS: Readonly<Record<TemplateFilter, Filter>> = {
  before: {
    argument: 'text',
    apply: (value, text) => ({ ...value, before: text + value.before }),
  },
  after: {
    argument: 'text',
    apply: (value, text) => ({ ...value, after: value.after + text }),
  },
  default: {
    argument: 'text',
    apply: (value, text) =>
      value.texts.length || !text ? value : { ...value, texts: [text], isOwn: true, isList: false },
  },
  date: {
    argument: 'text',
    apply: (value, format) => ({ ...value, texts: value.texts.map(text => dated(text, format)) }),
  },
  join: {
    argument: 'text',
    apply: (value, separator) => ({ ...value, separator, isList: false }),
  },
  first: {
    argument: 'none',
    apply: value => ({ ...value, texts: value.texts.slice(0, 1), isList: false }),
  },
  truncate: {
    argument: 'number',
    apply: (value, most) => ({ ...value, texts: truncated(value, Number(most)) }),
  },
};

/** What is wrong with an argument, or with its absence; null where the filter can use it. */
export function argumentFault(
  filter: TemplateFilter,
  argument: string | null,
): TemplateFaultKind | null {
  switch (FILTERS[filter].argument) {
    case 'none':
      return argument === null ? null : 'no-argument';
    case 'number':
      return /^[1-9]\d{0,3}$/.test(argument ?? '') ? null : 'needs-number';
    case 'text':
      return argument === null ? 'needs-argument' : null;
  }
}

/** A day in another form; what is no day stays as it is. */
function dated(text: string, format: string): string {
  const [year, month, day] = (parseCalendarDate(text) ?? '').split('-');
  if (!year || !month || !day) return text;
  const parts: Record<string, string> = {
    YYYY: year,
    YY: year.slice(2),
    MM: month,
    M: String(Number(month)),
    DD: day,
    D: String(Number(day)),
  };
  return format.replace(/YYYY|YY|MM?|DD?/g, part => parts[part] ?? part);
}

/** As many whole graphemes as are asked for, what stands between the texts counted too. */
function truncated({ texts, separator }: Value, most: number): string[] {
  const kept: string[] = [];
  let left = most;
  for (const text of texts) {
    if (kept.length) left -= beginning(separator, left).count;
    if (left <= 0) break;
    const { start, count } = beginning(text, left);
    kept.push(start);
    left -= count;
  }
  return kept.filter(text => text.trim());
}

function beginning(text: string, most: number): { start: string; count: number } {
  let start = '';
  let count = 0;
  for (const { segment } of new Intl.Segmenter('zh').segment(text)) {
    if (count === most) break;
    start += segment;
    count++;
  }
  return { start, count };
}
