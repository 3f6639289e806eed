/**
 * Markup that runs script where a reader attaches what it found. `hit` is the page's own function
 * (see `hostileSite`); what the page's own parsing runs does not count, because it is armed later.
 */
const VECTORS = [
  `<img src="/gone.png" onerror="hit('img')">`,
  `<img src="javascript:hit('img src')" srcset="/gone.png 1x" onerror="hit('srcset')">`,
  `<svg onload="hit('svg')"><animate onbegin="hit('animate')" attributeName="x" dur="1s"/></svg>`,
  `<svg><a xlink:href="javascript:hit('svg a')"><text y="20">甲</text></a><foreignObject><img src="/gone.png" onerror="hit('foreignObject')"></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='hit(1)'/></svg>#x"></use></svg>`,
  `<details open ontoggle="hit('details')"><summary>乙</summary>丙</details>`,
  `<video src="/gone.mp4" onerror="hit('video')" poster="javascript:hit('poster')"><source src="/gone.mp4" onerror="hit('source')"></video>`,
  `<audio src="/gone.mp3" onerror="hit('audio')"></audio>`,
  `<iframe srcdoc="<script>parent.hit('srcdoc')</script>"></iframe><iframe src="javascript:parent.hit('iframe')"></iframe>`,
  `<object data="/gone.swf" onerror="hit('object')"></object><embed src="javascript:hit('embed')">`,
  `<input autofocus onfocus="hit('autofocus')"><select autofocus onfocus="hit('select')"><option>丁</select>`,
  `<marquee onstart="hit('marquee')">戊</marquee>`,
  `<form action="javascript:hit('form')"><button formaction="javascript:hit('formaction')">己</button><input type=image src="/gone.png" onerror="hit('image')"></form>`,
  `<math><mtext><a href="javascript:hit('math')">庚</a></mtext></math>`,
  `<div><template shadowrootmode="open"><img src="/gone.png" onerror="hit('shadow')"><slot></slot></template>辛</div>`,
  `<hostile-element>壬</hostile-element><p is="hostile-p">癸</p>`,
  `<noscript><p title="</noscript><img src=/gone.png onerror=hit('noscript')>">子</p></noscript>`,
  `<style>@import url(http://canary.example/import);.x{background:url(http://canary.example/url)}</style><p class="x" style="animation:x 1s;background:url(http://canary.example/style)" onanimationstart="hit('animation')">丑</p>`,
  `<link rel="stylesheet" href="http://canary.example/link"><base href="http://canary.example/"><meta http-equiv="refresh" content="9999;url=javascript:hit('refresh')">`,
  `<p onmouseover="hit('mouseover')" onpointerenter="hit('pointerenter')" onclick="hit('click')" onfocusin="hit('focusin')" tabindex="0" contenteditable>寅</p>`,
  `<table background="http://canary.example/table" onmouseover="hit('table')"><tr><td onclick="hit('td')">卯</td><td>甲</td></tr><tr><td>乙</td><td>丙</td></tr></table>`,
  `<ul onclick="hit('ul')"><li onmouseenter="hit('li')" style="list-style:url(http://canary.example/list)">列一</li></ul>`,
  `<blockquote cite="javascript:hit('cite')" onclick="hit('blockquote')">引文</blockquote>`,
];

/** Addresses that are none of the web, in the spellings that have fooled filters. */
export const BAD_ADDRESSES = [
  `javascript:hit('a')`,
  `JaVaScRiPt:hit('a')`,
  `java\tscript:hit('a')`,
  `java\nscript:hit('a')`,
  ` javascript:hit('a')`,
  `\u0001javascript:hit('a')`,
  `&#106;avascript:hit('a')`,
  `&#x6A;&#x61;vascript&colon;hit('a')`,
  `javascript&NewLine;:hit('a')`,
  `ｊａｖａｓｃｒｉｐｔ：hit('a')`,
  `vbscript:hit('a')`,
  `data:text/html,<script>hit('a')</script>`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="hit('a')"/>`,
  `blob:http://epaper.scjjrb.com/1`,
  `file:///etc/passwd`,
  `chrome-extension://abcdefghijklmnop/x.html`,
  `moz-extension://abcdef/x.html`,
  `view-source:http://epaper.scjjrb.com/`,
];

