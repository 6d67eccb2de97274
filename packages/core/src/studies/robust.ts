/** How far the answer hangs on what the study chose: its cut-offs, its anchors, each case, each condition. */
import * as comparison from '../comparison/index.ts'
import { truthOf } from './compare.ts'
import { minimiseOptions } from './rows.ts'
import type { Prepared } from './sets.ts'
import type { CompareStudy } from './study.ts'

export type ComparedRobustness = NonNullable<ReturnType<typeof compareRobustness>>

/** Beyond this many conditions or cases the repetitions take too long to be made without being asked for. */
const mostConditions = 8
const mostCases = 120
/** Parts of the distance to the neighbour by which anchors are moved. */
const shifts = [-0.1, -0.05, 0.05, 0.1]
/** Steps of the search for how far an anchor can be moved, as parts of the distance from exclusion to inclusion. */
const anchorStep = 0.02
const anchorSteps = 50

/** Null where it would take too long. */
export function compareRobustness(study: CompareStudy, prepared: Prepared, kind: comparison.SolutionKind) {
  const { table } = prepared
  const large = study.conditions.length > mostConditions || table.cases.length > mostCases
  if (study.robustness === false || (large && study.robustness !== true)) return null
  const of = studyOf(study, prepared, kind)
  const { inclCut, nCut } = study
  const { setups, survival, base, others } = comparison.robustness(of, {
    inclusionCuts: [-0.1, -0.05, 0.05, 0.1].map((step) => Number((inclCut + step).toFixed(4))).filter((cut) => cut > 0.5 && cut <= 1),
    casesCuts: [nCut - 1, nCut + 1].filter((cut) => cut >= 1),
    anchorShifts: shifts,
    leaveOutCases: true,
    leaveOutConditions: true,
  })
  return {
    kind,
    survival,
    setups: setups.map(({ change, terms, models, inclusion, coverage }) => ({ ...change, terms, models, inclusion, coverage })),
    ranges: base.found.models.length === 0 ? [] : rangesOf(of),
    core: base.found.models.length === 0 || others.length === 0 ? null : coreOf(base, others),
  }
}

/** What of the first solution no choice of cut-offs, anchors and conditions takes away (Oana and Schneider 2021). */
function coreOf({ truth, found }: comparison.Analysis, others: readonly Float64Array[]) {
  const { membership } = comparison.fitModel(truth, found, found.models[0]!)
  const { core: _, ...fit } = comparison.coreFit(membership, others, truth.outcomeValues)
  return { ...fit, cases: comparison.robustCases(truth.table.cases, membership, others, truth.outcomeValues) }
}

/** The study with its raw numbers and rules where it has them, so that anchors can be moved. */
function studyOf(study: CompareStudy, { table, origins, outcome }: Prepared, kind: comparison.SolutionKind): comparison.Study {
  const rules = Object.fromEntries(origins.flatMap(({ name, rule }) => (rule === undefined ? [] : [[name, rule] as const])))
  const columns = table.columns.map((column) => {
    const origin = origins.find(({ name, rule }) => name === column.name && rule !== undefined)
    if (origin === undefined) return column
    return {
      name: column.name,
      kind: 'raw' as const,
      levels: 2,
      values: Float64Array.from(origin.cells, (cell) => (typeof cell === 'number' ? cell : NaN)),
    }
  })
  const { nCut, inclCut, lowerInclCut = inclCut, priCut } = study
  const truth = truthOf(study, { table }, outcome)
  const { expectations: _, ...options } = minimiseOptions(study, truth)
  return {
    table: { cases: table.cases, columns },
    rules,
    conditions: study.conditions,
    outcome: outcome.expression,
    cuts: {
      casesCut: nCut,
      inclusionCut: inclCut,
      lowerInclusionCut: lowerInclCut,
      priCut,
      measure: study.measure ?? 'ragin',
      exclude: truth.excluded,
    },
    options,
    kind,
    expected: study.directions,
  }
}

export interface ComparedRange {
  /** `inclusion`, `cases`, or set and anchor. */
  readonly of: 'inclusion' | 'cases' | 'anchor'
  readonly set?: string
  readonly anchor?: 'exclusion' | 'crossover' | 'inclusion'
  readonly value: number
  readonly lower: number | null
  readonly upper: number | null
}

function rangesOf(study: comparison.Study): ComparedRange[] {
  const cuts: ComparedRange[] = [
    { of: 'inclusion', value: study.cuts?.inclusionCut ?? 1, ...comparison.exactInclusionRange(study) },
    { of: 'cases', value: study.cuts?.casesCut ?? 1, ...comparison.casesRange(study) },
  ]
  const anchors = Object.entries(study.rules ?? {}).flatMap(([set, rule]) => {
    if (!('anchors' in rule) || rule.method === 'bell') return []
    const step = Math.abs(rule.anchors.inclusion - rule.anchors.exclusion) * anchorStep
    return (['exclusion', 'crossover', 'inclusion'] as const).map((anchor): ComparedRange => {
      const range = comparison.anchorRange(study, set, anchor, { step, most: anchorSteps })
      return { of: 'anchor', set, anchor, value: rule.anchors[anchor], ...range }
    })
  })
  return [...cuts, ...anchors]
}
