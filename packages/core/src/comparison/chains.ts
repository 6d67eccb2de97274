/**
 * Chains of causes: every condition in turn as an outcome of the others, as R's `causalChain` does. An order says which
 * conditions come before which; the models kept are those that are sufficient and, taken together, necessary.
 */
import { fitModel, type ModelFit } from './solution.ts'
import { literal, type Literal } from './expression.ts'
import { minimise, type Minimisation, type MinimiseOptions } from './minimise.ts'
import { atLeast, columnNamed, namesOf, type CaseTable } from './table.ts'
import { printTerm } from './print.ts'
import { truthTable, type TruthTable, type TruthTableOptions } from './truthTable.ts'

export interface ChainOptions extends MinimiseOptions {
  /** From causes to effects; what is not named comes before all. Without it everything may be the outcome of everything. */
  readonly ordering?: readonly (readonly string[])[]
  /** Conditions of one level do not cause each other. */
  readonly strict?: boolean
  readonly cuts?: TruthTableOptions
}

export interface Chain {
  readonly outcome: string
  readonly truth: TruthTable
  readonly found: Minimisation
  /** Models that reach the inclusion and the coverage asked for: `<->`. */
  readonly models: readonly ModelFit[]
}

export function causalChains(table: CaseTable, options: ChainOptions = {}): Chain[] {
  const { termInclusion, solutionInclusion = 1, solutionCoverage = 1 } = options
  const filtered = (termInclusion ?? 1) < 1 || solutionInclusion < 1
  const cuts = { ...(filtered ? { inclusionCut: 0.5, lowerInclusionCut: 0.5 } : {}), ...options.cuts }
  return questions(table, options).flatMap(([outcome, conditions]) => {
    const truth = truthTable(table, outcome, conditions, cuts)
    if (!truth.rows.some(({ output }) => output === '1')) return []
    const found = minimise(truth, 'parsimonious', { irredundant: true, ...options })
    const fits = found.models.filter((model) => model.every((term) => term.some((level) => level >= 0)))
    const models = fits
      .map((model) => fitModel(truth, found, model))
      .filter(({ inclusion, coverage }) => atLeast(inclusion, solutionInclusion) && atLeast(coverage, solutionCoverage))
    return [{ outcome: textOf(table, outcome), truth, found, models }]
  })
}

/** With its value where the set has several: 1 of them is not all there is. */
function textOf(table: CaseTable, { name, levels }: Literal): string {
  return printTerm({ names: [name], levels: [columnNamed(table, name).levels] }, levels)
}

type Asked = readonly [outcome: Literal, conditions: readonly string[]]

function questions(table: CaseTable, { ordering = [], strict = false }: ChainOptions): Asked[] {
  const names = namesOf(table)
  const asked = (name: string, among: readonly string[]): Asked[] => {
    const conditions = names.filter((one) => one !== name && among.includes(one))
    return conditions.length === 0 ? [] : outcomesOf(table, name).map((outcome): Asked => [outcome, conditions])
  }
  if (ordering.length === 0) return names.flatMap((name) => asked(name, names))
  const given = ordering.flat()
  const rest = names.filter((name) => !given.includes(name))
  const levels = [rest, ...ordering]
  return levels.flatMap((level, place) =>
    level.flatMap((name) => asked(name, [...levels.slice(0, place).flat(), ...(strict ? [] : level)])),
  )
}

/** Presence of a set; each value above 0 that a multi-value set takes. */
function outcomesOf(table: CaseTable, name: string): Literal[] {
  const { kind, levels, values } = columnNamed(table, name)
  if (kind !== 'multivalue') return [literal(name)]
  return Array.from({ length: levels - 1 }, (_, k) => k + 1)
    .filter((level) => values.includes(level))
    .map((level) => literal(name, level))
}
