/**
 * Sets that a question can be asked with: those of the shipped study, and one for every further column of the table. Codes
 * belong or not, numbers belong above a threshold that the numbers alone propose.
 */
import {
  caseColumns,
  columnSpec,
  comparison,
  whole,
  type Case,
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
function isUsable(column: CaseColumn, kept: readonly Case[]): boolean {
  const { kind } = columnSpec(column)
  // whether a case was seen in fitting tells of the model, not of the case
  return column !== 'seen' && (kind === 'code' || kind === 'number') && kept.every((one) => one.cells[column] !== undefined)
}

export function offeredSets(study: CompareStudy, table: CaseTable): readonly OfferedSet[] {
  const own = Object.entries(study.sets).map(([name, set]): OfferedSet => ({
    name,
    set,
    label: set.label ?? { en: name, ar: name },
    proposed: false,
  }))
  const used = new Set(own.map(({ set }) => set.column))
  const kept = table.cases.filter(({ id }) => !study.leaveOut.includes(id))
  const columns = (Object.keys(caseColumns) as CaseColumn[]).filter((column) => !used.has(column) && isUsable(column, kept))
  return [...own, ...columns.flatMap((column) => setsOf(column, kept))]
}

/** So many cases must be in a set, and as many out of it, for it to tell anything. */
const fewest = 3

/** A set of a number has the column's name; of a code, one for each code that some cases have and some have not. */
function setsOf(column: CaseColumn, kept: readonly Case[]): readonly OfferedSet[] {
  const spec = columnSpec(column)
  const values = kept.map((one) => one.cells[column]?.value)
  const splits = (count: number): boolean => count >= fewest && count <= values.length - fewest
  if (spec.kind === 'number') {
    const numbers = values.map(Number)
    const threshold = thresholdOf(numbers)
    if (!splits(numbers.filter((value) => value >= threshold).length)) return []
    const shown = threshold < 1000 ? threshold : whole(threshold)
    const label = { en: `${spec.label.en} ≥ ${shown}`, ar: `${spec.label.ar} ${shown} فأكثر` }
    return [{ name: column, label, proposed: true, set: { column, label, rule: { method: 'crisp', thresholds: [threshold] } } }]
  }
  if (spec.kind !== 'code') return []
  const codes = Object.entries(spec.codes)
  return codes.flatMap(([code, called]): OfferedSet[] => {
    if (!splits(values.filter((value) => value === code).length)) return []
    const label = { en: `${spec.label.en}: ${called.en}`, ar: `${spec.label.ar}: ${called.ar}` }
    const set = { column, label, codes: Object.fromEntries(codes.map(([each]) => [each, Number(each === code)])) }
    return [{ name: `${column}_${code}`, label, set, proposed: false }]
  })
}

/** In the widest gap; in the middle, where the gap only tells some far cases from all the others. */
function thresholdOf(values: readonly number[]): number {
  const gap = comparison.proposeThresholds(values).thresholds[0] ?? Number.NaN
  const above = values.filter((value) => value >= gap).length
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  return Number((above >= fewest && above <= values.length - fewest ? gap : middle).toPrecision(3))
}
