/** Scores with their uncertainty: 90 % intervals from drawing whole countries again, and differences of two models on the same draws. */
import { stream, uniform } from '../random/index.ts'
import { targets } from './labels.ts'
import type { ModelName } from './models.ts'
import type { Track } from './rolling.ts'
import { areas, aucWithin, brier, calibrationLine, logLoss, orderOf, ranksWithin, recallAt } from './scores.ts'
import { quantile } from './splines.ts'

export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

export const measures = ['auc', 'averagePrecision', 'brierSkill', 'logSkill', 'top5', 'top10', 'top20'] as const
export type Measure = (typeof measures)[number]

export interface ModelScores extends Readonly<Record<Measure, Interval>> {
  readonly model: ModelName
  readonly aucWithin: number
  readonly brier: number
  readonly logLoss: number
  /** 1 where forecasts are as spread out as they should be. */
  readonly slope: number
  /** Sum of all forecasts, to be held against the number of events. */
  readonly expected: number
}

/** How often each country is drawn, for each draw; the first draw takes each once. */
export function countryDraws(countries: Int32Array, draws: number, name: string): readonly Float64Array[] {
  const distinct = [...new Set(countries)].toSorted((a, b) => a - b)
  const place = new Map(distinct.map((country, k) => [country, k]))
  const id = stream(`foresight/${name}`)
  return Array.from({ length: draws + 1 }, (_, draw) => {
    const times = new Float64Array(distinct.length)
    if (draw === 0) times.fill(1)
    else for (let k = 0; k < distinct.length; k++) times[Math.floor(uniform(1, id, draw, k) * distinct.length)]! += 1
    return Float64Array.from(countries, (country) => times[place.get(country)!]!)
  })
}

const tops = [5, 10, 20] as const

function measured(track: Track, model: ModelName, draws: readonly Float64Array[]): readonly Readonly<Record<Measure, number>>[] {
  const p = track.forecasts.get(model)!
  const base = track.forecasts.get('base')!
  const order = orderOf(p)
  const ranks = ranksWithin(track.year, p)
  return draws.map((weights) => {
    const [auc, averagePrecision] = areas(track.outcome, p, order, weights)
    const [top5, top10, top20] = tops.map((k) => recallAt(track.outcome, ranks, k, weights)) as [number, number, number] // three tops
    return {
      auc,
      averagePrecision,
      brierSkill: 1 - brier(track.outcome, p, weights) / brier(track.outcome, base, weights),
      logSkill: 1 - logLoss(track.outcome, p, weights) / logLoss(track.outcome, base, weights),
      top5,
      top10,
      top20,
    }
  })
}

/** The value of the first draw between the 5 % and the 95 % of the others. */
export function intervalOf([value, ...others]: readonly number[]): Interval {
  const sorted = others.filter((each) => !Number.isNaN(each)).toSorted((a, b) => a - b)
  if (sorted.length === 0) return { value: value ?? NaN, low: NaN, high: NaN }
  return { value: value ?? NaN, low: quantile(sorted, 0.05), high: quantile(sorted, 0.95) }
}

export const usualDraws = 200

export function scoreModels(track: Track, draws: number = usualDraws): readonly ModelScores[] {
  const weights = countryDraws(track.country, draws, 'scores')
  return [...track.forecasts].map(([model, p]) => {
    const rows = measured(track, model, weights)
    const own = Object.fromEntries(measures.map((measure) => [measure, intervalOf(rows.map((row) => row[measure]))])) as Record<
      Measure,
      Interval
    > // one each
    return {
      ...own,
      model,
      aucWithin: aucWithin(track.year, track.outcome, p),
      brier: brier(track.outcome, p),
      logLoss: logLoss(track.outcome, p),
      slope: calibrationLine(track.outcome, p).slope,
      expected: p.reduce((sum, value) => sum + value, 0),
    }
  })
}

export interface Difference {
  readonly better: ModelName
  readonly than: ModelName
  readonly auc: Interval
  /** Gain in log score, for each event. */
  readonly logPerEvent: Interval
}

export function difference(track: Track, better: ModelName, than: ModelName, draws: number = usualDraws): Difference {
  const weights = countryDraws(track.country, draws, 'scores')
  const [p, q] = [track.forecasts.get(better)!, track.forecasts.get(than)!]
  const [orderP, orderQ] = [orderOf(p), orderOf(q)]
  const auc = weights.map((w) => areas(track.outcome, p, orderP, w)[0] - areas(track.outcome, q, orderQ, w)[0])
  const gain = weights.map((w) => {
    let all = 0
    let events = 0
    for (let i = 0; i < w.length; i++) {
      all += w[i]!
      events += w[i]! * track.outcome[i]!
    }
    return ((logLoss(track.outcome, q, w) - logLoss(track.outcome, p, w)) * all) / events
  })
  return { better, than, auc: intervalOf(auc), logPerEvent: intervalOf(gain) }
}

/** Some years of a track. */
export function yearsOfTrack(track: Track, first: number, last: number): Track {
  const kept = Array.from(track.year, (_, i) => i).filter((i) => track.year[i]! >= first && track.year[i]! <= last)
  const pick = <T extends Float64Array | Int32Array>(values: T): T =>
    values.filter((_, i) => track.year[i]! >= first && track.year[i]! <= last) as T // the same kind
  return {
    rows: kept.map((i) => track.rows[i]!),
    year: pick(track.year),
    country: pick(track.country),
    outcome: pick(track.outcome),
    forecasts: new Map([...track.forecasts].map(([model, values]) => [model, pick(values)])),
  }
}

/** Five years at a time, as far as the target is scored. */
export function periodsOf(target: keyof typeof targets): readonly (readonly [first: number, last: number])[] {
  const { first, last } = targets[target]
  const starts = Array.from({ length: Math.ceil((last - first + 1) / 5) }, (_, k) => first + 5 * k)
  return starts.map((start) => [start, Math.min(last, start + 4)])
}
