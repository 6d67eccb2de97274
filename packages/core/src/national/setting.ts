/** Everything about a run that does not change while it runs: the country, the scenario, its constants, and who is near whom. */
import type { Profile } from '../country/index.ts'
import { conditions as conditionTable, pillarsInUse, type Pillars } from '../country/index.ts'
import { incomeGroups, populationOf, tie, type Population, type Ties } from '../population/index.ts'
import { defaultsOf, type ValuesOf } from '../quantities/index.ts'
import { exp, log, normal, pow, stream } from '../random/index.ts'
import { constants as constantTable, type ConstantValues } from './constants/index.ts'
import type { NationalScenario } from './setup.ts'
import { groundOf, type Ground } from './ground.ts'
import { hourShares } from './hours.ts'
import { ln2, perMillion } from './mathematics.ts'
import { mechanismNames, type Switches } from './mechanisms.ts'

export interface Setting extends Ground {
  readonly profile: Profile
  readonly course: NationalScenario
  readonly c: ConstantValues
  readonly on: Switches
  readonly conditions: ValuesOf<typeof conditionTable>
  readonly pillars: Pillars
  readonly population: Population
  readonly ties: Ties
  readonly places: number
  readonly regions: number
  /** Region of each place. */
  readonly region: Int32Array
  readonly weight: Float64Array
  readonly people: number
  /** Size of the country, and of a region of mean size, against the one that thresholds were fitted in, to the power `sizePower`. */
  readonly size: number
  readonly regionSize: number
  /** e^tension: what a shock counts here against a middling country, by conditions and by what no number here knows of it. */
  readonly tension: number
  /** What no number here knows of the country's army, ruler and contest, drawn once a run. */
  readonly unknown: Unknown
  /** Visible share of the mobilised by hour of the day. */
  readonly hourShare: Float64Array
  /** Share of people within reach of a gathering point. */
  readonly assembly: Float64Array
  /** Reach of news with the net whole, after language. */
  readonly reach: Float64Array
  /** Basket of each place without a shock, in currency. */
  readonly basket: Float64Array
  /** Local readiness, known and unknown, in income shares. */
  readonly readiness: Float64Array
  /** (1 − delivery)·(1 − promise): the sources of acquiescence that stay as they are while a run lasts. */
  readonly content: number
  /** Strength of each seat: factor on the ratio at which it falls. */
  readonly strength: Float64Array
  /** Duty of each unit, by group; 0 for civilians. */
  readonly duty: Float64Array
  /** Groups that are units of forces. */
  readonly units: Int32Array
  /** The place to which political demands draw people: the metropolis where there is one, else the capital. */
  readonly heart: number
}

export interface Unknown {
  /** Added to the margin of the army. */
  readonly army: number
  /** Factor on the ruler's resolve, and on the days of a split army before civil war. */
  readonly resolve: number
  readonly split: number
  /** Factors on the strengths of the movement and of rivals. */
  readonly movement: number
  readonly rival: number
  /** Factors on the momentum of news, and on how fast people tire. */
  readonly wave: number
  readonly stamina: number
  /** Factor on how fast people are detained, and on how many can be. */
  readonly custody: number
}

/** One piece: the setting, field by field. */
export function settle(profile: Profile, course: NationalScenario): Setting {
  const c = { ...defaultsOf(constantTable), ...course.constants }
  const on = Object.fromEntries(mechanismNames.map((name) => [name, course.mechanisms[name] ?? true])) as Switches
  const values = (entries: Readonly<Record<string, { value: number }>>): Record<string, number> =>
    Object.fromEntries(Object.entries(entries).flatMap(([name, entry]) => (entry === undefined ? [] : [[name, entry.value]])))
  const conditions = { ...defaultsOf(conditionTable), ...values(profile.conditions), ...course.conditions }
  const population = populationOf(profile, { ...c, sample: course.sample })
  const regionIndex = new Map(profile.regions.map((region, index) => [region.id, index]))
  const region = Int32Array.from(profile.places, (place) => regionIndex.get(place.region)!)
  const people = population.placePeople.reduce((sum, own) => sum + own, 0)
  // People are used to what is usual in their country: only part of what a country is poorer by is felt as hardship.
  const usual = on.custom ? pow(c.middlingHardship / hardshipOf(profile, conditions.basket), c.custom) : 1
  const assemblyOf = { city: 1, town: c.assemblyTown, rural: c.assemblyRural }
  return {
    profile,
    course,
    c,
    on,
    conditions,
    pillars: pillarsInUse(profile, course),
    population,
    ties: tie(population, course.seed),
    places: profile.places.length,
    regions: profile.regions.length,
    region,
    weight: Float64Array.from(profile.places, (place) => (on.attention ? place.weight : 1)),
    people,
    size: on.size ? pow(people / (c.referencePeople * perMillion), c.sizePower) : 1,
    regionSize: on.size ? pow((people * c.referenceRegions) / (c.referencePeople * perMillion * profile.regions.length), c.sizePower) : 1,
    tension: tensionOf(profile, conditions, course.seed, c, on),
    unknown: unknownOf(course.seed, c, on),
    hourShare: hourShares(c),
    assembly: Float64Array.from(profile.places, (place) => assemblyOf[place.kind]),
    reach: Float64Array.from(
      profile.places,
      (place, p) =>
        c.reachFull * pow(place.netReach / c.reachFull, c.reachPower) * pow(profile.regions[region[p]!]!.languageShare, c.languageReach),
    ),
    basket: Float64Array.from(profile.places, (_, p) => conditions.basket * usual * profile.regions[region[p]!]!.priceLevel),
    readiness: unknowns(profile, region, course.seed, c, on),
    content: contentOf(conditions, c, on),
    strength: Float64Array.from(profile.places, (_, p) =>
      on.chance ? clamp(exp(c.seatSpread * normal(course.seed, stream('seat-strength'), 0, p)), c.seatLeast, 1 / c.seatLeast) : 1,
    ),
    duty: dutyOfUnits(profile, population, course.seed, on),
    units: Int32Array.from(population.groupForce.keys()).filter((g) => population.groupForce[g]! >= 0),
    ...groundOf(profile, c),
    heart: heartOf(profile),
  }
}

