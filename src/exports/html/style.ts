/** The typography of an exported page: a column of a newspaper, in light, dark and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6;
  --ink: #1f1d1a;
  --quiet: #6a655d;
  --rule: #d3cdc0;
  --link: #1d4f86;
  --song: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", STSong, SimSun, serif;
  --hei: "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  --kai: "Kaiti SC", STKaiti, KaiTi, "TW-Kai", var(--song);
}
:root:is(:lang(zh-TW), :lang(zh-HK), :lang(zh-MO), :lang(zh-Hant)) {
  --song: "Source Han Serif TC", "Noto Serif CJK TC", "Noto Serif TC", "Songti TC", PMingLiU, serif;
  --hei: "Source Han Sans TC", "Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1a18; --ink: #dedad2; --quiet: #a09a90; --rule: #45413b; --link: #8db8e8; }
}
* { box-sizing: border-box; }
body {
  margin-inline: auto;
  margin-block: 0;
  padding-block: 3rem 4rem;
  padding-inline: 1.25rem;
  max-inline-size: 42rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.85 var(--song);
  overflow-wrap: break-word;
  line-break: strict;
  text-autospace: normal;
}
a { color: var(--link); text-underline-offset: .2em; }
article + article { margin-block-start: 4rem; padding-block-start: 3rem; border-block-start: 1px solid var(--rule); }
header { margin-block-end: 2rem; padding-block-end: 1.25rem; border-block-end: 3px double var(--rule); text-align: center; }
h1, h2, h3, h4 { font-family: var(--hei); line-height: 1.4; text-wrap: balance; }
h1 { margin: 0; margin-block: .4rem; font-size: clamp(1.4rem, 1rem + 3vw, 1.9rem); }
.kicker, .subtitle { margin: 0; font-size: 1.15rem; line-height: 1.5; text-wrap: balance; }
.facts { margin: 0; margin-block-start: 1rem; color: var(--quiet); font: .875rem/1.6 var(--hei); }
.facts span { display: inline-block; }
.text p { margin: 0; margin-block-end: .6em; text-indent: 2em; text-indent: 2em each-line; text-align: justify; }
em { font-family: var(--kai); font-style: normal; }
.text :is(td, th, blockquote) p, .text p[data-role] { text-align: start; }
.text p:is([data-role=byline], [data-role=editors], [data-role=credit], [data-role=continuation]) {
  text-indent: 0; text-align: end; font-family: var(--kai); color: var(--quiet);
}
.text p[data-role=separator] { text-indent: 0; text-align: center; }
.text :is(h2, h3, h4) { margin: 0; margin-block: 1.6em .6em; font-size: 1.15rem; text-align: center; }
blockquote { margin: 0; margin-block: 1em; margin-inline: 2em; font-family: var(--kai); }
ul, ol { padding-inline-start: 2em; }
figure { margin: 0; margin-block: 1.75rem; text-align: center; break-inside: avoid; }
img { display: block; margin-inline: auto; max-width: 100%; height: auto; }
img + img { margin-block-start: .5rem; }
figcaption { margin-block-start: .5rem; color: var(--quiet); font: .9rem/1.6 var(--kai); }
figure > figcaption:only-child { margin: 0; padding: .6rem 1rem; border: 1px solid var(--rule); }
table { margin-block: 1.5rem; margin-inline: auto; border-collapse: collapse; font: .95rem/1.6 var(--hei); }
th, td { padding: .3em .75em; border: 1px solid var(--rule); text-align: start; vertical-align: top; }
nav { margin-block-end: 3rem; padding: 1rem 1.5rem; border: 1px solid var(--rule); }
nav h2 { margin: 0; margin-block-end: .5rem; font-size: 1rem; }
nav ol { margin: 0; }
footer { margin-block-start: 2rem; padding-block-start: .75rem; border-block-start: 1px solid var(--rule); color: var(--quiet); font: .8125rem/1.6 var(--hei); overflow-wrap: anywhere; }
/* Lines as long as a window is high, but no longer than one likes to read. */
.vertical { writing-mode: vertical-rl; }
.vertical body { margin-inline: auto; block-size: fit-content; inline-size: min(100vh, 42rem); }
.vertical img { max-width: 70vw; max-height: 100%; width: auto; }
.vertical :is(h1, .facts) { text-wrap: initial; }
@page { size: A4; margin: 20mm 22mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --rule: #999; --link: #000; }
  body { padding: 0; max-inline-size: none; font-size: 11pt; line-height: 1.7; }
  h1 { font-size: 20pt; }
  article + article { margin: 0; padding: 0; border: 0; break-before: page; }
  nav { break-after: page; border: 0; }
  .text p { orphans: 2; widows: 2; }
  img { max-height: 120mm; }
  h1, h2, h3, h4 { break-after: avoid; }
  a { text-decoration: none; }
}
`;
