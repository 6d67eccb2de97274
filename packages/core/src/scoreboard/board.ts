/**
 * The runs of a scoreboard: every case by the rule, every case with pillars known beforehand only, every case year and quiet year
 * under one and the same trigger, quiet years with everyday sparks, one country in five sizes, the Arab states of 2010 under that
 * trigger. A plan like any other; `entries` says what each of its points is.
 */
import type { Profile } from '../country/index.ts'
import { plan, type Arm, type Plan, type Point } from '../experiments/index.ts'
import { stream } from '../random/index.ts'
import type { RunSetup } from '../run/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Change } from '../scenario/index.ts'
import { drawnPillars } from '../country/index.ts'
import { drawnMovement } from './beforehand.ts'
import type { CodedCase } from './coded.ts'
import type { QuietYear } from './quietYears.ts'
import { callsOf, given, namesOf, peopleOf, scenarioOf, scenarioOfCase, townsOf, type Fineness, type Opening } from './rule.ts'
import { goodByTrigger } from './ruleNumbers.ts'
import { resized, sizeFactors } from './size.ts'
import { arabStates, seedsOfStates, statesYear } from './states.ts'

export type EntryKind = 'case' | 'beforehand' | 'ignition' | 'everyday' | 'trigger' | 'states' | 'size'

export interface Entry {
  readonly kind: EntryKind
  /** Of the case, or `EGY-1998` of a quiet year or a state. */
  readonly id: string
  readonly seen: boolean
  /** Of the size; 1 elsewhere. */
  readonly factor: number
}

/** What the scoreboard asks of a generator of countries. */
export interface ProfileRequest {
  readonly iso3: string
  readonly year: number
  /** Names of places that must not be merged away, where the country has them. */
  readonly keep: readonly string[]
  /** Place or region whose people an offence was done to, where the trigger is one. */
  readonly origin: string | null
  readonly rulerYears: number | null
}
export type MakeProfile = (request: ProfileRequest) => Profile

export interface BoardOptions extends Fineness {
  readonly seeds: number
  /** At most: a run of a case ends when its wave is over. */
  readonly days: number
  /** Days of quiet years under a trigger, and with everyday sparks. */
  readonly triggerDays: number
  readonly everydayDays: number
  readonly kinds: readonly EntryKind[]
}

export const boardOptions: BoardOptions = {
  seeds: 8,
  days: 400,
  triggerDays: 30,
  everydayDays: 14,
  stepHours: 2,
  people: 120_000,
  kinds: ['case', 'beforehand', 'ignition', 'everyday', 'trigger', 'size', 'states'],
}

export interface Board {
  readonly plan: Plan<RunSetup>
  /** Of each point of the plan. */
  readonly entries: readonly Entry[]
  readonly cases: readonly CodedCase[]
  readonly options: BoardOptions
}

/** Cases whose country is made larger and smaller, seen and unseen; where a table has none of a kind, its first case of that kind. */
const sizedCases = ['KAZ2022', 'SRB2000', 'NPL2006', 'TUR2013']

/** Every case has seeds of its own: with the same for all, a fit would learn the draw. */
export function seedOf(id: string, index: number): number {
  return (stream(`scoreboard ${id}`) + Math.imul(index, 0x9e3779b1)) >>> 0
}

export function boardOf(
  cases: readonly CodedCase[],
  quiet: readonly QuietYear[],
  makeProfile: MakeProfile,
  options: BoardOptions = boardOptions,
): Board {
  const builder = new Builder(cases, options)
  const wants = (kind: EntryKind): boolean => options.kinds.includes(kind)
  for (const one of cases) builder.addCase(one, makeProfile(requestOf(one)))
  // without what the table knows of the ruler and the place: the quiet years have no such columns
  for (const one of wants('ignition') ? cases : [])
    builder.addIgnition(one, makeProfile({ iso3: one.iso3, year: one.year, keep: [], origin: null, rulerYears: null }))
  for (const year of wants('everyday') || wants('trigger') ? quiet : [])
    builder.addQuiet(year, makeProfile({ iso3: year.iso3, year: year.year - 1, keep: [], origin: null, rulerYears: null }))
  for (const one of wants('size') ? sizedOf(cases) : []) builder.addSizes(one, makeProfile(requestOf(one)))
  for (const iso3 of wants('states') ? arabStates : [])
    builder.addState(iso3, makeProfile({ iso3, year: statesYear - 1, keep: [], origin: null, rulerYears: null }))
  return { plan: plan(builder.arms, builder.points, []), entries: builder.entries, cases, options }
}

