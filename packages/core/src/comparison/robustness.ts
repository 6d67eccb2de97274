/**
 * How much of a solution is left when what the researcher chose is chosen otherwise: cut-offs, anchors, cases, conditions,
 * the coding of the outcome (after Skaaning 2011 and Oana and Schneider 2021).
 */
import type { Expression } from './expression.ts'
import { namesIn } from './expression.ts'
import { sufficiency } from './fit.ts'
import { membership as degreesBy, type MembershipRule } from './membership.ts'
import { minimise, type Minimisation, type MinimiseOptions, type SolutionKind } from './minimise.ts'
import { printTerm } from './print.ts'
import { fitModel } from './solution.ts'
import { column, onlyCases, withColumn, type CaseTable } from './table.ts'
import { absent, isWithin, type Term } from './term.ts'
import { truthTable, type TruthTable, type TruthTableOptions } from './truthTable.ts'
import { shiftRule } from './shift.ts'

export interface Study {
  readonly table: CaseTable
  /** How raw columns become sets; columns without a rule are sets already. */
  readonly rules?: Readonly<Record<string, MembershipRule>>
  readonly conditions: readonly string[]
  readonly outcome: Expression
  readonly cuts?: TruthTableOptions
  readonly kind: SolutionKind
  readonly options?: Omit<MinimiseOptions, 'expectations'>
  /** By condition: the value that theory expects to help. */
  readonly expected?: Readonly<Record<string, number | readonly number[]>>
}

export interface Analysis {
  readonly truth: TruthTable
  readonly found: Minimisation
}

export function analyse(study: Study): Analysis {
  let { table } = study
  for (const [name, rule] of Object.entries(study.rules ?? {})) {
    const raw = table.columns.find((one) => one.name === name)
    if (raw !== undefined)
      table = withColumn(table, column(name, degreesBy(raw.values, rule), rule.method === 'crisp' ? undefined : 'fuzzy'))
  }
  const truth = truthTable(table, study.outcome, study.conditions, study.cuts)
  const expectations = expectedTerms(study.conditions, study.expected ?? {})
  return { truth, found: minimise(truth, study.kind, { ...study.options, expectations }) }
}

/** One term a value that is expected to help. */
export function expectedTerms(
  conditions: readonly string[],
  expected: Readonly<Record<string, number | readonly number[]>>,
): readonly (readonly number[])[] {
  return conditions.flatMap((name, place) => {
    const given = Object.hasOwn(expected, name) ? expected[name] : undefined
    const levels = given === undefined ? [] : typeof given === 'number' ? [given] : given
    return levels.map((level) => conditions.map((_, i) => (i === place ? level : absent)))
  })
}

/** What was changed: from which to what. */
export interface Change {
  readonly kind: 'inclusion' | 'cases' | 'anchors' | 'case' | 'condition' | 'outcome'
  readonly label: string
}

export interface Variations {
  readonly inclusionCuts?: readonly number[]
  readonly casesCuts?: readonly number[]
  /** Anchors moved by these parts of the distance to their neighbour, one rule at a time. */
  readonly anchorShifts?: readonly number[]
  readonly leaveOutCases?: boolean
  readonly leaveOutConditions?: boolean
  readonly outcomes?: readonly (readonly [label: string, outcome: Expression])[]
}

export interface Setup {
  readonly change: Change
  /** Terms of all models, as printed. */
  readonly terms: readonly string[]
  readonly models: number
  /** Of the first model. */
  readonly inclusion: number
  readonly coverage: number
}

export interface TermSurvival {
  readonly text: string
  /** Share of the set-ups in which a model has this very term. */
  readonly exact: number
  /** Share in which a model has it, or a term within it, or one that it lies within. */
  readonly related: number
  /** By kind of change. */
  readonly byKind: Readonly<Partial<Record<Change['kind'], number>>>
}

export interface Robustness {
  readonly base: Analysis
  readonly setups: readonly Setup[]
  readonly survival: readonly TermSurvival[]
  /** Memberships of the cases in the first models of the set-ups with other cut-offs or anchors: the cases and the question are the same. */
  readonly others: readonly Float64Array[]
}

interface Trial {
  readonly setup: Setup
  readonly change: Change
  /** Terms over the conditions of the base study; undefined if one of them was left out. */
  readonly terms: readonly Term[]
  readonly membership: Float64Array
}

