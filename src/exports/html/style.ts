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
  margin: 0 auto;
  padding: 3rem 1.25rem 4rem;
  max-width: 42rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.85 var(--song);
  overflow-wrap: break-word;
  line-break: strict;
  text-autospace: normal;
}
a { color: var(--link); text-underline-offset: .2em; }
article + article { margin-top: 4rem; padding-top: 3rem; border-top: 1px solid var(--rule); }
header { margin-bottom: 2rem; padding-bottom: 1.25rem; border-bottom: 3px double var(--rule); text-align: center; }
h1, h2, h3, h4 { font-family: var(--hei); line-height: 1.4; text-wrap: balance; }
h1 { margin: .4rem 0; font-size: clamp(1.4rem, 1rem + 3vw, 1.9rem); }
.kicker, .subtitle { margin: 0; font-size: 1.15rem; line-height: 1.5; text-wrap: balance; }
.facts { margin: 1rem 0 0; color: var(--quiet); font: .875rem/1.6 var(--hei); }
.facts span { display: inline-block; }
.text p { margin: 0 0 .6em; text-indent: 2em; text-indent: 2em each-line; text-align: justify; }
em { font-family: var(--kai); font-style: normal; }
.text :is(td, th, blockquote) p, .text p[data-role] { text-align: start; }
.text p:is([data-role=byline], [data-role=editors], [data-role=credit], [data-role=continuation]) {
  text-indent: 0; text-align: end; font-family: var(--kai); color: var(--quiet);
}
.text p[data-role=separator] { text-indent: 0; text-align: center; }
.text :is(h2, h3, h4) { margin: 1.6em 0 .6em; font-size: 1.15rem; text-align: center; }
blockquote { margin: 1em 2em; font-family: var(--kai); }
ul, ol { padding-inline-start: 2em; }
figure { margin: 1.75rem 0; text-align: center; break-inside: avoid; }
img { display: block; margin: 0 auto; max-width: 100%; height: auto; }
img + img { margin-top: .5rem; }
figcaption { margin-top: .5rem; color: var(--quiet); font: .9rem/1.6 var(--kai); }
figure > figcaption:only-child { margin: 0; padding: .6rem 1rem; border: 1px solid var(--rule); }
table { margin: 1.5rem auto; border-collapse: collapse; font: .95rem/1.6 var(--hei); }
th, td { padding: .3em .75em; border: 1px solid var(--rule); text-align: start; vertical-align: top; }
nav { margin-bottom: 3rem; padding: 1rem 1.5rem; border: 1px solid var(--rule); }
nav h2 { margin: 0 0 .5rem; font-size: 1rem; }
nav ol { margin: 0; }
footer { margin-top: 2rem; padding-top: .75rem; border-top: 1px solid var(--rule); color: var(--quiet); font: .8125rem/1.6 var(--hei); overflow-wrap: anywhere; }
@page { size: A4; margin: 20mm 22mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --rule: #999; --link: #000; }
  body { padding: 0; max-width: none; font-size: 11pt; line-height: 1.7; }
  h1 { font-size: 20pt; }
  article + article { margin: 0; padding: 0; border: 0; break-before: page; }
  nav { break-after: page; border: 0; }
  .text p { orphans: 2; widows: 2; }
  img { max-height: 120mm; }
  h1, h2, h3, h4 { break-after: avoid; }
  a { text-decoration: none; }
}
`;
