import { markedInside } from './runs';

const CLOSING: Record<string, string> = { '“': '”', '‘': '’' };

/**
 * A title in the quotation marks of English styles: `“Title.”` Its own marks become single inside
 * double and double inside single ones; the mark that follows goes inside all of them, unless the
 * title ends in one of its own.
 */
export function quoted(title: string, mark: '.' | ','): string {
  return `“${markedInside(nested(title), mark)}”`;
}

function nested(title: string): string {
  const open: string[] = [];
  const marks = () => (open.length % 2 ? '‘’' : '“”');
  return title.replace(/[“”‘’]/g, char => {
    if (char in CLOSING) {
      open.push(CLOSING[char]!);
      return marks()[0]!;
    }
    // An apostrophe, or a mark whose partner is missing.
    if (open.at(-1) !== char) return char;
    const [, closing] = marks();
    open.pop();
    return closing!;
  });
}
