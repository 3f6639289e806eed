/** The typography of a book. Readers set fonts and margins themselves; this adds what Chinese needs. */
export const STYLE = `
body { margin: 0 3%; line-height: 1.75; line-break: strict; }
html.vertical { -epub-writing-mode: vertical-rl; writing-mode: vertical-rl; }
h1, h2, h3, h4 { line-height: 1.4; text-align: center; page-break-after: avoid; }
h1 { margin: .4em 0; font-size: 1.5em; }
h2, h3, h4 { margin: 1.4em 0 .6em; font-size: 1.15em; }
header { margin: 1em 0 2em; text-align: center; }
.kicker, .subtitle { margin: 0; line-height: 1.5; }
.facts, footer { font-size: .85em; line-height: 1.6; }
.facts { margin: 1em 0 0; }
.text p { margin: 0 0 .4em; text-indent: 2em; text-align: justify; }
.text li p, .text td p, .text th p, .text blockquote p { text-align: start; }
.text p[data-role] { text-indent: 0; }
.text p[data-role=dateline] { text-indent: 2em; }
.text p[data-role=byline], .text p[data-role=editors], .text p[data-role=credit], .text p[data-role=continuation] { text-align: right; text-align: end; }
.text p[data-role=separator] { text-align: center; }
blockquote { margin: 1em 2em; }
figure { margin: 1.5em 0; text-align: center; page-break-inside: avoid; }
img { max-width: 100%; height: auto; }
html.vertical img { max-width: 90%; max-height: 90%; width: auto; }
figcaption { margin: .5em 0 0; font-size: .9em; line-height: 1.5; }
table { margin: 1em auto; border-collapse: collapse; font-size: .95em; }
th, td { padding: .2em .6em; border: 1px solid; vertical-align: top; text-align: start; }
em { font-style: normal; font-family: KaiTi, STKaiti, "Kaiti SC", serif; }
footer { margin: 2em 0 0; padding: .6em 0 0; border-top: 1px solid; overflow-wrap: anywhere; }
html.vertical footer { padding: 0 .6em 0 0; border-top: 0; border-right: 1px solid; }
.part, .cover { margin: 25% 0 0; text-align: center; }
.cover img { max-height: 95%; }
`;
