import type { ElementContent } from 'hast';
import { element, text } from '../../model/body';

/** A field printed on several lines, with a line break between each two. */
export function printedLines(value: string): ElementContent[] {
  return value
    .split('\n')
    .flatMap((line, index) => (index ? [element('br'), text(line)] : [text(line)]));
}
