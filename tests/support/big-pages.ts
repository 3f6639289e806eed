import type { SavedPage } from './saved-page-tab';

const SENTENCE = '秋收时节，澄湖镇的稻田一片金黄，收割机来回穿梭，农户忙着装袋运粮，谷香随风飘散。';

/** Pieces of markup that a body repeats, by what there is much of. */
export const SHAPES = {
  prose: () => `<p>　　${SENTENCE}${SENTENCE}</p>\n`,
  'tiny paragraphs': () => '<p>好。</p>',
  'br lines': () => '　　谷香随风飘散，孩子跟着跑。<br>\n',
  photos: n =>
    `<div class=pic><img src="../images/p${n}.jpg"><p>图为收割现场。</p></div><p>　　${SENTENCE}</p>\n`,
  tables: n =>
    n % 200 === 0
      ? '</table><table border=1><tr><td>品种</td><td>亩产</td><td>单价</td></tr>'
      : `<tr><td>稻谷</td><td>${n}</td><td>小麦</td></tr>\n`,
  links: n => `<p><a href="content_${n}.htm">谷香随风飘散第${n}</a></p>\n`,
  inline: () => '<div><span>谷香</span><b>随风</b>飘散，<font size=2>孩子</font>跟着跑。</div>\n',
} as const satisfies Record<string, (n: number) => string>;
export type Shape = keyof typeof SHAPES;

/** A body of about this many bytes. */
export function bodyOf(shape: Shape, bytes: number): string {
  const pieces: string[] = [];
  for (let n = 0, size = 0; size < bytes; n += 1) {
    const piece = SHAPES[shape](n);
    pieces.push(piece);
    size += Buffer.byteLength(piece);
  }
  const body = pieces.join('');
  return shape === 'tables' ? `<table>${body}</table>` : body;
}

/** An article of an invented paper with this body. */
export function bigPage(slug: string, body: string): SavedPage {
  const html = `<html><head><title>澄湖日报数字报</title></head><body>
<div><a id=pageLink href=node_2.htm>第01版：要闻</a><a id=pageLink href=node_3.htm>第02版：综合</a>
<a href="node_3.htm">下一版</a></div><h1>秋收时节</h1><div id=ozoom>${body}</div>
<div>版权所有 澄湖日报社</div></body></html>`;
  return {
    slug,
    url: 'http://szb.chenghu.example/chrb/html/2024-01/02/content_31.htm',
    bytes: Buffer.from(html),
    charset: 'utf-8',
  };
}
