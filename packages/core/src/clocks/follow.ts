/**
 * A bloc followed week by week, knowing only what had happened before each week: is it in a strong wave, which of its states are next,
 * and how good that was. The hazard is fitted to earlier years, the strength of a strong wave is that of 1989 alone.
 */
import { auc, countryDraws, intervalOf, type Interval } from '../foresight/index.ts'
import { log } from '../random/index.ts'
import { withEvents, type BlocEvent } from './blocEvents.ts'
import type { WaveDefinitionName } from './definitions.ts'
import { followStrong, mixture } from './followed.ts'
import { fitHazard, termNames, type Hazard } from './hazard.ts'
import type { History } from './history.ts'
import { calls, following, years } from './method.ts'
import type { Records } from './records.ts'
import { fitStrength, type Strength } from './strong.ts'
import { dateOfWeek, yearOfWeek } from './weeks.ts'

export interface FollowOptions {
  readonly bloc: string
  readonly definition: WaveDefinitionName
  /** First and last week that is asked about. */
  readonly weeks: readonly [first: number, last: number]
  /** The hazard is fitted to the years up to this one. */
  readonly known: number
  /** In the place of the shipped record in these weeks. */
  readonly events?: readonly BlocEvent[]
  /** Weeks on which the states are ranked; else the first, and the one after the first fall of a ruler. */
  readonly on?: readonly number[]
}

export interface FollowedWeek {
  readonly date: string
  /** That the bloc is in a strong wave, before the week is seen. */
  readonly strong: number
  /** Onsets to be expected in the week, and those that came. */
  readonly expected: number
  readonly waves: readonly string[]
  readonly falls: readonly string[]
}

export interface StateStanding {
  readonly iso3: string
  /** Chance of an onset in this week; and within a year, were every week like it. */
  readonly week: number
  readonly year: number
  /** Dates of what came later, in the weeks that are asked about. */
  readonly rose: string | null
  readonly fell: string | null
}

export interface Standing {
  readonly date: string
  /** Those at risk, the likeliest first. */
  readonly states: readonly StateStanding[]
  /** Those whose last wave is too young for another to count as new. */
  readonly resting: readonly string[]
  /** Areas under the curve; null where all or none did. */
  readonly rose: Interval | null
  readonly fell: Interval | null
}

export interface BlocFollowed {
  readonly bloc: string
  readonly definition: WaveDefinitionName
  readonly fitted: readonly [from: number, to: number]
  readonly strength: Pick<Strength, 'weekly' | 'halfLifeWeeks'>
  readonly weeks: readonly FollowedWeek[]
  /** First week above one half and above nine tenths. */
  readonly called: string | null
  readonly sure: string | null
  readonly onsets: number
  readonly stateWeeks: number
  /** Nats for each onset over a constant rate, and over the same without a strong wave; 90 % by drawing states again. */
  readonly overConstant: Interval | null
  readonly overOrdinary: Interval | null
  readonly auc: Interval | null
  readonly standings: readonly Standing[]
  /** Members of the bloc that the tables of conditions do not cover. */
  readonly missing: readonly string[]
}

interface Row {
  readonly iso3: string
  readonly week: number
  readonly came: number
  readonly chance: number
  readonly ordinary: number
}

/** Members of a bloc among the countries of the clocks. */
export function membersOf({ ground }: History, bloc: string): readonly string[] {
  const b = ground.blocs.indexOf(bloc)
  return ground.countries.filter((_, c) => ground.bloc[c] === b)
}

