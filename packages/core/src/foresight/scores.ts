/**
 * Scores of probability forecasts, each by its standard definition:
 * area under the ROC curve with ties counted half (Hanley and McNeil 1982), average precision by steps, Brier score with
 * Murphy's (1973) decomposition, logarithmic score, share of events among the k highest of a year, calibration in bins with
 * counts, slope and intercept of calibration (Cox 1958), area within the year. Weights count a row that many times.
 */
import { log } from '../random/index.ts'
import { logOdds, ridge } from './ridge.ts'

type Numbers = Float64Array | Int32Array | readonly number[]

interface Tie {
  readonly value: number
  events: number
  others: number
}

/** Weights of events and others at each distinct forecast, the highest first. */
function tiesOf(outcomes: Numbers, forecasts: Numbers, weights?: Numbers): readonly Tie[] {
  const found: Tie[] = []
  for (const i of orderOf(forecasts)) {
    const w = weights === undefined ? 1 : weights[i]!
    if (w === 0) continue
    let tie = found.at(-1)
    if (tie === undefined || tie.value !== forecasts[i]!) found.push((tie = { value: forecasts[i]!, events: 0, others: 0 }))
    tie.events += w * outcomes[i]!
    tie.others += w * (1 - outcomes[i]!)
  }
  return found
}

/** Places from the highest forecast to the lowest; equal ones keep their order. */
export function orderOf(forecasts: Numbers): readonly number[] {
  return Array.from(forecasts, (_, i) => i).sort((a, b) => forecasts[b]! - forecasts[a]! || a - b)
}

/** Chance that an event was given more than a non-event, ties half; NaN with one kind only. */
export function auc(outcomes: Numbers, forecasts: Numbers, weights?: Numbers): number {
  return aucOfTies(tiesOf(outcomes, forecasts, weights))
}

function aucOfTies(ties: readonly Tie[]): number {
  let above = 0
  let won = 0
  let others = 0
  for (const tie of ties) {
    // every other of this tie is below the events seen before
    won += tie.others * (above + tie.events / 2)
    above += tie.events
    others += tie.others
  }
  return above * others === 0 ? NaN : won / (above * others)
}

/** Σ (Rₖ − Rₖ₋₁) Pₖ over the distinct forecasts, the highest first; NaN without events. */
export function averagePrecision(outcomes: Numbers, forecasts: Numbers, weights?: Numbers): number {
  return precisionOfTies(tiesOf(outcomes, forecasts, weights))
}

function precisionOfTies(ties: readonly Tie[]): number {
  let events = 0
  let all = 0
  let sum = 0
  for (const tie of ties) {
    events += tie.events
    all += tie.events + tie.others
    if (tie.events > 0) sum += (tie.events * events) / all
  }
  return events === 0 ? NaN : sum / events
}

/** Both at once, for the bootstrap. */
export function areas(outcomes: Numbers, forecasts: Numbers, order: readonly number[], weights: Numbers): readonly [number, number] {
  const ties: Tie[] = []
  for (const i of order) {
    const w = weights[i]!
    if (w === 0) continue
    let tie = ties.at(-1)
    if (tie === undefined || tie.value !== forecasts[i]!) ties.push((tie = { value: forecasts[i]!, events: 0, others: 0 }))
    tie.events += w * outcomes[i]!
    tie.others += w * (1 - outcomes[i]!)
  }
  return [aucOfTies(ties), precisionOfTies(ties)]
}

/** Mean of what `loss` gives for each row. */
function meanOf(outcomes: Numbers, forecasts: Numbers, weights: Numbers | undefined, loss: (y: number, p: number) => number): number {
  let sum = 0
  let all = 0
  for (let i = 0; i < outcomes.length; i++) {
    const w = weights === undefined ? 1 : weights[i]!
    sum += w * loss(outcomes[i]!, forecasts[i]!)
    all += w
  }
  return sum / all
}

/** Mean of (p − y)². */
export function brier(outcomes: Numbers, forecasts: Numbers, weights?: Numbers): number {
  return meanOf(outcomes, forecasts, weights, (y, p) => (p - y) * (p - y))
}

/** Forecasts nearer to 0 or 1 than this count as this near, so that one certain error does not outweigh everything. */
export const nearest01 = 1e-15

/** Mean of −y log p − (1 − y) log(1 − p), natural logarithm. */
export function logLoss(outcomes: Numbers, forecasts: Numbers, weights?: Numbers): number {
  return meanOf(outcomes, forecasts, weights, (y, p) => {
    const cut = Math.min(1 - nearest01, Math.max(nearest01, p))
    return -(y * log(cut) + (1 - y) * log(1 - cut))
  })
}

export interface Bin {
  readonly from: number
  readonly to: number
  /** Rows, or the sum of their weights. */
  readonly count: number
  readonly events: number
  readonly meanForecast: number
  readonly rate: number
}

