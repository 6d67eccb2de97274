/** The question of a comparison as it stands in the address, and the study that it makes. */
import type { CompareStudy } from '@sharara/core'
import type { OfferedSet } from './sets.ts'

export interface Question {
  readonly conditions: readonly string[]
  readonly outcome: string
  /** The absence of the outcome is explained. */
  readonly negated: boolean
  readonly inclCut: number
  readonly priCut: number
  readonly nCut: number
}

/** More conditions than this, and thirty cases say nothing about most rows. */
export const mostConditions = 6

export function questionOf(more: Readonly<Record<string, string>>, study: CompareStudy, sets: readonly OfferedSet[]): Question {
  const known = new Set(sets.map(({ name }) => name))
  const asked = more['on']?.split(',').filter((name) => known.has(name)) ?? []
  const outcome = (more['for'] ?? study.outcome).replace(/^~/, '')
  const number = (name: string, usual: number, low: number, high: number): number => {
    const value = Number(more[name] ?? usual)
    return value >= low && value <= high ? value : usual
  }
  const own = known.has(outcome) ? outcome : study.outcome.replace(/^~/, '')
  const conditions = (asked.length > 0 ? asked : study.conditions).filter((name) => name !== own)
  return {
    conditions: [...new Set(conditions)].slice(0, mostConditions),
    outcome: own,
    negated: (more['for'] ?? study.outcome).startsWith('~'),
    inclCut: number('incl', study.inclCut, 0, 1),
    priCut: number('pri', study.priCut, 0, 1),
    nCut: Math.round(number('n', study.nCut, 1, 100)),
  }
}

/** What of it differs from the shipped question, for the address. */
export function written(question: Question, study: CompareStudy): Readonly<Record<string, string>> {
  const { conditions, outcome, negated, inclCut, priCut, nCut } = question
  const forOutcome = `${negated ? '~' : ''}${outcome}`
  return {
    ...(conditions.join() === study.conditions.join() ? {} : { on: conditions.join(',') }),
    ...(forOutcome === study.outcome ? {} : { for: forOutcome }),
    ...(inclCut === study.inclCut ? {} : { incl: String(inclCut) }),
    ...(priCut === study.priCut ? {} : { pri: String(priCut) }),
    ...(nCut === study.nCut ? {} : { n: String(nCut) }),
  }
}

export function studyOf(question: Question, study: CompareStudy, sets: readonly OfferedSet[]): CompareStudy {
  const { conditions, outcome, negated, inclCut, priCut, nCut } = question
  const used = sets.filter(({ name }) => name === outcome || conditions.includes(name))
  const { lowerInclCut: _, ...rest } = study
  return {
    ...rest,
    conditions,
    outcome: `${negated ? '~' : ''}${outcome}`,
    sets: Object.fromEntries(used.map(({ name, set }) => [name, set])),
    // what is expected to help an outcome is expected to hinder its absence
    directions: Object.fromEntries(
      Object.entries(study.directions)
        .filter(([name]) => conditions.includes(name))
        .map(([name, value]) => [name, negated && typeof value === 'number' ? 1 - value : value]),
    ),
    inclCut,
    priCut,
    nCut,
  }
}