export function followBloc(shipped: History, records: Records, options: FollowOptions): BlocFollowed {
  const { bloc, definition, known, events } = options
  const [first, last] = options.weeks
  const members = membersOf(shipped, bloc)
  const history = events === undefined ? shipped : withEvents(shipped, definition, members, events, [first, last])
  const hazard = fitHazard(shipped, definition, years.learn.from, known, { terms: termNames })
  const strength = fitStrength(records.east)
  const { rows, followed, filtered } = followStrong(history, definition, hazard, strength, years.learn.from, yearOfWeek(last))
  const chances = mixture(history, rows, followed.chance, filtered, strength)
  const { ground, weeks } = history
  const own: Row[] = []
  for (let i = 0; i < chances.length; i++) {
    const [week, iso3] = [rows.week[i]!, ground.countries[rows.country[i]!]!]
    if (week < first || week > last || !members.includes(iso3)) continue
    own.push({ iso3, week, came: rows.onset[i]!, chance: chances[i]!, ordinary: followed.chance[i]! })
  }
  const b = ground.blocs.indexOf(bloc)
  const happened = (week: number, of: ArrayLike<number>): string[] =>
    members.filter((iso3) => of[ground.place.get(iso3)! * weeks + week]! > 0)
  const told = Array.from({ length: last - first + 1 }, (_, k): FollowedWeek => {
    const week = first + k
    return {
      date: dateOfWeek(week),
      strong: filtered.chance[b * weeks + week]!,
      expected: own.filter((row) => row.week === week).reduce((sum, { chance }) => sum + chance, 0),
      waves: happened(week, history.onsets[definition]),
      falls: happened(week, history.falls),
    }
  })
  const above = (least: number): string | null => told.find(({ strong }) => strong > least)?.date ?? null
  const fall = told.findIndex(({ falls }) => falls.length > 0)
  const on = options.on ?? [first, ...(fall < 0 || fall + 1 >= told.length ? [] : [first + fall + 1])]
  return {
    bloc,
    definition,
    fitted: [hazard.from, hazard.to],
    strength: { weekly: strength.weekly, halfLifeWeeks: strength.halfLifeWeeks },
    weeks: told,
    called: above(calls.above),
    sure: above(following.sure),
    onsets: own.reduce((sum, { came }) => sum + came, 0),
    stateWeeks: own.length,
    ...scoresOf(own, hazard),
    standings: on.map((week) => standingOf(own, told, first, week)),
    missing: members.filter((iso3) => own.every((row) => row.iso3 !== iso3)),
  }
}

function scoresOf(own: readonly Row[], { rate }: Hazard): Pick<BlocFollowed, 'overConstant' | 'overOrdinary' | 'auc'> {
  const gain = (than: (row: Row) => number): ((weights: Float64Array) => number) => {
    const each = own.map((row) => (row.came === 1 ? log(row.chance / than(row)) : log((1 - row.chance) / (1 - than(row)))))
    return (weights) => {
      const onsets = own.reduce((sum, { came }, i) => sum + came * weights[i]!, 0)
      return each.reduce((sum, value, i) => sum + value * weights[i]!, 0) / onsets
    }
  }
  const states = own.map(({ iso3 }) => iso3)
  const [came, chance] = [own.map((row) => row.came), own.map((row) => row.chance)]
  return {
    overConstant: drawnAgain(
      states,
      gain(() => rate),
    ),
    overOrdinary: drawnAgain(
      states,
      gain(({ ordinary }) => ordinary),
    ),
    auc: drawnAgain(states, (weights) => auc(came, chance, weights)),
  }
}

function standingOf(own: readonly Row[], told: readonly FollowedWeek[], first: number, week: number): Standing {
  const later = told.slice(week - first)
  const dateOf = (of: 'waves' | 'falls', iso3: string): string | null => later.find((one) => one[of].includes(iso3))?.date ?? null
  const states = own
    .filter((row) => row.week === week)
    .map(({ iso3, chance }): StateStanding => {
      let quiet = 1
      for (let k = 0; k < following.ahead; k++) quiet *= 1 - chance
      return { iso3, week: chance, year: 1 - quiet, rose: dateOf('waves', iso3), fell: dateOf('falls', iso3) }
    })
    .toSorted((a, b) => b.week - a.week || (a.iso3 < b.iso3 ? -1 : 1))
  const area = (of: 'rose' | 'fell'): Interval | null =>
    areaOf(
      states.map(({ iso3 }) => iso3),
      states.map((state) => Number(state[of] !== null)),
      states.map((state) => state.week),
    )
  const there = new Set(states.map(({ iso3 }) => iso3))
  const resting = [...new Set(own.map(({ iso3 }) => iso3))].filter((iso3) => !there.has(iso3))
  return { date: dateOfWeek(week), states, resting, rose: area('rose'), fell: area('fell') }
}

/** Area under the curve of any ranking of states, with states drawn again; null where all or none came. */
export function areaOf(states: readonly string[], came: readonly number[], value: readonly number[]): Interval | null {
  return drawnAgain(states, (weights) => auc(came, value, weights))
}

/** A measure of rows by state, and where 90 % of it lie when states are drawn again; draws without an answer do not count. */
function drawnAgain(states: readonly string[], of: (weights: Float64Array) => number): Interval | null {
  const names = [...new Set(states)]
  const draws = countryDraws(
    Int32Array.from(states, (iso3) => names.indexOf(iso3)),
    following.draws,
    'follow',
  )
  const found = intervalOf(draws.map(of).map((value) => (Number.isFinite(value) ? value : NaN)))
  return Number.isNaN(found.value) ? null : found
}