export function robustness(study: Study, variations: Variations): Robustness {
  const base = analyse(study)
  const trials = changes(study, variations).map(([change, changed]) => tryOut(study, change, changed))
  const terms = new Map(base.found.models.flat().map((term) => [printTerm(base.truth.space, term), term]))
  const survival = [...terms].map(([text, term]) => {
    const exact = (one: Trial): boolean => one.terms.some((other) => isWithin(term, other) && isWithin(other, term))
    const related = (one: Trial): boolean => one.terms.some((other) => isWithin(term, other) || isWithin(other, term))
    const kinds = [...new Set(trials.map(({ change }) => change.kind))]
    const byKind = Object.fromEntries(kinds.map((kind) => [kind, share(trials.filter(({ change }) => change.kind === kind).map(exact))]))
    return { text, exact: share(trials.map(exact)), related: share(trials.map(related)), byKind }
  })
  const comparable = trials.filter(({ change }) => ['inclusion', 'cases', 'anchors'].includes(change.kind))
  return { base, setups: trials.map(({ setup }) => setup), survival, others: comparable.map(({ membership }) => membership) }
}

function share(flags: readonly boolean[]): number {
  return flags.length === 0 ? 0 : flags.filter(Boolean).length / flags.length
}

function tryOut(study: Study, change: Change, changed: Study): Trial {
  const { truth, found } = analyse(changed)
  const all = new Map(found.models.flat().map((term) => [printTerm(truth.space, term), term]))
  const fit = found.models.length === 0 ? undefined : fitModel(truth, found, found.models[0]!)
  const wide = [...all.values()].map((term) => study.conditions.map((name) => term[changed.conditions.indexOf(name)] ?? absent))
  const inclusion = fit?.inclusion ?? 0
  const setup = { change, terms: [...all.keys()], models: found.modelCount, inclusion, coverage: fit?.coverage ?? 0 }
  return { setup, change, terms: wide, membership: fit?.membership ?? new Float64Array(changed.table.cases.length) }
}

function changes(study: Study, given: Variations): [Change, Study][] {
  const { table, conditions, cuts, rules = {} } = study
  const found: [Change, Study][] = []
  for (const inclusionCut of given.inclusionCuts ?? [])
    found.push([
      { kind: 'inclusion', label: String(inclusionCut) },
      { ...study, cuts: { ...cuts, inclusionCut } },
    ])
  for (const casesCut of given.casesCuts ?? [])
    found.push([
      { kind: 'cases', label: String(casesCut) },
      { ...study, cuts: { ...cuts, casesCut } },
    ])
  for (const [name, rule] of Object.entries(rules))
    for (const part of given.anchorShifts ?? [])
      for (const [label, shifted] of shiftRule(rule, part))
        found.push([
          { kind: 'anchors', label: `${name} ${label} ${part > 0 ? '+' : ''}${part}` },
          { ...study, rules: { ...rules, [name]: shifted } },
        ])
  if (given.leaveOutCases === true) {
    table.cases.forEach((label, left) => {
      const rest = table.cases.flatMap((_, place) => (place === left ? [] : [place]))
      found.push([
        { kind: 'case', label },
        { ...study, table: onlyCases(table, rest) },
      ])
    })
  }
  if (given.leaveOutConditions === true && conditions.length > 1)
    for (const label of conditions)
      found.push([
        { kind: 'condition', label },
        { ...study, conditions: conditions.filter((name) => name !== label) },
      ])
  for (const [label, outcome] of given.outcomes ?? []) {
    const free = conditions.filter((name) => !namesIn(outcome).includes(name))
    found.push([
      { kind: 'outcome', label },
      { ...study, outcome, conditions: free },
    ])
  }
  return found
}

export interface CoreFit {
  /** Cases in the first solution and in every other: what does not depend on the choices. */
  readonly core: Float64Array
  /** Inclusion and coverage of the core as parts of those of the first solution. */
  readonly inclusionRatio: number
  readonly coverageRatio: number
  /** How far the narrowest and the widest of the others agree with the first solution (1 is the same set). */
  readonly narrowest: number
  readonly widest: number
}

/** The robust core of a solution against others of the same cases (Oana and Schneider 2021). */
export function coreFit(first: ArrayLike<number>, others: readonly ArrayLike<number>[], outcome: ArrayLike<number>): CoreFit {
  const at = (pick: (...values: number[]) => number): Float64Array =>
    Float64Array.from(first, (_, i) => pick(...others.map((other) => other[i]!)))
  const [low, high] = others.length === 0 ? [Float64Array.from(first), Float64Array.from(first)] : [at(Math.min), at(Math.max)]
  const core = Float64Array.from(first, (value, i) => Math.min(value, low[i]!))
  const [of, all] = [sufficiency(core, outcome), sufficiency(first, outcome)]
  const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b)
  return {
    core,
    inclusionRatio: ratio(all.inclusion, of.inclusion),
    coverageRatio: ratio(of.coverage, all.coverage),
    narrowest: likeness(first, low),
    widest: likeness(first, high),
  }
}

/** Σ min ÷ Σ max. */
function likeness(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [least, most] = [0, 0]
  for (let i = 0; i < a.length; i++) {
    least += Math.min(a[i]!, b[i]!)
    most += Math.max(a[i]!, b[i]!)
  }
  return most === 0 ? 1 : least / most
}
