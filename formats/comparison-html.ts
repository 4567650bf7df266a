import type { Comparison } from '../core/text/compare.ts'
import { comparisonStyle } from './comparison-html-style.ts'
import type { ComparedTitles, ComparisonWords } from './comparison-html-words.ts'
import { lineBreakRun, type ShownPiece, type ShownRun, shownLine, shownRuns } from './comparison-marks.ts'
import { countFates, type Row, rowsOf } from './comparison-rows.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, character => escapes[character] ?? '')
const named = (name: string): string => escaped(shownLine(name))
const hidden = (words: string): string => `<span class="sr">${escaped(words)}</span>`

function pieceHtml(piece: ShownPiece, words: ComparisonWords): string {
  if (piece.kind === 'words') return escaped(piece.text)
  if (piece.name === 'code') return `<span class="sign code" dir="ltr">${piece.sign}</span>`
  return `<span class="sign"><span aria-hidden="true">${piece.sign}</span>${hidden(words.sign(piece.name))}</span>`
}

/** A change is an element of its own; its beginning and end are heard where they cannot be seen. */
function runHtml({ op, weight, pieces }: ShownRun, words: ComparisonWords): string {
  const text = pieces.map(piece => pieceHtml(piece, words)).join('')
  if (op === 'same') return text
  const [element, said] = op === 'add' ? (['ins', words.added] as const) : (['del', words.removed] as const)
  return `<${element}${weight === 'slight' ? ' class="slight"' : ''}>${hidden(`[${said}: `)}${text}${hidden(']')}</${element}>`
}

function textHtml({ runs, lineBreak }: Row, words: ComparisonWords): string {
  const breaks: readonly ShownRun[] = lineBreak ? [lineBreakRun(lineBreak)] : []
  return [...shownRuns(runs), ...breaks].map(run => runHtml(run, words)).join('')
}

const arrow = ({ from, to }: Row): string => `${from ?? '–'} → ${to ?? '–'}`

const placeHtml = (row: Row, words: ComparisonWords): string =>
  `<span aria-hidden="true">${arrow(row)}</span>${hidden(words.place(row))}`

function headHtml(row: Row, words: ComparisonWords): string {
  if (row.fate === 'unchanged') return `<p class="place">${placeHtml(row, words)}</p>`
  return `<h2 class="place"><b>${escaped(words.fate(row.fate))}</b> ${placeHtml(row, words)}</h2>`
}

const rowHtml = (row: Row, index: number, words: ComparisonWords, titles: ComparedTitles): string =>
  `<section class="row ${row.fate}" id="r${index + 1}">${headHtml(row, words)}
<p class="words" ${languageHtml(titles)}>${textHtml(row, words)}</p></section>`

const languageHtml = ({ language, direction }: ComparedTitles): string =>
  `lang="${escaped(language)}" dir="${direction}"`

const linkHtml = ({ from, to, fate }: Row, index: number, words: ComparisonWords): string =>
  `<li><a href="#r${index + 1}">${to ?? `<del>${from}</del>`}${hidden(` ${words.fate(fate)}`)}</a></li>`

/** Where the changes are: one link for each paragraph that did not stay as it was. */
function changesHtml(rows: readonly Row[], words: ComparisonWords): string {
  const links = rows.map((row, index) => (row.fate === 'unchanged' ? '' : linkHtml(row, index, words)))
  if (links.every(link => link === '')) return `<p class="counted">${escaped(words.same)}</p>`
  return `<nav aria-label="${escaped(words.changes.trim())}">${escaped(words.changes)}<ul>${links.join(' ')}</ul></nav>`
}

const standing = (rows: readonly Row[], side: 'from' | 'to'): number =>
  new Set(rows.map(row => row[side]).filter(place => place !== null)).size

const nameHtml = (term: string, name: string, size: string): string =>
  `<dt>${escaped(term)}</dt><dd><b dir="auto">${named(name)}</b> <small>${escaped(size)}</small></dd>`

function headerHtml(rows: readonly Row[], titles: ComparedTitles, words: ComparisonWords): string {
  return `<header>
<h1>${escaped(words.title)}</h1>
<dl class="texts">${nameHtml(words.before, titles.before, words.paragraphs(standing(rows, 'from')))}
${nameHtml(words.after, titles.after, words.paragraphs(standing(rows, 'to')))}</dl>
<p class="counted">${escaped(words.counted(countFates(rows)))}</p>
<p class="legend">${escaped(words.marks)}<ins>${escaped(words.added)}</ins> <del>${escaped(words.removed)}</del></p>
${changesHtml(rows, words)}
</header>`
}

/** A comparison as one page that stands alone and prints: no script, nothing fetched, readable without colour. */
export function comparisonHtml(
  comparison: Comparison,
  titles: ComparedTitles,
  words: ComparisonWords,
): string {
  const rows = rowsOf(comparison)
  return `<!doctype html>
<html lang="${escaped(words.language)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}: ${named(titles.before)} → ${named(titles.after)}</title>
<style>${comparisonStyle}</style>
</head>
<body>
<div class="sheet">
${headerHtml(rows, titles, words)}
<main>
${rows.map((row, index) => rowHtml(row, index, words, titles)).join('\n')}
</main>
</div>
</body>
</html>
`
}