/** Markup where a page prints plain words. (A line with `>` is taken for the way to the page.) */
export const MARKUP_AS_TEXT = {
  headline: `渡口的灯<img src=x onerror=hit(1) 又亮了`,
  pageName: `城乡<svg onload=hit(2)>`,
  paragraph: `这一行是印在纸上的：</title><script>hit(3)</script>--><img src=x onerror=hit(3)>。`,
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const quoted = (address: string) => address.replaceAll('"', '&quot;');

export const HOSTILE_URL = 'http://epaper.scjjrb.com/Article/index/aid/4040404.html';
/** What is left of the story for its readers. */
export const HONEST_TEXT = '入夜以后，渡口的灯一盏一盏亮起来，摆渡的人把缆绳收好，等最后一班客人。';

/** Elements and attributes that replace the members of `document` and of forms. */
const CLOBBERING = [
  ...['createElement', 'createElementNS', 'createTextNode', 'attributes', 'body', 'childNodes'],
  ...[
    'documentElement',
    'nodeName',
    'getElementById',
    'querySelector',
    'querySelectorAll',
    'title',
  ],
  ...[
    'defaultView',
    'adoptedStyleSheets',
    'activeElement',
    'cloneNode',
    'createTreeWalker',
    'head',
  ],
  ...['readyState', 'addEventListener', 'location', 'firstChild', 'parentNode', 'contains'],
]
  .map(
    name => `<img name="${name}" id="${name}"><form name="${name}"><input name="${name}"></form>`,
  )
  .join('');

/** An article page of a newspaper that has been taken over. `document.title` tells what ran. */
export function hostilePage({ clobbering = false, vectors = true } = {}): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>四川经济日报数字报</title>
<script>
  window.armed = false;
  window.ran = [];
  window.hit = what => { if (!armed) return; ran.push(what); new Image().src = 'http://canary.example/' + what; };
  customElements.define('hostile-element', class extends HTMLElement { constructor() { super(); hit('constructor'); } connectedCallback() { hit('connected'); } });
  customElements.define('hostile-p', class extends HTMLParagraphElement { constructor() { super(); hit('built-in'); } }, { extends: 'p' });
</script></head><body>
${clobbering ? CLOBBERING : ''}
<div class="top"><a href="/Media/scjjrb/2021-01-21">2021-01-21</a> <a href="/Media/scjjrb/2021-01-20">上一期</a> <a href="javascript:;">下一期</a></div>
<div><a href="/Page/index/pageid/712347.html">上一版</a> <a href="/Page/index/pageid/712349.html">下一版</a></div><div class="zp73a">第九版:${escaped(MARKUP_AS_TEXT.pageName)}</div>
<ul><li class="item2-menu-item"><a href="/Article/index/aid/4040404.html">${escaped(MARKUP_AS_TEXT.headline)}</a></li><li class="item2-menu-item"><a href="/Article/index/aid/4040405.html">下一篇文章</a></li></ul>
<div class="story">
<h1>${escaped(MARKUP_AS_TEXT.headline)}</h1>
<div class="text">
<p>${HONEST_TEXT}</p>
<p>${escaped(MARKUP_AS_TEXT.paragraph)}</p>
${vectors ? VECTORS.map(vector => `<div>${vector}</div><p>${HONEST_TEXT}</p>`).join('\n') : ''}
<p>${vectors ? BAD_ADDRESSES.map(address => `<a href="${quoted(address)}">链接</a>，渡口的灯。<img src="${quoted(address)}" width="300" height="200">`).join('') : ''}</p>
<p>${HONEST_TEXT}</p>
</div></div></body></html>`;
}
