/** Whether what a study asks for can be asked of its table: expressions that read, columns and rows that are there. */
import * as comparison from '../comparison/index.ts'
import type { Finding, Path } from '../scenario/index.ts'
import { fill, nearest, type Words } from '../text/index.ts'
import type { StudyOutcome } from './outcome.ts'
import type { CompareStudy } from './study.ts'
import { studyWords as words } from './words.ts'

export function askedFindings(
  study: CompareStudy,
  table: comparison.CaseTable,
  outcome: StudyOutcome,
  header: readonly string[],
): Finding[] {
  const findings: Finding[] = []
  const level = (name: string): number => table.columns.find((one) => one.name === name)?.levels ?? 2
  const among = (names: readonly string[]): comparison.Vocabulary => ({ names, levels: names.map(level) })
  const [conditions, all] = [among(study.conditions), among([...study.conditions, ...outcome.names])]
  const expression = (text: string, vocabulary: comparison.Vocabulary, path: Path): void => {
    const reading = comparison.parse(text, vocabulary)
    if ('problem' in reading)
      findings.push({ path, got: same(`"${text}"`), wanted: reading.problem.words, nearest: reading.problem.nearest })
  }
  const named = (name: string, known: readonly string[], path: Path): void => {
    if (known.includes(name)) return
    const wanted = fill(words.oneOfNames, { names: known.slice(0, 30).join(', ') })
    findings.push({ path, got: same(`"${name}"`), wanted, nearest: nearest(name, known) })
  }
  const rows = comparison.rowCount({ names: conditions.names, levels: conditions.names.map((name) => numbered(table, name)) })
  for (const [k, one] of (study.exclude ?? []).entries()) {
    if (typeof one === 'string') expression(one, conditions, ['exclude', k])
    else if (one > rows) findings.push({ path: ['exclude', k], got: same(String(one)), wanted: fill(words.rowTo, { rows }) })
  }
  findings.push(...directionFindings(study, level))
  if (study.lowerInclCut !== undefined && study.lowerInclCut > study.inclCut)
    findings.push({ path: ['lowerInclCut'], got: same(String(study.lowerInclCut)), wanted: fill(words.lowerCut, { cut: study.inclCut }) })
  for (const [k, text] of (study.expectations ?? []).entries()) expression(text, conditions, ['expectations', k])
  for (const [k, text] of (study.fit ?? []).entries()) expression(text, all, ['fit', k])
  if (study.impossible !== undefined) expression(study.impossible, conditions, ['impossible'])
  if (study.theory !== undefined) expression(study.theory, conditions, ['theory'])
  for (const [k, name] of (study.remote ?? []).entries()) named(name, study.conditions, ['remote', k])
  if (study.remote !== undefined && study.conditions.every((name) => study.remote!.includes(name)))
    findings.push({ path: ['remote'], got: same(study.remote.join(', ')), wanted: words.someProximate })
  for (const [name, column] of Object.entries(study.clusters ?? {})) named(column, header, ['clusters', name])
  for (const [k, effect] of (study.coincidence?.outcomes ?? []).entries()) {
    const effects = all.names.flatMap((name) => effectsOf(table, name))
    named(effect, effects, ['coincidence', 'outcomes', k])
  }
  for (const [k, one] of (study.coincidence?.ordering ?? []).entries())
    for (const name of one) named(name, all.names, ['coincidence', 'ordering', k])
  findings.push(...toolFindings(study, all))
  if (study.retention !== undefined) findings.push(...retentionFindings(study.retention, table, all.names))
  return findings
}

function directionFindings({ directions, conditions }: CompareStudy, level: (name: string) => number): Finding[] {
  return Object.entries(directions).flatMap(([name, given]) => {
    const strange = [given].flat().filter((value) => !Number.isInteger(value) || value >= level(name))
    if (!conditions.includes(name) || strange.length === 0) return []
    const wanted = fill(words.directionTo, { name, top: level(name) - 1 })
    return [{ path: ['directions', name], got: same(strange.join(', ')), wanted }]
  })
}

function toolFindings({ tools = [] }: CompareStudy, vocabulary: comparison.Vocabulary): Finding[] {
  const levels = Object.fromEntries(vocabulary.names.map((name, place) => [name, vocabulary.levels[place]!]))
  return tools.flatMap(({ of }, k): Finding[] => {
    const readings = of.map((text) => comparison.parse(text, vocabulary))
    const wrong = readings.flatMap((reading, j): Finding[] => {
      if (!('problem' in reading)) return []
      const { words: wanted, nearest: near } = reading.problem
      return [{ path: ['tools', k, 'of', j], got: same(`"${of[j]}"`), wanted, nearest: near }]
    })
    if (wrong.length > 0) return wrong
    const space = comparison.spaceNamed(
      readings.flatMap((reading) => ('statement' in reading ? [reading.statement.left] : [])),
      levels,
    )
    if (comparison.rowCount(space) <= comparison.mostToolRows) return []
    const wanted = fill(words.fewerRows, { most: comparison.mostToolRows })
    return [{ path: ['tools', k, 'of'], got: same(space.names.join(', ')), wanted }]
  })
}

function retentionFindings(retention: number, table: comparison.CaseTable, names: readonly string[]): Finding[] {
  const fuzzy = table.columns.filter(({ name, kind }) => names.includes(name) && kind === 'fuzzy').map(({ name }) => name)
  if (fuzzy.length > 0) return [{ path: ['retention'], got: same(fuzzy.join(', ')), wanted: words.crispOnly }]
  const cases = table.cases.length
  if (retention < cases) return []
  return [{ path: ['retention'], got: same(String(retention)), wanted: fill(words.fewerThanCases, { cases }) }]
}

/** “does not apply” is a value more in the numbers of rows. */
function numbered(table: comparison.CaseTable, name: string): number {
  const column = table.columns.find((one) => one.name === name)
  return (column?.levels ?? 2) + (column?.values.includes(comparison.dontCare) === true ? 1 : 0)
}

function effectsOf(table: comparison.CaseTable, name: string): string[] {
  const column = table.columns.find((one) => one.name === name)
  const shown = comparison.quotedName(name)
  if (column?.kind !== 'multivalue') return [shown, `~${shown}`]
  return Array.from({ length: column.levels }, (_, value) => value)
    .filter((value) => column.values.includes(value))
    .map((value) => `${shown}[${value}]`)
}

function same(text: string): Words {
  return { en: text, ar: text }
}
