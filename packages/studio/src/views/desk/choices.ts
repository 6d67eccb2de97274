/** What a reader can choose about a table, as changes of a study: the same study that the command line reads. */
import { bareName, tables, unnamedStudy, type CompareStudy, type SetOf, type Sheet } from '@sharara/core'
import { proposal } from './anchors.ts'

export type Look = tables.ColumnLook

/** More conditions than this at first would be mostly rows without cases. */
const firstConditions = 5

export function asksFor(study: CompareStudy): readonly string[] {
  return [...new Set([...study.conditions, bareName(study.outcome)])]
}

/** Columns that can be sets. */
export function isUsable({ kind }: Look): boolean {
  return kind !== 'empty' && kind !== 'words' && kind !== 'mixed'
}

/** The set of this name; a column stands for itself. */
export function setNamed(study: CompareStudy, name: string): SetOf {
  return Object.hasOwn(study.sets, name) ? study.sets[name]! : { column: name }
}

export function numbersOf(table: tables.Table, column: string): readonly number[] {
  const cells = table.columns.find(({ name }) => name === column)?.cells ?? []
  return cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []))
}

/** Degrees already, or codes that begin at 0 and leave none out. */
export function isReady(look: Look): boolean {
  if (look.kind === 'crisp' || look.kind === 'fuzzy' || look.kind === 'yesno') return true
  return look.kind === 'codes' && look.low === 0 && look.values.length === look.high + 1
}

/** A first study of a table, so that there is an answer to change: the last column by those before it, anchors from the numbers. */
export function firstStudy(sheet: Sheet): CompareStudy | null {
  const { table } = tables.tableOf(sheet)
  const looks = table.columns.map(tables.lookAt).filter((look) => isUsable(look) && !table.namedBy.includes(look.name))
  const outcome = looks.at(-1)
  if (outcome === undefined) return null
  const conditions = looks.slice(0, -1).slice(0, firstConditions)
  const sets = [...conditions, outcome].flatMap((look) => {
    const set = firstSet(table, look)
    return set === null ? [] : [[look.name, set] as const]
  })
  return {
    name: unnamedStudy,
    ...(table.namedBy.length === 0 ? {} : { cases: table.namedBy }),
    conditions: conditions.map(({ name }) => name),
    outcome: quoted(outcome.name),
    sets: Object.fromEntries(sets),
    nCut: 1,
    inclCut: 0.8,
    priCut: 0,
    directions: {},
    leaveOut: [],
  }
}

/** Names that are notation stand in quotes. */
export function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name) ? name : `"${name}"`
}

function firstSet(table: tables.Table, look: Look): SetOf | null {
  if (isReady(look)) return null
  if (look.kind === 'codes' && look.values.length <= 4) return null // which value is which must be asked
  return { column: look.name, rule: proposal('logistic', numbersOf(table, look.name)) }
}

function withSet(study: CompareStudy, name: string, set: SetOf | null): CompareStudy {
  const { [name]: _, ...rest } = study.sets
  return { ...study, sets: set === null ? rest : { ...rest, [name]: set } }
}

/** How the column is made a set; null for as it stands. */
export function calibrate(study: CompareStudy, name: string, change: Pick<SetOf, 'rule' | 'codes' | 'renumber'> | null): CompareStudy {
  const { column, label, why } = setNamed(study, name)
  const told = { ...(label === undefined ? {} : { label }), ...(why === undefined ? {} : { why }) }
  if (change === null && column === name && Object.keys(told).length === 0) return withSet(study, name, null)
  return withSet(study, name, { column, ...told, ...change })
}

/** The reader writes in one language; it stands for both. */
export function withReason(study: CompareStudy, name: string, reason: string): CompareStudy {
  const { why: _, ...set } = setNamed(study, name)
  return withSet(study, name, reason === '' ? set : { ...set, why: { en: reason, ar: reason } })
}

function prepareSet(study: CompareStudy, table: tables.Table, name: string): CompareStudy {
  const column = table.columns.find((each) => each.name === name)
  if (Object.hasOwn(study.sets, name) || column === undefined) return study
  const set = firstSet(table, tables.lookAt(column))
  return set === null ? study : withSet(study, name, set)
}

