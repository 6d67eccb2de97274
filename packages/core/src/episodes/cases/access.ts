/** Reading a case: the value of a cell, or undefined where it is absent. */
import type { Case, CaseCell, CellValue } from '../cases.ts'
import type { CaseColumn } from './columns.ts'

export function valueOf<C extends CaseColumn>(one: Case, column: C): CellValue<C> | undefined {
  const cell: CaseCell<CellValue<C>> | undefined = one.cells[column]
  return cell?.value
}

/** The year in which a case began. */
export function startYear(one: Case): number {
  return Number(one.cells.start_date?.value.slice(0, 4))
}

/** The case without the cells that rest on memory. */
export function withoutMemory(one: Case): Case {
  const kept = Object.entries(one.cells).filter(([, cell]) => cell.certainty !== 'memory')
  return { ...one, cells: Object.fromEntries(kept) as Case['cells'] }
}

/** The case as the second coding of its outcome has it, where there is one. */
export function withSecondOutcome(one: Case): Case {
  const { outcome, outcome_alt: second } = one.cells
  return second === undefined || outcome === undefined ? one : { ...one, cells: { ...one.cells, outcome: second, outcome_alt: outcome } }
}