/** Rows by forecast in (edgeₖ₋₁, edgeₖ], the lowest edge included in the first bin; empty bins are left out. */
export function calibration(outcomes: Numbers, forecasts: Numbers, edges: readonly number[], weights?: Numbers): readonly Bin[] {
  const bins = edges.slice(1).map((to, k) => ({ from: edges[k]!, to, count: 0, events: 0, sum: 0 }))
  for (let i = 0; i < outcomes.length; i++) {
    const p = forecasts[i]!
    const bin = bins.find(({ from, to }, k) => (p > from || (k === 0 && p === from)) && p <= to)
    if (bin === undefined) continue
    const w = weights === undefined ? 1 : weights[i]!
    bin.count += w
    bin.events += w * outcomes[i]!
    bin.sum += w * p
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, events, sum }) => ({ from, to, count, events, meanForecast: sum / count, rate: events / count }))
}

export const shownEdges: readonly number[] = [0, 0.01, 0.02, 0.04, 0.08, 0.15, 0.3, 1]
export const tenths: readonly number[] = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]

export interface BrierParts {
  readonly reliability: number
  readonly resolution: number
  readonly uncertainty: number
}

/**
 * Murphy's parts: Brier = reliability − resolution + uncertainty. Exact where rows of one group share their forecast, which is
 * how they are grouped when no edges are given; with edges the forecasts of a bin count as their mean.
 */
export function brierParts(outcomes: Numbers, forecasts: Numbers, edges?: readonly number[] | null, weights?: Numbers): BrierParts {
  let all = 0
  let events = 0
  for (let i = 0; i < outcomes.length; i++) {
    const w = weights === undefined ? 1 : weights[i]!
    all += w
    events += w * outcomes[i]!
  }
  const rate = events / all
  const ties = (): readonly Pick<Bin, 'count' | 'meanForecast' | 'rate'>[] =>
    tiesOf(outcomes, forecasts, weights).map(({ value, events: own, others }) => ({
      count: own + others,
      meanForecast: value,
      rate: own / (own + others),
    }))
  const cells = edges === undefined || edges === null ? ties() : calibration(outcomes, forecasts, edges, weights)
  let reliability = 0
  let resolution = 0
  for (const { count, meanForecast, rate: own } of cells) {
    reliability += (count * (meanForecast - own) * (meanForecast - own)) / all
    resolution += (count * (own - rate) * (own - rate)) / all
  }
  return { reliability, resolution, uncertainty: rate * (1 - rate) }
}

export interface CalibrationLine {
  readonly slope: number
  readonly intercept: number
}

/** For the line of calibration forecasts nearer to 0 or 1 than this count as this near: their log-odds have no end. */
export const nearestLine = 1e-9

/**
 * Logistic regression of the outcome on the log-odds of the forecast: 1 and 0 where forecasts are right. NaN with one kind only,
 * and where forecasts part the two kinds wholly, so that no slope is steep enough.
 */
export function calibrationLine(outcomes: Numbers, forecasts: Numbers, weights?: Numbers): CalibrationLine {
  const ties = tiesOf(outcomes, forecasts, weights)
  const ofEvents = ties.filter(({ events }) => events > 0).map(({ value }) => value)
  const ofOthers = ties.filter(({ others }) => others > 0).map(({ value }) => value)
  const parted = ofOthers[0]! <= ofEvents.at(-1)! || ofEvents[0]! <= ofOthers.at(-1)!
  if (ofEvents.length === 0 || ofOthers.length === 0 || parted) return { slope: NaN, intercept: NaN }
  const cut = Float64Array.from(forecasts, (p) => logOdds(Math.min(1 - nearestLine, Math.max(nearestLine, p))))
  const x = { rows: cut.length, columns: 1, data: cut }
  const weighted = weights === undefined ? {} : { weights: Float64Array.from(weights) }
  const [intercept, slope] = ridge(x, Float64Array.from(outcomes), 0, { free: new Set([0]), least: 0, tolerance: 1e-10, ...weighted })
  return { slope: slope!, intercept: intercept! }
}

/** Place of each row within its group (a year), 1 the highest; equal forecasts in the order of the rows. */
export function ranksWithin(groupOf: Numbers, forecasts: Numbers): Int32Array {
  const ranks = new Int32Array(forecasts.length)
  const seen = new Map<number, number>()
  for (const i of orderOf(forecasts)) {
    const rank = (seen.get(groupOf[i]!) ?? 0) + 1
    seen.set(groupOf[i]!, rank)
    ranks[i] = rank
  }
  return ranks
}

/** Share of all events that stood among the k highest of their year. */
export function recallAt(outcomes: Numbers, ranks: Numbers, k: number, weights?: Numbers): number {
  let found = 0
  let all = 0
  for (let i = 0; i < outcomes.length; i++) {
    const event = (weights === undefined ? 1 : weights[i]!) * outcomes[i]!
    all += event
    if (ranks[i]! <= k) found += event
  }
  return all === 0 ? NaN : found / all
}

/** Area under the curve in each year, weighted by its events; years with one kind only are left out. */
export function aucWithin(years: Numbers, outcomes: Numbers, forecasts: Numbers): number {
  let sum = 0
  let events = 0
  for (const rows of Map.groupBy(
    Array.from(years, (_, i) => i),
    (i) => years[i]!,
  ).values()) {
    const y = rows.map((i) => outcomes[i]!)
    const own = auc(
      y,
      rows.map((i) => forecasts[i]!),
    )
    if (Number.isNaN(own)) continue
    const count = y.reduce((total, value) => total + value, 0)
    sum += own * count
    events += count
  }
  return events === 0 ? NaN : sum / events
}
