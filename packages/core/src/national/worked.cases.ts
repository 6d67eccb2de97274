/**
 * Worked examples: states in, a number out, worked by hand from the equation. They stand beside the equations as tables
 * (`*.cases.ts`) and are run on both engines by `cases.test.ts`. The country is as plain as can be: two places far from each
 * other in one region, 100,000 people, one unit of soldiers, nothing left to chance.
 */
import { profileFormat, type Answer, type Place, type Profile } from '../country/index.ts'
import type { ConstantValues } from './constants/index.ts'
import type { NationalScenario } from './setup.ts'
import type { Mechanism } from './mechanisms.ts'
import { startNational, type EngineName } from './model.ts'
import { phases, type Step } from './phases.ts'
import type { Ledger, PlaceColumns, Scalars } from './state.ts'

const words = { en: 'worked', ar: 'محسوب' }
const source = 'made'

export interface Given {
  /** A country with more in it than the plain one. */
  readonly country?: Profile
  readonly constants?: Partial<ConstantValues>
  readonly conditions?: Readonly<Record<string, number>>
  readonly pillars?: Readonly<Record<string, number>>
  readonly off?: readonly Mechanism[]
  /** Of those that are off in the plain country. */
  readonly on?: readonly Mechanism[]
  readonly shocks?: NationalScenario['shocks']
  readonly calls?: NationalScenario['calls']
  readonly sparks?: NationalScenario['sparks']
  readonly foreignNews?: NationalScenario['foreignNews']
  readonly playbook?: readonly Answer[]
  readonly stepHours?: NationalScenario['stepHours']
  readonly sample?: number
  /** Phases that come before the columns are written. */
  readonly first?: readonly string[]
  /** Columns of the capital, of the village, and of a third place where there is one. */
  readonly capital?: Partial<Record<keyof PlaceColumns, number>>
  readonly village?: Partial<Record<keyof PlaceColumns, number>>
  readonly town?: Partial<Record<keyof PlaceColumns, number>>
  readonly now?: Partial<Scalars>
  readonly done?: Ledger['done']
}

export type Found = number | string | readonly (number | string)[]

export interface Worked {
  readonly title: string
  readonly given: Given
  /** The phase to run before looking; none looks at once. */
  readonly phase?: string
  readonly of: (step: Step) => Found
  readonly is: Found
}

export const place = (id: string, more: Pick<Place, 'kind' | 'population' | 'weight' | 'latitude'> & Partial<Place>): Place => ({
  id,
  name: words,
  region: 'all',
  longitude: 0,
  incomeFactor: 1,
  netReach: 1,
  ...more,
})

export const profile: Profile = {
  format: profileFormat,
  id: 'worked',
  name: words,
  year: 2020,
  currency: 'X',
  utcOffsetHours: 0,
  sources: { [source]: { kind: 'chosen', text: 'plain numbers' } },
  columnSources: {},
  blocs: [{ id: 'bloc', name: words }],
  goods: [{ id: 'bread', name: words }],
  conditions: {},
  pillars: {},
  regions: [
    {
      id: 'all',
      name: words,
      bloc: 'bloc',
      population: 1e5,
      income: 100,
      gini: 0.3,
      priceLevel: 1,
      policePer100k: 0,
      dependence: { bread: 1 },
      languageShare: 1,
      organisation: 0,
      religiosity: 0,
      memory: 0,
      posture: 'batons',
    },
  ],
  places: [
    place('capital', { latitude: 0, kind: 'city', role: 'capital', population: 6e4, weight: 2 }),
    place('village', { latitude: 10, kind: 'rural', population: 4e4, weight: 0.5 }),
  ],
  forces: [
    {
      id: 'army',
      name: words,
      kind: 'army',
      number: 500,
      duty: 0.8,
      dutySpread: 0,
      willUse: 'live',
      garrisons: [{ place: 'capital', share: 1 }],
    },
  ],
  rivals: [{ id: 'officers', name: words, capacity: 0.5, presence: 1, armed: true }],
  playbook: [],
}

/** Mechanisms that are off in the plain country unless an example names their constant and does not switch them off. */
const wokenBy = {
  sizePower: 'size',
  custom: 'custom',
  buildingDays: 'building',
  daySpread: 'chance',
  centreLook: 'centre',
  turning: 'turning',
} as const

/** The country as given, moved by the phase where one is named. */
export function workOut({ given, phase }: Pick<Worked, 'given' | 'phase'>, engine: EngineName): Step {
  const off = Object.fromEntries([...Object.values(wokenBy), ...(given.off ?? [])].map((name) => [name, false]))
  const woken = Object.entries(wokenBy).flatMap(([constant, name]) =>
    given.constants?.[constant as keyof typeof wokenBy] === undefined || given.off?.includes(name) ? [] : [name],
  )
  const on = Object.fromEntries([...woken, ...(given.on ?? [])].map((name) => [name, true]))
  const course: NationalScenario = {
    start: '2020-01-01T16:00',
    hours: 24,
    stepHours: given.stepHours ?? 1,
    sample: given.sample ?? 1,
    seed: 1,
    shocks: given.shocks ?? [],
    sparks: given.sparks ?? [],
    calls: given.calls ?? [],
    foreignNews: given.foreignNews ?? [],
    playbook: given.playbook ?? [],
    conditions: given.conditions ?? {},
    pillars: given.pillars ?? {},
    constants: given.constants ?? {},
    mechanisms: { ...off, ...on },
  }
  const step = startNational(given.country ?? profile, course, engine)
  const { at, now, ledger } = step.state
  for (const before of given.first ?? []) phases.find(({ name }) => name === before)!.run(step)
  for (const [p, columns] of [given.capital ?? {}, given.village ?? {}, given.town ?? {}].entries())
    for (const [name, value] of Object.entries(columns)) at[name as keyof PlaceColumns][p] = value
  Object.assign(now, given.now)
  Object.assign(ledger.done, given.done)
  phases.find(({ name }) => name === phase)?.run(step)
  return step
}

export const shockOf = (size: number, more: Partial<NationalScenario['shocks'][number]> = {}): NationalScenario['shocks'] => [
  { kind: 'price', hour: 0, size, label: words, ...more },
]
