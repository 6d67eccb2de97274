/**
 * Activists among ordinary citizens protest, draw their peers, are jailed or killed, and try to make the pillars of the
 * regime defect (Chenoweth, Hocking and Marks 2022, "Methods" and S1 table).
 */
import type { ModelEvent, Values } from '../../contract/index.ts'
import { exp, normal, pow, stream, uniform } from '../../random/index.ts'
import { sightOf, someSites, torusOf, type Sight, type Torus } from '../torus.ts'

export const kinds = { citizen: 0, activist: 1, police: 2, pillar: 3 } as const

export interface Campaign {
  readonly values: Values
  readonly seed: number
  step: number
  readonly torus: Torus
  readonly sight: Sight
  readonly wide: Sight
  readonly kind: Uint8Array
  /** −1 in jail, −2 dead. */
  readonly site: Int32Array
  readonly income: Float64Array
  readonly hardship: Float64Array
  readonly cost: Float64Array
  readonly joined: Uint8Array
  readonly protesting: Uint8Array
  readonly release: Int32Array
  /** Of police and pillars: the share of protesters at which they defect, and whether they have. */
  readonly threshold: Float64Array
  readonly defected: Uint8Array
  readonly delay: Int32Array
  /** Step in which the last protest of each began; nobody protests again before a cycle is over. */
  readonly began: Int32Array
  legitimacy: number
  killed: number
  pillars: number
  pillarsGone: number
  readonly events: ModelEvent[]
}

const streams = {
  income: stream('campaign/income'),
  threshold: stream('campaign/threshold'),
  delay: stream('campaign/delay'),
} as const

/** J of Moro (2016): what a jail term costs at a distance from the middle income. */
export function jailCost(income: number, longest: number, steepness: number): number {
  const grown = exp(steepness * longest * income)
  return (2 * grown) / (1 + grown) - 1
}

export function startCampaign(values: Values, seed: number): Campaign {
  const side = Math.round(values['side']!)
  const torus = torusOf(side)
  const counts = (['citizens', 'activists', 'police', 'pillars'] as const).map((name) => Math.round(values[name]! * side * side))
  const people = counts.reduce((sum, count) => sum + count, 0)
  const sites = someSites(torus, people, seed)
  const kind = Uint8Array.from({ length: people }, (_, i) => kindAt(i, counts))
  const meanIncome = exp(values['incomeLog']! + (values['incomeSpread']! * values['incomeSpread']!) / 2)
  const income = Float64Array.from(kind, (_, i) => exp(values['incomeLog']! + values['incomeSpread']! * normal(seed, streams.income, 0, i)))
  const cost = income.map((y) => {
    const fourth = (z: number): number => pow(jailCost(z, values['jailMost']!, values['jailSteepness']!), 4)
    return Math.sqrt(Math.sqrt(fourth(y) + fourth(1 / y)))
  })
  for (const [i, site] of sites.entries()) torus.occupant[site] = i
  return {
    values,
    seed,
    step: 0,
    torus,
    sight: sightOf(side, values['vision']!),
    wide: sightOf(side, Math.min(values['search']!, Math.floor((side - 1) / 2))),
    kind,
    site: sites,
    income,
    hardship: income.map((y) => 1 / (1 + exp(y - meanIncome))),
    cost,
    joined: new Uint8Array(people),
    protesting: new Uint8Array(people),
    release: new Int32Array(people),
    threshold: Float64Array.from(kind, (_, i) =>
      Math.max(0.01, values['loyalty']! + values['loyaltySpread']! * normal(seed, streams.threshold, 0, i)),
    ),
    defected: new Uint8Array(people),
    delay: Int32Array.from(kind, (_, i) => Math.floor(uniform(seed, streams.delay, 0, i) * (values['startDelay']! + 1))),
    began: new Int32Array(people).fill(-1_000_000),
    legitimacy: values['legitimacy']!,
    killed: 0,
    pillars: counts[3]!,
    pillarsGone: 0,
    events: [],
  }
}

function kindAt(i: number, counts: readonly number[]): number {
  let end = 0
  for (const [kind, count] of counts.entries()) {
    end += count
    if (i < end) return kind
  }
  return kinds.pillar
}