function sizedOf(cases: readonly CodedCase[]): readonly CodedCase[] {
  return [true, false].flatMap((seen) => {
    const own = cases.filter((one) => one.seen === seen)
    const listed = own.filter(({ id }) => sizedCases.includes(id))
    return listed.length > 0 ? listed : own.slice(0, 1)
  })
}

function requestOf(one: CodedCase): ProfileRequest {
  const keep = namesOf(one.originPlace)
  const origin = goodByTrigger[one.trigger] === 'group' ? (keep[0] ?? null) : null
  return { iso3: one.iso3, year: one.year, keep, origin, rulerYears: one.leaderYears }
}

/** Gathers arms, points and entries side by side. */
class Builder {
  readonly arms: Arm<RunSetup>[] = []
  readonly points: Point[] = []
  readonly entries: Entry[] = []
  private readonly cases: readonly CodedCase[]
  private readonly options: BoardOptions
  private readonly armOf = new Map<string, number>()

  constructor(cases: readonly CodedCase[], options: BoardOptions) {
    this.cases = cases
    this.options = options
  }

  addCase(one: CodedCase, profile: Profile): void {
    const { kinds, seeds } = this.options
    const entry = { id: one.id, seen: one.seen, factor: 1 }
    if (kinds.includes('case'))
      this.addDrawn({ ...entry, kind: 'case' }, one, { profile, scenario: scenarioOfCase(one, profile, this.options) })
    if (kinds.includes('beforehand')) for (let index = 0; index < seeds; index++) this.addBeforehand(one, profile, index)
  }

  addIgnition(one: CodedCase, profile: Profile): void {
    const scenario = scenarioOf(profile, anywhere(one.id), `${one.start}T00:00`, { ...this.options, days: this.options.triggerDays })
    this.add({ kind: 'ignition', id: one.id, seen: one.seen, factor: 1 }, { profile, scenario })
  }

  private addBeforehand(one: CodedCase, profile: Profile, index: number): void {
    const seed = seedOf(one.id, index)
    const movement = drawnMovement(one, this.cases, seed)
    const called = movement.leadership !== 'no'
    const scenario: Scenario = {
      ...given(scenarioOf(profile, one, `${one.start}T00:00`, this.options)),
      name: one.name,
      calls: called ? [...callsOf(one, this.options.days, this.options.rule)] : [],
    }
    const entry: Entry = { kind: 'beforehand', id: one.id, seen: one.seen, factor: 1 }
    this.addPoint(entry, this.arm(`${one.id}/beforehand${called ? '/calls' : ''}`, { profile, scenario }), [seed], {
      values: { ...drawnPillars(movement, seed) },
    })
  }

  addQuiet({ iso3, year, seen }: QuietYear, profile: Profile): void {
    const { kinds, everydayDays, triggerDays } = this.options
    const entry = { id: `${iso3}-${year}`, seen, factor: 1 }
    const start = `${year}-03-01T00:00`
    if (kinds.includes('everyday')) {
      const scenario = scenarioOf(profile, anywhere(entry.id), start, { ...this.options, days: everydayDays })
      this.add({ ...entry, kind: 'everyday' }, { profile, scenario: { ...scenario, shocks: [], sparks: everydaySparks(profile) } })
    }
    if (kinds.includes('trigger')) {
      const scenario = scenarioOf(profile, anywhere(entry.id), start, { ...this.options, days: triggerDays })
      this.add({ ...entry, kind: 'trigger' }, { profile, scenario })
    }
  }