export function chooseOutcome(study: CompareStudy, table: tables.Table, name: string): CompareStudy {
  const conditions = study.conditions.filter((each) => each !== name)
  return prepareSet(restricted({ ...study, outcome: quoted(name), conditions }), table, name)
}

export function toggleCondition(study: CompareStudy, table: tables.Table, name: string, on: boolean): CompareStudy {
  const others = study.conditions.filter((each) => each !== name)
  return prepareSet(restricted({ ...study, conditions: on ? [...others, name] : others }), table, name)
}

/** Another question has other rows: what was left out by number, and what was expected of a set that is gone, goes. */
function restricted(study: CompareStudy): CompareStudy {
  const { exclude: _, excludeWhy: _why, ...rest } = study
  const expected = Object.entries(study.directions).filter(([name]) => study.conditions.includes(name))
  return { ...rest, directions: Object.fromEntries(expected) }
}

/** What is expected to help an outcome is expected to hinder its absence. */
export function negate(study: CompareStudy): CompareStudy {
  const outcome = study.outcome.startsWith('~') ? study.outcome.slice(1) : `~${study.outcome}`
  const directions = Object.entries(study.directions).map(
    ([name, value]) => [name, typeof value === 'number' && value <= 1 ? 1 - value : value] as const,
  )
  return { ...study, outcome, directions: Object.fromEntries(directions) }
}

export function expect(study: CompareStudy, name: string, level: number | null): CompareStudy {
  const { [name]: _, ...rest } = study.directions
  return { ...study, directions: level === null ? rest : { ...rest, [name]: level } }
}

export function leaveOutRow(study: CompareStudy, row: number, reason: string): CompareStudy {
  const exclude = [...(study.exclude ?? []).filter((each) => each !== row), row]
  return { ...study, exclude, ...(reason === '' ? {} : { excludeWhy: { ...study.excludeWhy, [row]: reason } }) }
}

export function putBackRow(study: CompareStudy, row: number): CompareStudy {
  const { exclude = [], excludeWhy = {}, ...rest } = study
  const { [String(row)]: _, ...reasons } = excludeWhy
  const left = exclude.filter((each) => each !== row)
  return left.length === 0 ? rest : { ...rest, exclude: left, excludeWhy: reasons }
}

export function leaveOutCase(study: CompareStudy, name: string): CompareStudy {
  const leaveOut = study.leaveOut.includes(name) ? study.leaveOut.filter((each) => each !== name) : [...study.leaveOut, name]
  return { ...study, leaveOut }
}

/** Names or expressions with commas between; commas within brackets or quotes divide nothing. */
export function listed(text: string): readonly string[] {
  const parts = text.match(/(?:"[^"]*"|\[[^\]]*\]|\{[^}]*\}|[^,"])+/g) ?? []
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** A study without an entry, or with another value of it. */
export function withEntry<Name extends keyof CompareStudy>(
  study: CompareStudy,
  name: Name,
  value: CompareStudy[Name] | null,
): CompareStudy {
  const { [name]: _, ...rest } = study
  return (value === null ? rest : { ...rest, [name]: value }) as CompareStudy // all other entries are those of the study
}

/** Rows out by number or expression; reasons of rows that are in again go. */
export function leaveOutRows(study: CompareStudy, text: string): CompareStudy {
  const exclude = listed(text).map((one) => (/^\d+$/.test(one) ? Number(one) : one))
  const reasons = Object.entries(study.excludeWhy ?? {}).filter(([row]) => exclude.some((one) => String(one) === row))
  const own = withEntry(study, 'excludeWhy', reasons.length === 0 ? null : Object.fromEntries(reasons))
  return withEntry(own, 'exclude', exclude.length === 0 ? null : exclude)
}

/** `OUT[1,2]`, or the column itself where no value is named. */
export function outcomeOf(name: string, levels: readonly number[], absent: boolean): string {
  const shown = `${quoted(name)}${levels.length === 0 ? '' : `[${levels.toSorted((a, b) => a - b).join(',')}]`}`
  return absent ? `~${shown}` : shown
}

export function expectValues(study: CompareStudy, name: string, levels: readonly number[]): CompareStudy {
  const { [name]: _, ...rest } = study.directions
  const [only] = levels
  const own = levels.length === 1 ? only! : levels.toSorted((a, b) => a - b)
  return { ...study, directions: levels.length === 0 ? rest : { ...rest, [name]: own } }
}
