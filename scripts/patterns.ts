/**
 * What the records of four episodes say together, asked of the runs: `npx node scripts/patterns.ts [seeds] [--write]` prints for
 * each pattern in how many runs it is found; `--write` keeps that in docs/patterns.json, from which `node scripts/pages.ts` makes
 * the table in docs/model.md. Scenarios are as shipped, samples coarse, steps of three hours, seeds 1, 2, 3 …
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Profile, Scenario } from '../packages/core/src/index.ts'
import { modelVersion, startNational, stepNational, total, type Step } from '../packages/core/src/national/index.ts'

const root = new URL('../', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8')) // files of the repository, checked by its tests
const stepHours = 3
const perDay = 24

/** One run, as far as the patterns ask; hours are counted from its start, and Infinity is never. */
interface Course {
  readonly calls: readonly number[]
  /** Largest crowd of each day, and the largest of all. */
  readonly days: readonly number[]
  readonly peak: number
  /** Hours at which places first had a hundred people in the street, in order; at which the capital had a thousand. */
  readonly out: readonly number[]
  readonly capital: number
  /** Hours at which half of the army refused, and half of the police had left. */
  readonly refusal: number
  readonly police: number
  readonly fall: number
  readonly netCut: number
  readonly conceded: number
  readonly dead: number
  /** People who were ever in the street. */
  readonly everOut: number
}

interface Pattern {
  readonly what: string
  readonly record: string
  readonly episode: keyof typeof episodes
  /** The runs that are asked, where not all. */
  readonly where?: (course: Course) => boolean
  readonly holds: (course: Course) => boolean
}

const episodes = {
  egypt: { scenario: 'egypt-2011', name: 'Egypt 2011', sample: 1000 },
  tunisia: { scenario: 'tunisia-2010', name: 'Tunisia 2010', sample: 200 },
  sudan: { scenario: 'sudan-2018', name: 'Sudan 2018', sample: 1000 },
  iran: { scenario: 'iran-2019', name: 'Iran 2019', sample: 1000 },
} as const

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0)
const dayOf = (hour: number): number => Math.floor(hour / perDay)
/** 6 April 2019, the call to the army’s headquarters. */
const headquarters = 108

export const patterns: readonly Pattern[] = [
  {
    what: 'simmers: from the second week to the fourteenth, hundreds to thousands in the middle, and never nobody',
    record: 'hundreds to thousands for a hundred days',
    episode: 'sudan',
    holds: ({ days }) => {
      const weeks = days.slice(10, 100)
      return middle(weeks) >= 100 && middle(weeks) < 10_000 && Math.min(...weeks) > 0
    },
  },
  {
    what: 'jumps: the call of day 108 brings thirty times as many as the fortnight before it',
    record: '30 to 800 times',
    episode: 'sudan',
    holds: ({ days }) =>
      largest(days.slice(headquarters, headquarters + 3)) >= 30 * Math.max(1, middle(days.slice(headquarters - 14, headquarters))),
  },
  {
    what: 'grows for three weeks: more places each week, none at once (not half of those ever out within two days)',
    record: '3 to 15 % more places a day',
    episode: 'tunisia',
    holds: ({ out }) => {
      const by = (day: number): number => out.filter((hour) => hour < perDay * day).length
      const atOnce = out.some((hour, k) => (out[k + Math.floor(out.length / 2)] ?? Infinity) - hour < 2 * perDay)
      return !atOnce && by(7) < by(14) && by(14) < by(21)
    },
  },
  {
    what: 'reaches the capital in the second week',
    record: 'day 9 to 11',
    episode: 'tunisia',
    holds: ({ capital }) => capital >= 7 * perDay && capital < 14 * perDay,
  },
  {
    what: 'starts everywhere by a call: half of all places that ever come out do so on the first day and a half',
    record: 'on the first day',
    episode: 'egypt',
    holds: ({ out }) => out.length > 0 && middle(out) <= perDay * 1.5,
  },
  {
    what: 'pulses: called days have twice the crowds of the days between',
    record: 'Fridays',
    episode: 'egypt',
    holds: ({ calls, days }) => {
      const called = new Set(calls.map(dayOf))
      return middle(days.filter((_, day) => called.has(day))) >= 2 * middle(days.filter((_, day) => !called.has(day)))
    },
  },
  {
    what: 'is largest at the end: in the last week before the ruler goes, or of the eighteen days',
    record: 'the last days',
    episode: 'egypt',
    holds: ({ days, fall }) => {
      const end = Math.min(18, dayOf(fall))
      return largest(days.slice(Math.max(1, end - 7), end + 1)) >= largest(days)
    },
  },
  {
    what: 'breaks the police of the whole country on day 3 or 4',
    record: 'within nine hours of day 4',
    episode: 'egypt',
    holds: ({ police }) => police >= 3 * perDay && police < 5 * perDay,
  },
  {
    what: 'jumps across the country: half of all places within twelve hours of the first tenth',
    record: 'one evening',
    episode: 'iran',
    holds: ({ out }) => out.length > 20 && out[Math.floor(out.length / 2)]! - out[Math.floor(out.length / 10)]! <= 12,
  },
  {
    what: 'is ended by killing: a hundred dead and more, and by day 6 fewer than a tenth of the peak',
    record: 'two days at 110 dead a day',
    episode: 'iran',
    holds: ({ days, dead }) => dead >= 100 && largest(days.slice(6)) < largest(days) / 10,
  },
  ...(['egypt', 'tunisia'] as const).flatMap((episode): Pattern[] => [
    {
      what: 'the top follows the army: where half of it refuses, the ruler goes within six days',
      record: 'within days',
      episode,
      where: ({ refusal }) => refusal < Infinity,
      holds: ({ refusal, fall }) => fall - refusal <= 6 * perDay,
    },
    {
      what: 'more people ever take part than on the largest day: three times as many',
      record: episode === 'egypt' ? 'about four times' : 'ten times and more',
      episode,
      holds: ({ everOut, peak }) => everOut >= 3 * peak,
    },
    {
      what: 'a concession calms nobody: the largest crowd of the three days after it is not below that of the three before',
      record: 'grew on',
      episode,
      where: ({ conceded }) => conceded < Infinity,
      holds: ({ conceded, days }) =>
        largest(days.slice(dayOf(conceded) + 1, dayOf(conceded) + 4)) >=
        largest(days.slice(Math.max(0, dayOf(conceded) - 3), dayOf(conceded))),
    },
    {
      what: 'the net is cut before the largest crowd',
      record: 'before the largest growth',
      episode,
      where: ({ netCut }) => netCut < Infinity,
      holds: ({ netCut, days }) => dayOf(netCut) <= days.indexOf(largest(days)),
    },
  ]),
]