function heartOf({ places }: Profile): number {
  const metropolis = places.findIndex(({ role }) => role === 'metropolis')
  return metropolis >= 0
    ? metropolis
    : Math.max(
        0,
        places.findIndex(({ role }) => role === 'capital'),
      )
}

export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x
}

/** e^tension: conditions against those of a middling country, and a draw for what no number here knows. */
function tensionOf(profile: Profile, conditions: Setting['conditions'], seed: number, c: ConstantValues, on: Switches): number {
  const years = on.tenure ? max1(conditions.rulerYears) : c.middlingYears
  const known =
    c.tensionCorruption * (conditions.corruption - c.middlingCorruption) +
    c.tensionYears * log(years / c.middlingYears) -
    c.tensionDelivery * (conditions.rents * (1 - conditions.corruption) - c.middlingDelivery) +
    c.tensionHardship * (hardshipOf(profile, conditions.basket) - c.middlingHardship) +
    c.tensionRepression * (conditions.punishment - c.middlingPunishment) +
    ofRegime(c.tensionCompetition, conditions, c, on)
  return exp(known + (on.chance ? c.tensionSpread * normal(seed, stream('country-tension'), 0, 0) : 0))
}

/** The share of mean income that the basket takes: comparable between countries, unlike incomes in their own money. */
function hardshipOf(profile: Profile, basket: number): number {
  let people = 0
  let income = 0
  for (const region of profile.regions) {
    people += region.population
    income += region.population * region.income
  }
  return Math.min(1, (basket * people) / income)
}

function contentOf(conditions: Setting['conditions'], c: ConstantValues, on: Switches): number {
  const delivery = conditions.rents * (1 - conditions.corruption)
  // A promise fades with its age, and the longer the same man has been making it.
  const age = conditions.promiseAgeYears + (on.tenure ? c.promiseRule * conditions.rulerYears : 0)
  const kept = conditions.promise * exp((-ln2 * age) / c.promiseYears)
  const promise = Math.min(1, kept * exp(ofRegime(c.promiseCompetition, conditions, c, on)))
  return (1 - delivery) * (1 - promise)
}

/** What a weight of the kind of regime comes to: nothing in a middling country. */
export function ofRegime(weight: number, { competition }: Setting['conditions'], c: ConstantValues, on: Switches): number {
  return on.regime ? weight * (competition - c.middlingCompetition) : 0
}

function max1(x: number): number {
  return Math.max(1, x)
}

function unknownOf(seed: number, c: ConstantValues, on: Switches): Unknown {
  const draw = (name: string, spread: number): number => (on.chance ? spread * normal(seed, stream(name), 0, 0) : 0)
  return {
    army: draw('army-unknown', c.armySpread),
    resolve: exp(draw('resolve-unknown', c.resolveSpread)),
    split: exp(draw('split-unknown', c.splitSpread)),
    movement: exp(draw('movement-unknown', c.contestSpread)),
    rival: exp(draw('rival-unknown', c.contestSpread)),
    wave: exp(draw('wave-unknown', c.waveSpread)),
    stamina: exp(draw('stamina-unknown', c.staminaSpread)),
    custody: exp(draw('custody-unknown', c.custodySpread)),
  }
}

function unknowns(profile: Profile, region: Int32Array, seed: number, c: ConstantValues, on: Switches): Float64Array {
  return Float64Array.from(profile.places, (place, p) => {
    const known = place.readiness ?? 0
    if (!on.chance) return known
    return (
      known +
      c.regionSpread * normal(seed, stream('region-unknown'), 0, region[p]!) +
      c.placeSpread * normal(seed, stream('place-unknown'), 0, p)
    )
  })
}

function dutyOfUnits(profile: Profile, population: Population, seed: number, on: Switches): Float64Array {
  return Float64Array.from(population.groupForce, (force, g) => {
    if (force < 0) return 0
    const entry = profile.forces[force]!
    return on.chance ? entry.duty + entry.dutySpread * normal(seed, stream('unit-duty'), 0, g) : entry.duty
  })
}

/** The sum of a column over a place and those that share its square. */
export function onSquare(setting: Setting, column: Float64Array, p: number): number {
  let sum = column[p]!
  for (const other of setting.square[p]!) sum += column[other]!
  return sum
}

/** Index of the income group in the middle, whose household stands for a member of the forces. */
export const middleGroup: number = incomeGroups / 2 - 2
