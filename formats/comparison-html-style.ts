/** The style of a page that stands alone: ink on paper, print-like, dark where the reader's system is. */
export const comparisonStyle = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #15181a; --ink-2: #40474b; --ink-3: #5d6569; --rule: #dcdfda; --edge: #78807c; --focus: #0b57d0;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #131617; --ink: #eceeea; --ink-2: #c0c6c4; --ink-3: #9ba3a3; --rule: #2d3335; --edge: #7b8588; --focus: #8ab4f8; }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 0.9375rem/1.45 var(--sans); font-variant-numeric: tabular-nums lining-nums; overflow-wrap: anywhere; }
:root, [lang]:not(:lang(zh)) {
  --serif: "PT Serif", "Noto Serif", "Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif;
  --sans: "PT Sans", "Noto Sans", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
}
[lang]:lang(zh) { --serif: "Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, "PT Serif", serif; --sans: "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "PT Sans", sans-serif; }
.sheet { max-width: 58rem; margin-inline: auto; padding: 2.5rem 2rem 4rem; }
h1 { margin: 0 0 1.25rem; font: 700 2.25rem/1.2 var(--serif); }
h1, h2, p, dl, dd { padding: 0; }
dl.texts { margin: 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.35rem 1.25rem; align-items: baseline; }
dl.texts dt { color: var(--ink-3); }
dl.texts dd { margin: 0; font: 400 1.0625rem/1.45 var(--serif); }
dl.texts dd b { display: block; }
dl.texts small { font: 400 0.8125rem/1.45 var(--sans); color: var(--ink-3); }
.counted, .legend { margin: 0.9rem 0 0; color: var(--ink-2); }
nav { margin-top: 0.9rem; color: var(--ink-2); }
nav ul { display: inline; margin: 0; padding: 0; list-style: none; }
nav li { display: inline-block; }
nav a { display: inline-block; min-width: 1.75rem; min-height: 1.75rem; padding: 0.2rem 0.4rem; text-align: center; color: inherit; text-decoration: underline var(--edge) 1px; text-underline-offset: 0.22em; }
nav a:hover { text-decoration-color: currentColor; }
a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main { margin-top: 2rem; border-top: 2px solid var(--ink); }
.row { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 0 1.5rem; align-items: baseline; padding-block: 0.65rem; border-bottom: 1px solid var(--rule); scroll-margin-top: 1rem; }
.row:target { box-shadow: -1.25rem 0 0 var(--paper), calc(-1.25rem - 3px) 0 0 var(--ink); }
.place { margin: 0; font: 400 0.8125rem/1.45 var(--sans); color: var(--ink-3); }
h2.place { color: var(--ink); }
h2.place b { display: block; font-weight: 700; }
.words { margin: 0; font: 400 1.1875rem/1.62 var(--serif); }
.words:lang(zh) { line-height: 1.9; text-align: justify; text-justify: inter-ideograph; line-break: strict; }
ins { font-weight: 700; text-decoration: underline var(--ink) 1px; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }
del { color: var(--ink-2); text-decoration: line-through var(--ink) 1.5px; }
.sign { font: 400 0.85em/1 var(--sans); }
ins .sign, del .sign { border: 1px solid var(--edge); border-radius: 2px; padding: 0 0.2em; margin-inline: 0.1em; }
del + ins { margin-inline-start: 0.14em; }
del .sign { border-style: dashed; }
del .code { display: inline-block; }
del.slight { border: 1px dashed var(--edge); border-radius: 2px; padding: 0 0.25em; margin-inline: 0.1em; }
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
@media (max-width: 40rem) {
  .sheet { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.75rem; }
  .row { grid-template-columns: minmax(0, 1fr); gap: 0.15rem; }
  .row .place, h2.place { display: flex; gap: 0.75rem; }
  .words { font-size: 1.0625rem; }
}
@page { size: A4; margin: 18mm 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --ink-2: #222; --ink-3: #444; --rule: #bbb; --edge: #555; }
  body { font-size: 9pt; }
  .sheet { max-width: none; padding: 0; }
  h1 { font-size: 18pt; margin-bottom: 8pt; }
  nav, .sr { display: none; }
  main { margin-top: 12pt; }
  .row { grid-template-columns: 26mm minmax(0, 1fr); gap: 0 5mm; padding-block: 5pt; }
  .row:target { box-shadow: none; }
  .place, h2.place { display: block; font-size: 8pt; }
  h2.place { break-after: avoid; }
  .words { font-size: 10.5pt; line-height: 1.5; orphans: 2; widows: 2; }
  .words:lang(zh) { line-height: 1.7; }
}
`
