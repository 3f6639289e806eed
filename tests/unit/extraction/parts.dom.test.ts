import { describe, expect, it } from 'vitest';
import { readParts } from '../../../src/extraction/parts';
import { pageSource } from '../../../src/platforms/page-source';

const FOLDER = 'http://paper.invented.example/ytrb/html/2024-01/07';

function read(file: string, html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readParts(pageSource(document, new URL(`${FOLDER}/${file}`), []));
}

describe('parts of a story', () => {
  it('are told from addresses that differ in a number behind the story’s own', () => {
    const pager =
      '<a href="content_31.htm">« 上一页</a><a href="content_31_3.htm">下一页 »</a><a href="content_31_9.htm">末页</a>';
    expect(read('content_31_2.htm', pager)).toEqual({
      previousPart: `${FOLDER}/content_31.htm`,
      nextPart: `${FOLDER}/content_31_3.htm`,
    });
  });

  it('are told from a parameter, and from numbers alone', () => {
    const pager = '<b>1</b><a href="content_31.htm?page=2">[2]</a><a href="?page=3">[3]</a>';
    expect(read('content_31.htm', pager)).toEqual({
      previousPart: null,
      nextPart: `${FOLDER}/content_31.htm?page=2`,
    });
  });

  it.each([
    ['another story', '<a href="content_32.htm">下一页</a>'],
    ['a page of the newspaper', '<a href="node_3.htm">下一页</a>'],
    ['a page that its number does not name', '<a href="content_31_4.htm">2</a>'],
    ['a story about pages', '<a href="content_31_2.htm">翻开历史的下一页</a>'],
    ['the same place', '<a href="#">下一页</a>'],
  ])('are not %s', (_, link) => {
    expect(read('content_31.htm', link)).toEqual({ previousPart: null, nextPart: null });
  });
});