  addState(iso3: string, profile: Profile): void {
    const entry: Entry = { kind: 'states', id: `${iso3}-${statesYear}`, seen: true, factor: 1 }
    const scenario = scenarioOf(profile, anywhere(entry.id), `${statesYear}-01-01T00:00`, {
      ...this.options,
      days: this.options.triggerDays,
    })
    const seeds = Array.from({ length: seedsOfStates * this.options.seeds }, (_, index) => seedOf(entry.id, index))
    this.addPoint(entry, this.arm(nameOf(entry), { profile, scenario }), seeds, {})
  }

  addSizes(one: CodedCase, profile: Profile): void {
    const setup = { profile, scenario: scenarioOfCase(one, profile, { ...this.options, days: this.options.triggerDays }) }
    for (const factor of sizeFactors)
      this.addDrawn({ kind: 'size', id: one.id, seen: one.seen, factor }, one, resized(setup, factor, this.options.people))
  }

  /** Each run with pillars of its own, drawn from what the case's columns allow. */
  private addDrawn(entry: Entry, movement: CodedCase, setup: RunSetup): void {
    const arm = this.arm(nameOf(entry), setup)
    for (const seed of this.seedsOf(entry)) this.addPoint(entry, arm, [seed], { values: { ...drawnPillars(movement, seed) } })
  }

  private add(entry: Entry, setup: RunSetup): void {
    this.addPoint(entry, this.arm(nameOf(entry), setup), this.seedsOf(entry), {})
  }

  private seedsOf({ id }: Entry): readonly number[] {
    return Array.from({ length: this.options.seeds }, (_, index) => seedOf(id, index))
  }

  private arm(id: string, setup: RunSetup): number {
    const before = this.armOf.get(id)
    if (before !== undefined) return before
    this.armOf.set(id, this.arms.length)
    return this.arms.push({ id, words: setup.scenario.name, setup, record: null }) - 1
  }

  private addPoint(entry: Entry, arm: number, seeds: readonly number[], settings: Change): void {
    this.points.push({ arm, settings, seeds })
    this.entries.push(entry)
  }
}

function nameOf({ kind, id, factor }: Entry): string {
  return [kind, id, ...(kind === 'size' ? [String(factor)] : [])].join('/')
}

/** One trigger for quiet years and case years alike; it starts in the capital or far from it, by the name. */
function anywhere(id: string): Opening {
  return { trigger: 'policy', triggerText: '', originType: stream(id) % 2 === 0 ? 'capital' : 'periphery', originPlace: '' }
}

/** Three local protests on three days: in the smallest town, in one of the middle, in the capital. */
function everydaySparks(profile: Profile): Scenario['sparks'] {
  const towns = townsOf(profile)
  const capital = towns.find(({ role }) => role === 'capital') ?? towns[0]!
  const others = towns.filter((place) => place !== capital).toSorted((a, b) => b.population - a.population)
  const three = [
    { place: others.at(-1) ?? capital, hour: 17, people: 300 },
    { place: others[Math.floor(others.length / 3)] ?? capital, hour: 41, people: 500 },
    { place: capital, hour: 65, people: 1000 },
  ]
  return three.map(({ place, hour, people }) => ({
    place: place.id,
    hour,
    hours: 10,
    people: Math.min(people, Math.floor(place.population / 2)),
  }))
}

/** The same board with other constants, conditions or mechanisms in every run: what a fit turns. */
export function boardWith(board: Board, settings: Change): Board {
  const points = board.plan.points.map((point) => ({
    ...point,
    settings: { ...point.settings, ...settings, values: { ...point.settings.values, ...settings.values } },
  }))
  return { ...board, plan: { ...board.plan, points } }
}

/** People and regions of the country of a point. */
export function sizeOfPoint(
  { plan: of }: Board,
  point: number,
): { readonly people: number; readonly regions: number; readonly days: number } {
  const { profile, scenario } = of.arms[of.points[point]!.arm]!.setup
  return { people: peopleOf(profile), regions: profile.regions.length, days: scenario.hours / 24 }
}
