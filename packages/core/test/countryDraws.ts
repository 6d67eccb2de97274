/** What a random small country is drawn from: its regions, places, forces, switches, constants and course. */
import * as fc from 'fast-check'
import { degrees, type Degree } from '../src/country/index.ts'
import { constants, mechanismNames, type Mechanism } from '../src/national/index.ts'
import { anyTable, part, share } from './numbers.ts'

export type Switches = Readonly<Partial<Record<Mechanism, boolean>>>

const anyDegree = fc.constantFrom(...(Object.keys(degrees) as Degree[])) // its own keys

export const anyRegion = fc.record({
  income: part(20, 400),
  gini: part(0.1, 0.6),
  priceLevel: part(0.7, 1.4),
  policePer100k: fc.integer({ min: 0, max: 5000 }),
  bloc: fc.nat(2),
  gas: share,
  languageShare: part(0.2, 1),
  organisation: share,
  religiosity: share,
  memory: part(0, 30),
  posture: anyDegree,
})

export const anyPlace = fc.record({
  region: fc.nat(3),
  kind: fc.constantFrom('city' as const, 'town' as const, 'rural' as const),
  north: part(0, 2),
  east: part(0, 2),
  people: fc.oneof(fc.integer({ min: 16, max: 120 }), fc.integer({ min: 200, max: 800 }), fc.integer({ min: 400, max: 900 })),
  weight: fc.constantFrom(0.3, 0.5, 1, 1, 1.5, 2, 3),
  incomeFactor: part(0.5, 2),
  netReach: part(0.2, 1),
  readiness: fc.option(part(-0.5, 0.5), { nil: undefined }),
  organisation: fc.option(share, { nil: undefined }),
})

export const anyForces = fc.record({
  police: fc.option(fc.integer({ min: 5, max: 200 }), { nil: undefined }),
  policeUse: anyDegree,
  armyPosture: fc.option(anyDegree, { nil: undefined, freq: 1 }),
  numbers: fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 4, max: 250 }))),
  duties: fc.array(part(0, 0.9), { minLength: 5, maxLength: 5 }),
  spreads: fc.array(part(0, 0.5), { minLength: 5, maxLength: 5 }),
  garrison: fc.nat(11),
})

/** Switches of all mechanisms; by default at random, most of them on, or exactly those given. */
export const anySwitches: fc.Arbitrary<Switches> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: switches(fc.integer({ min: 0, max: 9 }).map((n) => n > 1)) },
  { weight: 1, arbitrary: switches(fc.boolean()) },
)

function switches(one: fc.Arbitrary<boolean>): fc.Arbitrary<Switches> {
  return fc
    .array(one, { minLength: mechanismNames.length, maxLength: mechanismNames.length })
    .map((values) => Object.fromEntries(mechanismNames.map((name, k) => [name, values[k]!])))
}

/** Constants of a country in which much happens among a few thousand people; the others anywhere in their range, or as they are. */
const lively = fc.record({
  cautionMedian: part(4, 9),
  cautionTail: fc.oneof(
    fc.integer({ min: 6, max: 20 }).map((quarters) => quarters / 4),
    part(1.5, 5),
  ),
  jump: part(2, 12),
  ties: part(0, 2),
  momentum: part(0, 5),
  crowdUnit: part(20, 60),
  notAlone: part(1, 60),
  riseHours: part(0.5, 6),
  unitSize: part(20, 80),
  engagementFloor: part(1, 30),
  seatCrowd: part(10, 60),
  seatRatio: part(0.5, 4),
  seatHours: part(1, 5),
  unarmedPush: part(0.1, 1),
  marchCrowd: part(10, 80),
  noticed: part(10, 60),
  violenceCrowd: part(50, 400),
  violenceBase: part(0.05, 0.5),
  violenceRiseHours: part(0.5, 4),
  detentions: part(0.005, 0.1),
  injuries: part(0, 0.1),
  deathsLive: part(0.15, 0.2),
  deathsBatons: part(0, 0.001),
  deathsForces: part(0.5, 1),
  sweeps: part(0, 0.05),
  sweepHours: part(0, 12),
  massSympathy: part(0, 2),
  massRatio: part(1, 4),
  refusalArmyHours: part(1, 12),
  breakingPoint: part(0.1, 0.8),
  changeSides: part(0.3, 0.9),
  splitDays: part(0.02, 2),
  fireHalf: part(600, 1000),
})

export const anyConstants = fc.tuple(anyTable(constants, 5), lively).map(([some, own]) => ({ ...some, ...own }))

export const anyCourse = fc.record({
  startHour: fc.nat(23),
  stepHours: fc.constantFrom(0.5 as const, 1 as const, 1 as const, 2 as const),
  sample: fc.constantFrom(1, 1, 2, 3, 4),
  seed: fc.nat(0xffffffff),
  shocks: fc.array(
    fc.record({
      kind: fc.constantFrom('price' as const, 'offence' as const),
      hour: fc.nat(20),
      size: fc.oneof(part(0, 0.3), part(0.3, 2)),
      good: fc.boolean(),
      origin: fc.option(fc.nat(3), { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
  sparks: fc.array(fc.record({ place: fc.nat(11), hour: fc.nat(16), hours: fc.integer({ min: 1, max: 30 }), part: part(0, 0.7) }), {
    minLength: 1,
    maxLength: 4,
  }),
  calls: fc.array(
    fc.record({ hour: fc.nat(40), hours: fc.integer({ min: 1, max: 12 }), places: fc.option(fc.nat(11), { nil: undefined }) }),
    { maxLength: 2 },
  ),
  foreignNews: fc.array(fc.record({ hour: fc.nat(30), level: part(0, 3), halfHours: part(1, 60) }), { maxLength: 1 }),
})
