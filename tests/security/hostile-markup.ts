/** Changes the title and calls a server; both are looked for. */
const RUN = "document.title='RAN';new Image().src='CANARY/ran'";

/**
 * Markup that runs script or asks for something where it is taken for markup.
 * @param canary address that nothing must ask for
 */
export const hostileMarkup = (canary: string): string[] =>
  MARKUP.map(markup => markup.replaceAll('RUN', RUN).replaceAll('CANARY', canary));

/** Addresses that run script, in the spellings that have fooled filters. */
export const hostileAddresses = (canary: string): string[] =>
  ADDRESSES.map(address => address.replaceAll('RUN', RUN).replaceAll('CANARY', canary));

const MARKUP: readonly string[] = [
  `<script>RUN</script>`,
  `<img src="CANARY/img" onerror="RUN">`,
  `<img src=x onerror=RUN//`,
  `</title></style></textarea></script><script>RUN</script>`,
  `--><script>RUN</script><!--`,
  `]]><script>RUN</script><![CDATA[`,
  `"><img src=x onerror="RUN">`,
  `' onmouseover='RUN' x='`,
  `<svg onload="RUN"><script>RUN</script><image href="CANARY/svg"/></svg>`,
  `<svg><a xlink:href="javascript:RUN"><text y="9">甲</text></a><animate onbegin="RUN" attributeName="x" dur="1s"/></svg>`,
  `<math><mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=RUN&gt;"></mglyph></mtext></math>`,
  `<details open ontoggle="RUN"><summary>乙</summary>丙</details>`,
  `<iframe srcdoc="<script>parent.RUN</script>"></iframe><iframe src="javascript:parent.RUN"></iframe>`,
  `<object data="CANARY/object"></object><embed src="CANARY/embed">`,
  `<video src="CANARY/video" poster="CANARY/poster" onerror="RUN"></video>`,
  `<input autofocus onfocus="RUN"><button onclick="RUN">丁</button>`,
  `<form action="CANARY/form"><input type="image" src="CANARY/input"></form>`,
  `<style>@import url(CANARY/import);p{background:url(CANARY/css)}</style>`,
  `<link rel="stylesheet" href="CANARY/link"><link rel="preload" as="image" href="CANARY/preload">`,
  `<base href="CANARY/"><meta http-equiv="refresh" content="1;url=CANARY/refresh">`,
  `<p style="background:url(CANARY/style)" onmouseover="RUN" tabindex="0">戊</p>`,
  `<table background="CANARY/table"><tr><td onclick="RUN">己</td></tr></table>`,
  `<div><template shadowrootmode="open"><img src="x" onerror="RUN"></template></div>`,
  `<noscript><p title="</noscript><img src=x onerror=RUN>"></noscript>`,
  `<a href="javascript:RUN" ping="CANARY/ping">庚</a>`,
  // Signs of Markdown that could set markup free.
  '```\n</code></pre><script>RUN</script>\n```',
  '    <script>RUN</script>',
  `\n\n<script>RUN</script>\n\n`,
  `[x](<javascript:RUN>) ![x](CANARY/md "onerror=RUN") [x]: javascript:RUN`,
  `<javascript:RUN> [x][y]\n\n[y]: javascript:RUN`,
  `\\<script>RUN</script> \\\\<script>RUN</script> &lt;script&gt;RUN&lt;/script&gt;`,
  `![x"onerror="RUN](CANARY/alt)`,
  `*<img src=x onerror=RUN>* **<script>RUN</script>** \`<script>RUN</script>\``,
];

const ADDRESSES: readonly string[] = [
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
  'http://a.example/)![x](CANARY/url)',
  'http://a.example/" onmouseover="RUN',
  'http://a.example/> <script>RUN</script>',
  'http://a.example/\n\n<script>RUN</script>',
];
