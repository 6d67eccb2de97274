/** Measures for the claims about decades: whether answers and bloodshed follow an order, and what uprisings leave by outcome and means. */
import type { DecadesMeasure } from '../foresight/index.ts'
import { quantile } from '../foresight/index.ts'
import { log, stream, uniform } from '../random/index.ts'
import type { Aftermath, AftermathGroup, ResultSeries } from './aftermath.ts'
import type { RecordedWave, Records } from './records.ts'
import { fitStrength } from './strong.ts'
import { cuts, drawn, fewest, yearsAfter } from './method.ts'

const draws = drawn.orders
const answerStream = stream('clocks/mixed-answers')
const deathStream = stream('clocks/mixed-deaths')

/** Waves of each country in order, countries with at least so many. */
function seriesOf(waves: readonly RecordedWave[], least: number): readonly (readonly RecordedWave[])[] {
  const byCountry = Map.groupBy(waves, ({ iso3 }) => iso3)
  return [...byCountry.values()].map((own) => own.toSorted((a, b) => a.number - b.number)).filter((own) => own.length >= least)
}

/** Fisher–Yates on keyed draws. */
function mixed<T>(of: readonly T[], streamId: number, draw: number, subject: number): readonly T[] {
  const own = [...of]
  for (let k = own.length - 1; k > 0; k--) {
    const other = Math.floor(uniform(draw, streamId, k, subject) * (k + 1))
    ;[own[k], own[other]] = [own[other]!, own[k]!]
  }
  return own
}

function sameAnswers(series: readonly (readonly string[])[]): number {
  let [same, pairs] = [0, 0]
  for (const own of series) {
    for (let k = 1; k < own.length; k++) {
      pairs++
      if (own[k] === own[k - 1]) same++
    }
  }
  return same / pairs
}

function tauOf(series: readonly (readonly number[])[]): number {
  let [sum, pairs] = [0, 0]
  for (const own of series) {
    for (let a = 0; a < own.length; a++) {
      for (let b = a + 1; b < own.length; b++) {
        sum += Math.sign(own[b]! - own[a]!)
        pairs++
      }
    }
  }
  return sum / pairs
}

const shown: readonly (readonly [AftermathGroup, ResultSeries, number])[] = [
  ['success', 'polyarchy', yearsAfter.later],
  ['failed', 'polyarchy', yearsAfter.later],
  ['success', 'corruption', yearsAfter.later],
  ['failed', 'corruption', yearsAfter.later],
  ['armed', 'polyarchy', yearsAfter.later],
  ['armed', 'polyarchy', yearsAfter.last],
  ['successPlain', 'polyarchy', yearsAfter.soon],
  ['successCoup', 'polyarchy', yearsAfter.soon],
]

/** Countries whose crowd is asked about: the claim’s, and the one that most histories begin the Caucasian chain with. */
const parents = ['KAZ', 'ARM'] as const

function chainOf(east: Records['east']): NonNullable<DecadesMeasure['chain']> {
  const whole = fitStrength(east)
  return {
    units: whole.units,
    onsets: whole.onsets,
    parents: parents.map((iso3) => ({ iso3, lit: whole.logLikelihood, without: fitStrength(east, iso3).logLikelihood })),
  }
}

export function measureDecades({ waves, east }: Records, aftermath: Aftermath): DecadesMeasure {
  const answered = seriesOf(waves, 2).map((own) => own.map(({ answer }) => answer))
  const shuffled = Float64Array.from({ length: draws }, (_, draw) =>
    sameAnswers(answered.map((own, subject) => mixed(own, answerStream, draw + 1, subject))),
  ).toSorted()
  const bloody = seriesOf(
    waves.filter(({ deathsLow, deathsHigh }) => deathsLow !== null && deathsHigh !== null),
    fewest.wavesOfCountry,
  ).map((own) => own.map(({ deathsLow, deathsHigh }) => (log(1 + deathsLow!) + log(1 + deathsHigh!)) / 2))
  const tau = tauOf(bloody)
  const taus = Array.from({ length: draws }, (_, draw) => tauOf(bloody.map((own, subject) => mixed(own, deathStream, draw + 1, subject))))
  const steps = bloody.flatMap((own) => own.slice(1).map((value, k) => Math.sign(value - own[k]!)))
  return {
    answers: {
      pairs: answered.reduce((sum, own) => sum + own.length - 1, 0),
      same: sameAnswers(answered),
      mixed: {
        value: shuffled.reduce((sum, value) => sum + value, 0) / draws,
        low: quantile(shuffled, cuts.low),
        high: quantile(shuffled, cuts.high),
      },
    },
    deaths: {
      countries: bloody.length,
      waves: bloody.reduce((sum, own) => sum + own.length, 0),
      bloodier: steps.filter((step) => step > 0).length,
      milder: steps.filter((step) => step < 0).length,
      tau,
      rising: taus.filter((other) => other >= tau).length / draws,
      falling: taus.filter((other) => other <= tau).length / draws,
    },
    chain: chainOf(east),
    results: shown.flatMap(([group, series, years]) => {
      const cell = aftermath.rows
        .find((row) => row.group === group && row.series === series)
        ?.cells.find(({ horizon }) => horizon === years)
      return cell === undefined ? [] : [{ group, series, years, episodes: cell.episodes, beyond: cell.beyond }]
    }),
  }
}
