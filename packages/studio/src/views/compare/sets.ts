/**
 * Sets that a question can be asked with: those of the shipped study, and one for every further column of the table. Codes
 * belong or not, numbers belong above a threshold that lies in the widest gap; the reader may move both.
 */
import {
  caseColumns,
  columnSpec,
  comparison,
  type CaseColumn,
  type CaseTable,
  type CompareStudy,
  type SetOf,
  type Words,
} from '@sharara/core'

export interface OfferedSet {
  readonly name: string
  readonly label: Words
  readonly set: SetOf
  /** By our proposal from the numbers alone, not by a reason. */
  readonly proposed: boolean
}

/** Columns that are no condition of anything: names, dates, remarks, and what the study has as sets already. */
function isUsable(column: CaseColumn, table: CaseTable): boolean {
  const { kind } = columnSpec(column)
  return (kind === 'code' || kind === 'number') && table.cases.every((one) => one.cells[column] !== undefined)
}

export function offeredSets(study: CompareStudy, table: CaseTable): readonly OfferedSet[] {
  const own = Object.entries(study.sets).map(([name, set]): OfferedSet => ({
    name,
    set,
    label: set.label ?? { en: name, ar: name },
    proposed: false,
  }))
  const used = new Set(own.map(({ set }) => set.column))
  const columns = (Object.keys(caseColumns) as CaseColumn[]).filter((column) => !used.has(column) && isUsable(column, table))
  return [...own, ...columns.flatMap((column) => setsOf(column, table))]
}

/** A set of a number has the column's name; of a code, one for each code that some cases have and some have not. */
function setsOf(column: CaseColumn, table: CaseTable): readonly OfferedSet[] {
  const spec = columnSpec(column)
  if (spec.kind === 'number') {
    const values = table.cases.map((one) => Number(one.cells[column]?.value))
    const [threshold] = comparison.proposeThresholds(values).thresholds
    if (threshold === undefined) return []
    const label = { en: `${spec.label.en} ≥ ${rounded(threshold)}`, ar: `${spec.label.ar} ≥ ${rounded(threshold)}` }
    return [{ name: column, label, proposed: true, set: { column, label, rule: { method: 'crisp', thresholds: [rounded(threshold)] } } }]
  }
  if (spec.kind !== 'code') return []
  const codes = Object.keys(spec.codes)
  return codes.flatMap((code): OfferedSet[] => {
    const count = table.cases.filter((one) => one.cells[column]?.value === code).length
    const called = spec.codes[code]!
    if (count < 3 || count > table.cases.length - 3) return []
    const label = { en: `${spec.label.en}: ${called.en}`, ar: `${spec.label.ar}: ${called.ar}` }
    const set = { column, label, codes: Object.fromEntries(codes.map((each) => [each, Number(each === code)])) }
    return [{ name: `${column}_${code}`, label, set, proposed: false }]
  })
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