const country = (scenario: string): string => scenario.slice(0, scenario.indexOf('-'))

/** A run of an episode to its end. */
function courseOf({ scenario: id, sample }: (typeof episodes)[keyof typeof episodes], seed: number): Course {
  const profile = read(`countries/${country(id)}/profile.json`) as Profile
  const base = read(`scenarios/${id}.json`) as Scenario
  const step = startNational(profile, { ...base, sample, seed, stepHours })
  const { state, setting } = step
  const capital = profile.places.findIndex(({ role }) => role === 'capital')
  const days: number[] = []
  const first = Float64Array.from(profile.places, () => Infinity)
  const [ever, hours] = [new Uint8Array(setting.population.people), { capital: Infinity, refusal: Infinity, police: Infinity }]
  let peak = 0
  for (let hour = 0; hour < base.hours; hour += stepHours) {
    stepNational(step)
    const { at, now } = state
    days[dayOf(hour)] = Math.max(days[dayOf(hour)] ?? 0, total(at.visible))
    peak = Math.max(peak, total(at.mobilised))
    if (at.visible[capital]! >= 1000) hours.capital = Math.min(hours.capital, hour)
    if (now.armyRefusing >= 0.5) hours.refusal = Math.min(hours.refusal, hour)
    if (now.policeGone >= 0.5) hours.police = Math.min(hours.police, hour)
    for (let p = 0; p < first.length; p++) if (at.visible[p]! >= 100) first[p] = Math.min(first[p]!, hour)
    note(step, ever)
  }
  const { done } = state.ledger
  return {
    calls: base.calls.map(({ hour }) => hour),
    days,
    peak,
    out: [...first].filter((hour) => hour < Infinity).toSorted((a, b) => a - b),
    ...hours,
    fall: state.now.rulerGone >= 0 ? state.now.rulerGone : Infinity,
    netCut: done['net-cut'] ?? Infinity,
    conceded: Math.min(done.concede ?? Infinity, done['dismiss-cabinet'] ?? Infinity),
    dead: state.now.expectedDead,
    everOut: setting.population.sample * ever.reduce((sum, one) => sum + one, 0),
  }
}

/** Writes down who of the civilians is out now. */
function note({ setting, people }: Step, ever: Uint8Array): void {
  const { groups, groupStart, groupForce } = setting.population
  for (let g = 0; g < groups; g++) {
    if (groupForce[g] !== -1 || people.active[g] === 0) continue
    for (let i = groupStart[g]!; i < groupStart[g + 1]!; i++) ever[i]! |= people.stateOf(i) & 1
  }
}

export interface Kept {
  readonly model: string
  readonly seeds: number
  readonly patterns: readonly {
    readonly episode: string
    readonly what: string
    readonly record: string
    readonly runs: number
    readonly asked: number
  }[]
}

function main(): void {
  const { values, positionals } = parseArgs({ options: { write: { type: 'boolean', default: false } }, allowPositionals: true })
  const seeds = Number(positionals[0] ?? 20)
  const runs = Object.fromEntries(
    Object.entries(episodes).map(([name, episode]) => [name, Array.from({ length: seeds }, (_, k) => courseOf(episode, k + 1))]),
  )
  const kept: Kept = {
    model: modelVersion(),
    seeds,
    patterns: patterns.map(({ episode, what, record, where, holds }) => {
      const asked = runs[episode]!.filter(where ?? (() => true))
      return { episode: episodes[episode].name, what, record, runs: asked.filter(holds).length, asked: asked.length }
    }),
  }
  for (const { episode, what, runs: found, asked } of kept.patterns) console.log(`${found} of ${asked}: ${episode}, ${what}`)
  if (values.write) writeFileSync(new URL('docs/patterns.json', root), `${JSON.stringify(kept, null, 2)}\n`)
}

if (import.meta.main) main()
