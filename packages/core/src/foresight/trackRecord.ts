/** The track record out of time: scores beside what they must beat, by period, calibration, and where onsets stood, the misses by name. */
import { difference, periodsOf, scoreModels, yearsOfTrack, type Difference, type ModelScores } from './intervals.ts'
import type { TargetName } from './labels.ts'
import type { ModelName } from './models.ts'
import type { Panel } from './panel.ts'
import type { Track } from './rolling.ts'
import { auc, calibration, ranksWithin, shownEdges, type Bin } from './scores.ts'
import { quantile } from './splines.ts'

/** Onsets that readers ask for. Chosen for being known, before any rank was looked up here. */
const famous: readonly (readonly [iso3: string, year: number])[] = [
  ['UKR', 2004],
  ['KGZ', 2010],
  ['TUN', 2010],
  ['EGY', 2011],
  ['SYR', 2011],
  ['YEM', 2011],
  ['BHR', 2011],
  ['UKR', 2013],
  ['ARM', 2018],
  ['SDN', 2018],
  ['NIC', 2018],
  ['DZA', 2019],
  ['LBN', 2019],
  ['IRQ', 2019],
  ['CHL', 2019],
  ['HKG', 2019],
  ['KAZ', 2022],
  ['LKA', 2022],
  ['IRN', 2022],
]

/** Where an onset stood in its year. */
export interface Placed {
  readonly iso3: string
  readonly year: number
  readonly rank: number
  readonly of: number
  readonly probability: number
}

export interface TrackRecord {
  readonly target: TargetName
  readonly years: readonly [first: number, last: number]
  readonly n: number
  readonly events: number
  readonly models: readonly ModelScores[]
  readonly differences: readonly Difference[]
  readonly periods: readonly {
    readonly first: number
    readonly last: number
    readonly events: number
    readonly auc: number
    readonly population: number
  }[]
  readonly calibration: readonly Bin[]
  readonly famous: readonly Placed[]
  /** All onsets that stood below rank 100, worst first. */
  readonly missed: readonly Placed[]
  /** The highest figures of all years after which nothing came. */
  readonly alarms: readonly Placed[]
  readonly medianRank: number
  readonly below100: number
}

const farBelow = 100
const shownAlarms = 20

export function trackRecordOf(panel: Panel, target: TargetName, track: Track, draws: number): TrackRecord {
  const p = track.forecasts.get('forecast')!
  const ranks = ranksWithin(track.year, p)
  const placed = track.rows.map((row, at): Placed & { readonly came: boolean } => {
    const year = track.year[at]!
    const of = track.year.filter((one) => one === year).length
    const { iso3 } = panel.countries[panel.country[row]!]!
    return { iso3, year, rank: ranks[at]!, of, probability: p[at]!, came: track.outcome[at] === 1 }
  })
  const bare = ({ iso3, year, rank, of, probability }: Placed): Placed => ({ iso3, year, rank, of, probability })
  const came = placed.filter((one) => one.came).map(bare)
  const quiet = placed.filter((one) => !one.came).map(bare)
  const onsets = came.map(({ rank }) => rank).toSorted((a, b) => a - b)
  const missed = came.filter(({ rank }) => rank > farBelow)
  const periods = periodsOf(target).map(([first, last]) => {
    const own = yearsOfTrack(track, first, last)
    const area = (model: ModelName): number => auc(own.outcome, own.forecasts.get(model)!)
    return { first, last, events: own.outcome.reduce((sum, y) => sum + y, 0), auc: area('forecast'), population: area('population') }
  })
  return {
    target,
    years: [Math.min(...track.year), Math.max(...track.year)],
    n: track.rows.length,
    events: onsets.length,
    models: scoreModels(track, draws),
    differences: (['population', 'history'] as const).map((than) => difference(track, 'forecast', than, draws)),
    periods,
    calibration: calibration(track.outcome, p, shownEdges),
    famous: famous.flatMap(([iso3, year]) => came.filter((one) => one.iso3 === iso3 && one.year === year)),
    missed: missed.toSorted((a, b) => b.rank / b.of - a.rank / a.of),
    alarms: quiet.toSorted((a, b) => b.probability - a.probability).slice(0, shownAlarms),
    medianRank: quantile(onsets, 0.5),
    below100: missed.length / onsets.length,
  }
}
