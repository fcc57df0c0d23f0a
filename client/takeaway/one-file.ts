// A page in one HTML file that opens without a server and without a network, and runs nothing.

import { escaped } from '../../common/escaped.ts'
import { namesIn, themed } from './colours.ts'
import type { Cited, Entry, Figure, Table } from './content.ts'
import { cellInWords, formatOf, headOf, isOfNumbers, provenanceOf, type Taken, wordsOf } from './taken.ts'
import { linesOf, markAt } from './whole-figure.ts'

/** A file that is mailed: larger ones are turned away. */
export const mostBytes = 2_000_000

/** Where all of it is too much, tables are cut and say so, and drawings are left to their own files. */
export function oneFileOf(taken: Taken): string {
  const longest = Math.max(0, ...taken.tables.map(({ rows }) => rows.length))
  const cuts = [longest, 3_000, 1_000, 300, 100, 30, 0].filter((most) => most <= longest)
  for (const withFigures of [true, false])
    for (const most of cuts) {
      const file = documentOf(taken, most, withFigures)
      if (new Blob([file]).size <= mostBytes) return file
    }
  throw new Error(`More than ${mostBytes} bytes of sentences.`)
}

function documentOf(taken: Taken, mostRows: number, withFigures: boolean): string {
  const { title, says, notes, tables, figures, evidence = [], language, asOf } = taken
  const words = wordsOf(taken)
  const section = (heading: string, body: string) =>
    body === '' ? '' : `<section><h2>${escaped(heading)}</h2>${body}</section>`
  const items = (texts: readonly string[]) =>
    texts.length === 0 ? '' : `<ul>${texts.map((text) => `<li>${escaped(capital(text, taken))}</li>`).join('')}</ul>`
  const drawn = withFigures
    ? figures.map((figure, index) => figureIn(figure, index) + legendIn(figure.legend ?? [], taken)).join('')
    : `<p class="note">${escaped(words.figuresLeft)}</p>`
  const body = [
    `<p class="note">Crosstie · ${escaped(`${words.asOf} ${formatOf(taken).day(asOf)}`)}</p>`,
    `<h1 dir="auto">${escaped(title)}</h1>`,
    ...says.map((sentence) => `<p class="gist" dir="auto">${escaped(sentence)}</p>`),
    section(words.known, items(notes)),
    figures.length === 0
      ? ''
      : section(
          words.drawing,
          drawn + (withFigures && figures.some(({ legend }) => !legend) ? legendIn(linesOf(taken), taken) : ''),
        ),
    ...tables.map((table, index) => tableIn(table, index, mostRows, taken)),
    section(words.evidence, evidence.length === 0 ? '' : `<ul>${evidence.map(citedIn).join('')}</ul>`),
    section(words.provenance, provenanceIn(taken)),
  ]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title)} · Crosstie</title>
