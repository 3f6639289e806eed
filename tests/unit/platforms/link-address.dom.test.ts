import { describe, expect, it } from 'vitest';
import { addressOf, quotedAddress, resolve } from '../../../src/platforms/link-address';

const BASE = new URL('http://paper.example/ytrb/html/2024-01/07/node_2.htm');
const FOLDER = 'http://paper.example/ytrb/html/2024-01/07';

const address = (markup: string) => {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const element = body.firstElementChild;
  return element && addressOf(element, BASE);
};

describe('addressOf', () => {
  it.each([
    ['<a href="node_3.htm">', `${FOLDER}/node_3.htm`],
    ['<a href=" content_31.htm?div=-1#top ">', `${FOLDER}/content_31.htm`],
    ['<a href="?id=3&div=-1">', `${FOLDER}/node_2.htm?id=3&div=-1`],
    [
      `<a onclick="gourl('/shtml/ytsb/20160711/v03.shtml','_top')">`,
      'http://paper.example/shtml/ytsb/20160711/v03.shtml',
    ],
    ['<span data-href="detail-31.html">', `${FOLDER}/detail-31.html`],
    [
      '<a href="javascript:void(0)" data-href="/2/index.html">',
      'http://paper.example/2/index.html',
    ],
    [`<a href="javascript:gourl('v03.shtml','_top')">`, `${FOLDER}/v03.shtml`],
    [
      `<td onclick='window.open("../08/node_2.htm","_self")'>`.replace('td', 'div'),
      'http://paper.example/ytrb/html/2024-01/08/node_2.htm',
    ],
    [
      `<span onclick="window.location.href='../07.pdf'">`,
      'http://paper.example/ytrb/html/2024-01/07.pdf',
    ],
    [
      '<a href="javascript:;" data-href="./01/content_1.htm#page0?id">',
      `${FOLDER}/01/content_1.htm`,
    ],
    ['<div data-url="content_31.htm">', `${FOLDER}/content_31.htm`],
    ['<a data-href="more">', null],
    [`<a href="#" onclick="goPrePeriod()">`, null],
    [`<a href="javascript:void(0)">`, null],
    [`<a href="mailto:a@paper.example">`, null],
    [`<a href="http://[bad">`, null],
    [`<a href="javascript:alert('版权所有')">`, null],
  ])('%s', (markup, expected) => {
    expect(address(markup)).toBe(expected);
  });

  it('resolves against the page, not against its <base>', () => {
    const page = new DOMParser().parseFromString(
      '<base href="http://elsewhere.example/"><a href="node_3.htm">下一版</a>',
      'text/html',
    );
    const link = page.querySelector('a');
    expect(link && addressOf(link, BASE)).toBe(`${FOLDER}/node_3.htm`);
  });
});

it('reads no address out of a whole program', () => {
  expect(quotedAddress(`${'x();'.repeat(400)}go('node_3.htm')`, BASE)).toBeNull();
});

it('gives only http and https', () => {
  expect(resolve('ftp://paper.example/a.pdf', BASE)).toBeNull();
  expect(resolve('data:text/html,x', BASE)).toBeNull();
  expect(resolve('//paper.example/a', BASE)).toBe('http://paper.example/a');
});
