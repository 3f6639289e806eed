import { expect, it } from 'vitest';
import { pathOf } from '../../../../src/extraction/trace/element-path';

const parse = (body: string) => new DOMParser().parseFromString(body, 'text/html');

it.each([
  ['<div id=ozoom><p>一<p><b class=x>二</b>', 'b', 'div#ozoom b.x'],
  ['<div id=ozoom><p>一<p id=here>二', '#here', 'p#here'],
  ['<TABLE class=wz><tr><td>1<td class="font01 big">2', '.font01', 'table.wz td.font01'],
  ['<ul><li>一<li><i></i><li>三', 'li:last-of-type', 'li:nth-of-type(3)'],
  ['<div class=a><div class=b><div class=c><div class=d><p>', 'p', 'div.c div.d p'],
  ['<div id="1:2" class="{{skin}} ok"><p>', 'p', 'div.ok p'],
])('%s: %s', (body, selector, path) => {
  const document = parse(body);
  const element = document.querySelector(selector)!;
  expect(pathOf(element)).toBe(path);
  // It leads there, or to what stands there too.
  expect([...document.querySelectorAll(path)]).toContain(element);
});

it('is that of the element around a text', () => {
  const document = parse('<p id=here>文字');
  expect(pathOf(document.querySelector('p')!.firstChild!)).toBe('p#here');
});
