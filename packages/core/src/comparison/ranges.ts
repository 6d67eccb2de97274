/**
 * How far a choice can be moved before the solution becomes another one: the cut on inclusion exactly, and cuts and anchors
 * step by step as `rob.inclrange`, `rob.ncutrange` and `rob.calibrange` of R's SetMethods do (Oana and Schneider 2021).
 */
import { analyse, type Study } from './robustness.ts'
import type { Anchors, MembershipRule } from './membership.ts'

/** The last values at which the solution is still the same; null where it never changed within the steps allowed. */
export interface Range {
  readonly lower: number | null
  readonly upper: number | null
}

export interface Steps {
  readonly step?: number
  readonly most?: number
}

/** All models, in whatever order; terms of a model always come in that of `compareTerms`. */
function modelsOf(study: Study): string {
  const models = analyse(study).found.models.map((model) => model.map((term) => term.join()).join(';'))
  return models.sort().join('|')
}

function walk(study: Study, at: (value: number) => Study | undefined, from: number, { step, most }: Required<Steps>): Range {
  const own = modelsOf(study)
  const end = (direction: 1 | -1): number | null => {
    for (let k = 1; k <= most; k++) {
      const changed = at(rounded(from + direction * step * k))
      if (changed === undefined || modelsOf(changed) !== own) return rounded(from + direction * step * (k - 1))
    }
    return null
  }
  return { lower: end(-1), upper: end(1) }
}

/** Without the dust that adding up steps leaves. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

function withCut(study: Study, inclusionCut: number): Study {
  return { ...study, cuts: { ...study.cuts, inclusionCut } }
}

export function inclusionRange(study: Study, { step = 0.1, most = 20 }: Steps = {}): Range {
  const within = (value: number): Study | undefined => (value < 0 || value > 1 ? undefined : withCut(study, value))
  return walk(study, within, study.cuts?.inclusionCut ?? 1, { step, most })
}

/** From above `lower` up to and with `upper` the models are the same. The ends are inclusions of rows, 0 or 1. */
export function exactInclusionRange(study: Study): { readonly lower: number; readonly upper: number } {
  const { truth } = analyse(study)
  const own = modelsOf(study)
  const cut = study.cuts?.inclusionCut ?? 1
  const rows = truth.rows.filter(({ output }) => output !== '?').map(({ inclusion }) => inclusion)
  const stops = [...new Set([...rows, 1])].sort((a, b) => a - b)
  const same = (value: number): boolean => modelsOf(withCut(study, value)) === own
  // a cut lies in the span that ends at the next inclusion above it
  let upper = stops.findIndex((stop) => stop >= cut - 1e-9)
  if (upper < 0) upper = stops.length - 1
  let lower = upper
  while (lower > 0 && same(stops[lower - 1]!)) lower--
  while (upper + 1 < stops.length && same(stops[upper + 1]!)) upper++
  return { lower: lower === 0 ? 0 : stops[lower - 1]!, upper: stops[upper]! }
}

export function casesRange(study: Study, { step = 1, most = 20 }: Steps = {}): Range {
  const cases = study.table.cases.length
  const within = (casesCut: number): Study | undefined =>
    casesCut < 1 || casesCut > cases ? undefined : { ...study, cuts: { ...study.cuts, casesCut } }
  return walk(study, within, study.cuts?.casesCut ?? 1, { step, most })
}

/** One anchor of one rule, the others as they are; it may not pass its neighbour. */
export function anchorRange(study: Study, name: string, anchor: keyof Anchors, { step = 1, most = 20 }: Steps = {}): Range {
  const rule = study.rules?.[name]
  if (rule === undefined || !hasAnchors(rule)) throw new RangeError(`${name} has no anchors`)
  const { anchors } = rule
  const within = (value: number): Study | undefined => {
    const moved = { ...anchors, [anchor]: value }
    const rising = moved.exclusion < moved.crossover && moved.crossover < moved.inclusion
    const falling = moved.exclusion > moved.crossover && moved.crossover > moved.inclusion
    return rising || falling ? { ...study, rules: { ...study.rules, [name]: { ...rule, anchors: moved } } } : undefined
  }
  return walk(study, within, anchors[anchor], { step, most })
}

type Anchored = Extract<MembershipRule, { readonly anchors: Anchors }>

function hasAnchors(rule: MembershipRule): rule is Anchored {
  return 'anchors' in rule && typeof rule.anchors.exclusion === 'number'
}