<style>${style}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`
}

/** A sentence of its own, though on the page it follows something. */
function capital(text: string, { language }: Taken): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(language) + text.slice(first.length)
}

function figureIn({ title, svg }: Figure, index: number): string {
  // Two drawings in one document may not share a name for a part.
  const own = themed(svg)
    .replace(/^[\s\S]*?(?=<svg\b)/, '')
    .replace(/(\s(?:id|aria-labelledby|aria-describedby)=")([^"]+)"/g, `$1figure${index}-$2"`)
    .replace(/(url\(|href=")#/g, `$1#figure${index}-`)
    .replace(/<svg\b([^>]*)>/, (_, attributes: string) => {
      const kept = attributes.replace(/\s(?:role|style|aria-[\w-]+)="[^"]*"/g, '')
      return `<svg${kept} role="img" aria-label="${escaped(title)}">`
    })
  return `<figure><div class="wide" role="region" tabindex="0" aria-label="${escaped(title)}">${own}</div><figcaption dir="auto">${escaped(title)}</figcaption></figure>`
}

function legendIn(legend: readonly Entry[], taken: Taken): string {
  if (legend.length === 0) return ''
  const entries = legend.map(
    ({ mark, words }) =>
      `<li><svg width="26" height="15" aria-hidden="true">${markAt(mark, 1, 7.5)}</svg> ${escaped(words)}</li>`,
  )
  return `<ul class="legend" aria-label="${escaped(wordsOf(taken).legend)}">${entries.join('')}</ul>`
}

function tableIn(table: Table, index: number, mostRows: number, taken: Taken): string {
  const { id, title, columns, rows, notes = [] } = table
  const words = wordsOf(taken)
  const { number } = formatOf(taken)
  const shown = rows.slice(0, mostRows)
  const left = shown.length < rows.length ? [words.rowsLeft(number(shown.length), number(rows.length))] : []
  const numeric = columns.map((_, at) => (isOfNumbers(table, at) ? ' class="number"' : ''))
  const heads = columns.map((column, at) => `<th scope="col"${numeric[at]}>${escaped(headOf(column))}</th>`)
  const lines = shown.map((row) => {
    const cells = columns.map((column, at) => {
      const cell = row[at] ?? null
      const text = escaped(cellInWords(cell, column, taken))
      const inner = cell === null ? `<span class="muted">${text}</span>` : `<bdi>${text}</bdi>`
      return at === 0 ? `<th scope="row">${inner}</th>` : `<td${numeric[at]}>${inner}</td>`
    })
    return `<tr data-row>${cells.join('')}</tr>`
  })
  const said = [...notes, ...left].map((note) => `<p class="note" dir="auto">${escaped(note)}</p>`).join('')
  return `<section><h2 id="table${index}" dir="auto">${escaped(title)}</h2><div class="wide" role="region" tabindex="0" aria-labelledby="table${index}"><table data-table="${escaped(id)}"><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>${said}</section>`
}

function citedIn({ title, locator, url, licence }: Cited): string {
  const isSafe = url ? /^https?:\/\//i.test(url) : false
  const name = isSafe ? `<a href="${escaped(url ?? '')}">${escaped(title)}</a>` : escaped(title)
  const rest = [locator, licence].filter((text) => text).map((text) => `, ${escaped(text ?? '')}`)
  return `<li><bdi>${name}</bdi>${rest.join('')}</li>`
}

function provenanceIn(taken: Taken): string {
  const { permalink } = wordsOf(taken)
  const entries = provenanceOf(taken).map(([label, text]) => {
    const said = escaped(text)
    return `<div><dt>${escaped(label)}</dt><dd>${label === permalink ? `<a href="${said}">${said}</a>` : said}</dd></div>`
  })
  return `<dl>${entries.join('')}</dl>`
}

const style = `
:root{color-scheme:light dark;${namesIn('light')}}
@media screen and (prefers-color-scheme:dark){:root{${namesIn('dark')}}}
*{box-sizing:border-box}
body{margin:0;background:var(--surface);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:75rem;margin:0 auto;padding:1.5rem clamp(1rem,3vw,2rem) 3rem}
h1{margin:.25rem 0 .75rem;font:400 2rem/1.15 "Iowan Old Style","Palatino Linotype",Palatino,P052,"Noto Serif",Georgia,serif}
h2{margin:2rem 0 .5rem;font-size:1rem;font-weight:650}
.gist{max-width:46em;margin:0 0 .5rem;font:400 1.25rem/1.42 "Iowan Old Style","Palatino Linotype",Palatino,P052,"Noto Serif",Georgia,serif}
.note,.muted,figcaption{color:var(--muted)}
.note,figcaption{margin:.5rem 0 0;font-size:.8125rem}
a{color:var(--vertical)}
ul{margin:.25rem 0;padding-inline-start:1.25rem}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;list-style:none;font-size:.8125rem}
.legend svg{vertical-align:middle}
figure{margin:0 0 1rem}
.wide{overflow-x:auto}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
figure svg{display:block;max-width:none}
table{border-collapse:collapse;font-size:.875rem;min-width:100%}
th,td{min-width:4.5rem;overflow-wrap:break-word;padding:.3125rem .75rem .3125rem 0;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}
thead th{color:var(--muted);font-weight:500;vertical-align:bottom}
tbody th{font-weight:600}
.number{text-align:end}
dl{display:grid;gap:.25rem;margin:0;font-size:.875rem}
dl div{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:.75rem}
dt{color:var(--muted)}
dd{margin:0}
@media print{main{max-width:none;padding:0}.wide{overflow:visible}section{break-inside:avoid-page}thead{display:table-header-group}tr{break-inside:avoid}}
`
