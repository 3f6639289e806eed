// What mutations put into pages. Markup and handlers change the title of the tab where they run.

const RUN = "document.title='RAN'";

/** Markup, as text that a page prints. */
export const MARKUP: readonly string[] = [
  `<img src=x onerror="${RUN}">`,
  `<script>${RUN}</script>`,
  `</title></style></textarea><svg onload="${RUN}">`,
  `"><iframe srcdoc="<script>parent.${RUN}</script>">`,
  '<br/>',
  '&lt;b&gt;',
  '<!--',
  '-->',
  ']]>',
  '$& $` $1 %s {{x}} ${x}',
];

/** Text that readers of newspapers, dates, numbers and Unicode stumble over. */
export const WORDS: readonly string[] = [
  ...[
    '2024年2月30日',
    '２０２４－０１－０２',
    '二〇二四年一月',
    '农历甲辰年正月初二',
    '民国113年1月2日',
  ],
  ...['01/02/2024', '9999-12-31 星期八', '第09版：要闻', '第九十九百版', 'A01', '上一版', '下一期'],
  ...[
    '记者',
    '本报记者 张 三',
    '（记者 李四 文/图）',
    '责任编辑：',
    '摄',
    '图为',
    '下转第二版',
    '版权所有',
  ],
  ...[
    '\u202e倒转\u2066',
    '\ud800',
    '\udfff尾',
    '\u0000\u0007',
    '\u3164\u115f\uffa0',
    '\u200b\u200d\ufeff',
  ],
  ...['𠀀𪚥𰀀', '辻\u{e0100}', '葛\ufe00', '\ue000\uf8ff', 'e\u0301', 'é', 'ＡＢ１２', '👨‍👩‍👧'],
];

/** Repeated thousands of times these find what is not linear. */
export const PIECES: readonly string[] = [
  'a',
  '\u3000',
  ' ',
  '年',
  '(',
  '（',
  '2024',
  '第',
  '。',
  '<br>',
  '\n',
];

/** Attributes with the values they may get. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  onerror: [RUN],
  onclick: [RUN, "gourl('../../b.html')", "window.open('javascript:alert(1)')", "go('//')", ''],
  href: [
    `javascript:${RUN}`,
    'JaVa\nscript:x()',
    'data:text/html,<p>甲',
    'http://[',
    '',
    '#',
    '?',
    'node_2.htm',
    '../21/content_1.htm',
    'a.pdf',
    '//',
    'http://a.example:99999/',
    '\ud800',
  ],
  src: [`javascript:${RUN}`, '', 'a.jpg', 'data:image/png;base64,', 'http://', 'loading.gif'],
  style: [
    'display:none',
    'font-size:0',
    'left:9%;top:-1px;width:1e9px',
    'font:font:font:',
    'color',
  ],
  class: ['hidden', 'font01', 'title', 'date', 'overlink', 'selectBox', 'on', 'author sec', 'ban'],
  id: ['ozoom', 'Title', 'querySelector', 'body', 'nowLayout', 'currentBM', 'mp1234', '__proto__'],
  name: [
    'getAttribute',
    'childNodes',
    'documentElement',
    'PagePicMap',
    'textContent',
    'constructor',
  ],
  coords: ['', 'null', '1,2', '1,2,3,4', '-1,NaN,3,4,5,6', '9'.repeat(400), '1,1,1,1,1,1,1'],
  usemap: ['#PagePicMap', '', '#', '#constructor'],
  colspan: ['0', '-1', '99999', 'a'],
  width: ['0', '1', '100%', '-5', 'NaN'],
  hidden: [''],
  title: [...MARKUP, '报名：福州日报 版次：1'],
  alt: MARKUP,
};

/** Elements that a node is wrapped in. */
export const WRAPPERS: readonly string[] = [
  ...[
    'div',
    'span',
    'p',
    'b',
    'font',
    'center',
    'table',
    'tr',
    'td',
    'ul',
    'li',
    'blockquote',
    'a',
  ],
  ...[
    'figure',
    'h1',
    'h3',
    'form',
    'template',
    'noscript',
    'select',
    'svg',
    'ruby',
    'founder-content',
  ],
];

/** Comments by which systems mark their fields, complete or not. */
export const COMMENTS: readonly string[] = [
  'enpcontent',
  '/enpcontent',
  '<npm:article-title>',
  '</npm:article-title>',
  '<npm:article-content>',
  'enpproperty <founder-papername>甲<br/>乙</founder-papername><founder-type>1</founder-type>',
  `enpproperty <founder-author><img src=x onerror="${RUN}"></founder-author><founder-pagenum>`,
  'mpproperty <author><b>张三</author><date>2024-02-30</date><title>&lt;i&gt;</title>',
];
