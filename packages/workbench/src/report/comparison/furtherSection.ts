/** What the study asks for beside its question, and what belongs to a solution as a table: each with a sentence that says what it is. */
import { fill, furtherTables, solutionTables, type Compared, type ComparedSolution, type ToldTable } from '@sharara/core'
import { both, table } from '../page/html.ts'
import { cell } from './figure.ts'
import { heading } from './parts.ts'
import { pageWords as words } from './pageWords.ts'

export function furtherSection(compared: Compared): string {
  const tables = furtherTables(compared)
  if (tables.length === 0) return ''
  return `<section>${heading('further', words.further, words.furtherLead)}${tables.map((one) => toldPanel(one)).join('')}</section>`
}

/** Chart, counterfactuals and pairs of cases of one kind of solution. */
export function tablesOf(solution: ComparedSolution, prefix = ''): string {
  return solutionTables(solution)
    .map((one) => toldPanel(one, `${prefix}${solution.kind}`))
    .join('')
}

/** Rows that are shown; the files beside the page have all. */
const mostRows = 200

function toldPanel({ id, title, lead, head, rows, notes }: ToldTable, of = 'further'): string {
  const shown = rows.slice(0, mostRows).map((row) => row.map(cell))
  const more = rows.length > mostRows ? [fill(words.rowsShown, { shown: mostRows, all: rows.length })] : []
  const body = rows.length === 0 ? '' : table({ caption: title, head: head.map(cell), rows: shown })
  return `<div class="panel" id="${of}-${id}"><h3>${both(title)}</h3><p>${both(lead)}</p>${body}${[...notes, ...more].map((one) => `<p class="note">${both(one)}</p>`).join('')}</div>`
}
