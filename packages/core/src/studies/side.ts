/**
 * The model beside the record: two comparisons with the same names, of runs and of recorded cases. What each holds necessary and
 * sufficient, where they agree and where they part, by a rule that is written here and nowhere bent.
 */
import * as comparison from '../comparison/index.ts'
import { listed, type Words } from '../text/index.ts'
import type { CellError } from './runs.ts'
import type { RunsOf } from './runsEntry.ts'
import type { Prepared } from './sets.ts'
import type { CompareStudy } from './study.ts'

/** Necessary: at least this inclusion, and relevant by this much. Sufficient: this inclusion and PRI, with a case in it. */
export const sideRule = { necessity: 0.9, relevance: 0.5, sufficiency: 0.8, pri: 0.5 }

export const sideFormat = 'sharara-side-by-side/1'

export interface SideFit {
  readonly inclusion: number
  /** RoN of what is to be necessary, PRI of what is to be sufficient. */
  readonly second: number
  readonly coverage: number
  /** Cases in it by more than one half. */
  readonly cases: number
  readonly holds: boolean
}

/** `unseen`: on one side no case has it, so that it cannot be told. */
export type Agreement = 'both' | 'neither' | 'model' | 'record' | 'unseen'

export interface SideRow {
  readonly text: string
  readonly words: Words
  readonly relation: 'necessity' | 'sufficiency'
  readonly model: SideFit
  readonly record: SideFit
  readonly agreement: Agreement
  /** A single condition, or a combination that one of the two was found to hold. */
  readonly single: boolean
}

export interface Unmapped {
  readonly name: string
  readonly label: Words
  /** On which side it stands alone. */
  readonly side: 'model' | 'record'
  readonly why?: Words
}

export interface Side {
  readonly study: CompareStudy
  readonly prepared: Prepared
}

export type SideBySide = ReturnType<typeof sideBySide>

/** As it is written to a file: with the runs it rests on, and what chance leaves open about each cell. */
export interface SideFile extends SideBySide {
  readonly runs?: RunsOf
  readonly cells?: readonly CellError[]
}

export function sideBySide(model: Side, record: Side) {
  const shared = model.study.conditions.filter((name) => record.study.conditions.includes(name))
  const rows = (['necessity', 'sufficiency'] as const).flatMap((relation) => rowsOf(relation, shared, model, record))
  const count = (agreement: Agreement): number => rows.filter((row) => row.single && row.agreement === agreement).length
  return {
    format: sideFormat,
    rule: sideRule,
    shared,
    unmapped: [
      ...alone('model', model, shared, model.study.runs?.unmapped ?? {}),
      ...alone('record', record, shared, model.study.runs?.unmapped ?? {}),
    ],
    model: { name: model.study.name, cases: model.prepared.table.cases.length, outcome: model.study.outcome },
    record: { name: record.study.name, cases: record.prepared.table.cases.length, outcome: record.study.outcome },
    rows,
    /** Of single conditions: how many are held alike (necessary, sufficient, or neither), and where they part. */
    counts: { both: count('both'), neither: count('neither'), model: count('model'), record: count('record'), unseen: count('unseen') },
  }
}

function alone(
  side: Unmapped['side'],
  { study, prepared }: Side,
  shared: readonly string[],
  reasons: Readonly<Record<string, Words>>,
): Unmapped[] {
  return study.conditions
    .filter((name) => !shared.includes(name))
    .map((name) => {
      const why = reasons[name]
      return { name, label: prepared.labels[name] ?? { en: name, ar: name }, side, ...(why === undefined ? {} : { why }) }
    })
}

function outcomeOf({ prepared }: Side): Float64Array {
  return comparison.membershipIn(prepared.outcome.expression, prepared.table)
}

function rowsOf(relation: 'necessity' | 'sufficiency', shared: readonly string[], model: Side, record: Side): SideRow[] {
  const single = shared.flatMap((name) => [name, `~${name}`])
  const found = [model, record].flatMap((side) => combinationsOf(relation, shared, side))
  const texts = [...new Set([...single, ...found])]
  return texts.map((text) => {
    const expression = comparison.mustParse(text)
    const [ofModel, ofRecord] = [model, record].map((side) => fitOf(relation, expression, side))
    return {
      text,
      words: wordsOf(expression, model.prepared.labels),
      relation,
      model: ofModel!,
      record: ofRecord!,
      agreement: agreementOf(relation, ofModel!, ofRecord!),
      single: single.includes(text),
    }
  })
}

/** Shortest combinations of shared conditions that hold on this side. */
function combinationsOf(relation: 'necessity' | 'sufficiency', shared: readonly string[], side: Side): string[] {
  if (shared.length === 0) return []
  const { necessity, relevance, sufficiency, pri } = sideRule
  const cuts =
    relation === 'necessity' ? { inclusionCut: necessity, ronCut: relevance, depth: 2 } : { inclusionCut: sufficiency, priCut: pri }
  return comparison
    .search(side.prepared.table, shared, outcomeOf(side), { relation, ...cuts })
    .filter(({ membership, literals }) => literals.filter((level) => level >= 0).length > 1 && membership.some(comparison.isIn))
    .map(({ text }) => text)
}

function fitOf(relation: 'necessity' | 'sufficiency', expression: comparison.Expression, side: Side): SideFit {
  const x = comparison.membershipIn(expression, side.prepared.table)
  const y = outcomeOf(side)
  const cases = x.filter(comparison.isIn).length
  if (relation === 'necessity') {
    const { inclusion, ron, coverage } = comparison.necessity(x, y)
    return { inclusion, second: ron, coverage, cases, holds: inclusion >= sideRule.necessity && ron >= sideRule.relevance }
  }
  const { inclusion, pri, coverage } = comparison.sufficiency(x, y)
  return { inclusion, second: pri, coverage, cases, holds: cases > 0 && inclusion >= sideRule.sufficiency && pri >= sideRule.pri }
}

function agreementOf(relation: 'necessity' | 'sufficiency', model: SideFit, record: SideFit): Agreement {
  if (relation === 'sufficiency' && (model.cases === 0 || record.cases === 0)) return 'unseen'
  if (model.holds === record.holds) return model.holds ? 'both' : 'neither'
  return model.holds ? 'model' : 'record'
}

function wordsOf(expression: comparison.Expression, labels: comparison.Labels): Words {
  const names = comparison.namesIn(expression)
  const space = { names, levels: names.map(() => 2) }
  const terms = comparison.termsOf(expression, space).map((term) => comparison.termWords(space, term, labels))
  return listed(terms, { en: ' or ', ar: ' أو ' })
}

/** A side-by-side that was written to a file; null where the text is none. Ours is written by the command, so its mark is enough. */
export function readSideBySide(text: string): SideFile | null {
  try {
    const value: unknown = JSON.parse(text)
    const ours = typeof value === 'object' && value !== null && 'format' in value && value.format === sideFormat
    return ours ? (value as SideFile) : null // said so itself
  } catch {
    return null
  }
}
