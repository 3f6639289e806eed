import { FILTERS, type Value } from './filters';
import type { Tag } from './read-template';
import { LISTS } from './variables';

/** What the filters of a tag make of the texts of its variable. */
export function valueOf({ variable, filters }: Tag, texts: readonly string[]): Value {
  const value: Value = {
    texts,
    separator: '、',
    before: '',
    after: '',
    isOwn: false,
    isList: LISTS.has(variable),
  };
  return filters.reduce(
    (filtered, { name, argument }) => FILTERS[name].apply(filtered, argument ?? ''),
    value,
  );
}

/**
 * A value in its place; '' where it has no text, whatever stands before and after it.
 * @param written how a text of the article is written there; the template's own words are not touched
 */
export function filled(value: Value, written: (text: string) => string): string {
  const { texts, separator, before, after, isOwn } = value;
  if (!texts.length) return '';
  return before + (isOwn ? texts : texts.map(written)).join(separator) + after;
}
