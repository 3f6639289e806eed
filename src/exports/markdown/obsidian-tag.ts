/** Obsidian takes no white space and few signs in a tag, and no tag of digits alone. */
export const obsidianTag = (tag: string) =>
  tag
    .trim()
    .replace(/[^\p{L}\p{N}\p{M}/_-]+/gu, '-')
    .replace(/^\d+$/, '_$&');
