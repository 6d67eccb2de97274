/** Many eras of one country: how many waves, how far apart, how bloody each beside the one before, and what the record has. */
import { quantile } from '../foresight/index.ts'
import type { Aftermath } from './aftermath.ts'
import type { EpisodeMaker } from './episode.ts'
import { answerNames, habitOf, newsOf, runEra, type Answer, type Era, type EraOptions } from './era.ts'
import type { RecordedWave } from './records.ts'
import type { WorldModel } from './worldModel.ts'
import { weeksOfYear, yearOfWeek } from './weeks.ts'
import { cuts } from './method.ts'

export interface Spread5 {
  readonly low: number
  readonly quarter: number
  readonly middle: number
  readonly threeQuarters: number
  readonly high: number
}

export interface EraSummary {
  readonly country: string
  readonly from: number
  readonly to: number
  readonly runs: number
  readonly waves: Spread5
  /** Of the hazard’s own definition, in the years that the record of protests covers, with the runs in those years. */
  readonly recorded: {
    readonly count: number
    readonly from: number
    readonly to: number
    readonly runs: Spread5
    readonly inside: boolean
  } | null
  readonly gapYears: Spread5 | null
  /** Share of waves bloodier than the one before, among those that differ. */
  readonly nextBloodier: number | null
  readonly falls: Spread5
  readonly rulers: Spread5
  /** Waves by year: mean, and 5–95 % of five-year sums is left to the reader of the file. */
  readonly byYear: readonly number[]
  readonly hazard: readonly number[]
  readonly answers: Readonly<Record<Answer, number>>
  /** Mean of what the waves added, by series and year. */
  readonly results: Readonly<Record<string, readonly number[]>>
  /** Coded waves of the country, for the eye. */
  readonly coded: readonly {
    readonly start: string
    readonly trigger: string
    readonly deathsLow: number | null
    readonly deathsHigh: number | null
    readonly outcome: string
  }[]
}

export function spread5(values: readonly number[]): Spread5 {
  const sorted = Float64Array.from(values).toSorted()
  const at = (q: number): number => quantile(sorted, q)
  return {
    low: at(cuts.low),
    quarter: at(cuts.quarter),
    middle: at(cuts.middle),
    threeQuarters: at(cuts.threeQuarters),
    high: at(cuts.high),
  }
}

export interface ErasOptions extends Omit<EraOptions, 'seed'> {
  readonly runs: number
  readonly firstSeed: number
  readonly onRun?: (done: number, of: number) => void
  /** Who makes the episodes; the surrogate where not given. */
  readonly make?: EpisodeMaker
}

export function runEras(
  model: WorldModel,
  aftermath: Aftermath,
  coded: readonly RecordedWave[],
  options: ErasOptions,
): { readonly eras: readonly Era[]; readonly summary: EraSummary } {
  const { runs, firstSeed, onRun, make = model.surrogate, ...own } = options
  const iso3 = model.countries[options.country]!
  const news = newsOf(model, options.country)
  const habit = habitOf(coded, iso3)
  const eras = Array.from({ length: runs }, (_, k) => {
    const era = runEra(model, news, habit, aftermath, { ...own, seed: firstSeed + k }, make)
    onRun?.(k + 1, runs)
    return era
  })
  return { eras, summary: summarise(model, coded, options, eras) }
}

function summarise(model: WorldModel, coded: readonly RecordedWave[], options: ErasOptions, eras: readonly Era[]): EraSummary {
  const { from, to, country } = options
  const iso3 = model.countries[country]!
  const years = to - from + 1
  const mean = (of: (era: Era) => number): number => eras.reduce((sum, era) => sum + of(era), 0) / eras.length
  const gaps = eras.flatMap(({ waves }) => waves.slice(1).map(({ week }, k) => (week - waves[k]!.week) / weeksOfYear))
  let [up, pairs] = [0, 0]
  for (const { waves } of eras) {
    for (let k = 1; k < waves.length; k++) {
      if (waves[k]!.deaths === waves[k - 1]!.deaths) continue
      pairs++
      if (waves[k]!.deaths > waves[k - 1]!.deaths) up++
    }
  }
  const all = eras.flatMap(({ waves }) => waves)
  const results = eras[0]?.results ?? {}
  return {
    country: iso3,
    from,
    to,
    runs: eras.length,
    waves: spread5(eras.map(({ waves }) => waves.length)),
    recorded: recordedOf(model, options, eras),
    gapYears: gaps.length === 0 ? null : spread5(gaps),
    nextBloodier: pairs === 0 ? null : up / pairs,
    falls: spread5(eras.map(({ waves }) => waves.filter(({ fallWeeks }) => fallWeeks !== null).length)),
    rulers: spread5(eras.map(({ rulers }) => rulers.length)),
    byYear: Array.from({ length: years }, (_, k) => mean(({ waves }) => waves.filter(({ year }) => year === from + k).length)),
    hazard: Array.from({ length: years }, (_, k) => mean((era) => era.hazard[k]!)),
    answers: Object.fromEntries(
      answerNames.map((name) => [name, all.length === 0 ? 0 : all.filter(({ answer }) => answer === name).length / all.length]),
    ) as EraSummary['answers'], // one for each answer
    results: Object.fromEntries(
      Object.keys(results).map((name) => [
        name,
        Array.from({ length: years }, (_, k) => mean((era) => era.results[name as keyof Era['results']][k]!)),
      ]),
    ),
    coded: coded
      .filter((wave) => wave.iso3 === iso3 && wave.year >= from && wave.year <= to)
      .map(({ start, trigger, deathsLow, deathsHigh, outcome }) => ({ start, trigger, deathsLow, deathsHigh, outcome })),
  }
}

function recordedOf({ data }: WorldModel, { country, from, to }: ErasOptions, eras: readonly Era[]): EraSummary['recorded'] {
  const covered = data.covered[country]!.flatMap((is, k) =>
    is === 1 && data.first + k >= from && data.first + k <= to ? data.first + k : [],
  )
  const [first, last] = [covered[0], covered.at(-1)]
  if (first === undefined || last === undefined) return null
  const within = (week: number): boolean => yearOfWeek(week) >= first && yearOfWeek(week) <= last
  const count = data.record.onsets.filter(([c, week]) => c === country && within(week)).length
  const runs = spread5(eras.map(({ waves }) => waves.filter(({ week }) => within(week)).length))
  return { count, from: first, to: last, runs, inside: count >= runs.quarter && count <= runs.threeQuarters }
}
