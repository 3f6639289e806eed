import type { Body } from '../model/body';

/**
 * The body with its headings counted below the headline without gaps, as screen readers expect:
 * a paper may start at h4, or jump from h2 to h4.
 */
export function orderHeadings(body: Body): Body {
  let level = 1;
  const children = body.children.map(block => {
    if (block.type !== 'element' || !/^h[2-4]$/.test(block.tagName)) return block;
    level = Math.min(Number(block.tagName[1]), level + 1);
    return { ...block, tagName: `h${level}` };
  });
  return { ...body, children };
}
