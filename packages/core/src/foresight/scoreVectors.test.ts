/**
 * Scores against vectors, by a second road: every score from its definition, pair by pair and group by group, in fractions of
 * whole numbers, so that no rounding is shared. Vectors hold ties, certain forecasts, one kind of outcome, and weights.
 */
import { describe, expect, test } from 'vitest'
import { uniform } from '../random/index.ts'
import {
  auc,
  averagePrecision,
  brier,
  brierParts,
  calibration,
  calibrationLine,
  logLoss,
  nearest01,
  nearestLine,
  tenths,
} from './scores.ts'

/** A forecast is k / `parts`, so that everything but logarithms is a fraction. */
const parts = 1000n
interface Row {
  readonly y: bigint
  readonly p: bigint
  readonly w: bigint
}
type Fraction = readonly [top: bigint, bottom: bigint]

const sum = (rows: readonly Row[], of: (row: Row) => bigint): bigint => rows.reduce((total, row) => total + of(row), 0n)
/** A double of a fraction, right to about 1e-16. */
const value = ([top, bottom]: Fraction): number => {
  if (bottom === 0n) return NaN
  const scaled = (top * 10n ** 20n) / bottom
  return Number(scaled) / 1e20
}
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]

function exactAuc(rows: readonly Row[]): number {
  let won = 0n
  let pairs = 0n
  for (const one of rows.filter(({ y }) => y === 1n)) {
    for (const other of rows.filter(({ y }) => y === 0n)) {
      const both = one.w * other.w
      pairs += 2n * both
      won += one.p > other.p ? 2n * both : one.p === other.p ? both : 0n
    }
  }
  return value([won, pairs])
}

function exactPrecision(rows: readonly Row[]): number {
  const events = sum(rows, ({ y, w }) => y * w)
  let total: Fraction = [0n, 1n]
  for (const at of new Set(rows.map(({ p }) => p))) {
    const own = sum(rows, ({ y, w, p }) => (p === at ? y * w : 0n))
    const above = rows.filter(({ p }) => p >= at)
    if (own > 0n) total = plus(total, [own * sum(above, ({ y, w }) => y * w), events * sum(above, ({ w }) => w)])
  }
  return events === 0n ? NaN : value(total)
}

function exactBrier(rows: readonly Row[]): number {
  return value([sum(rows, ({ y, p, w }) => w * (p - y * parts) ** 2n), sum(rows, ({ w }) => w) * parts ** 2n])
}

/** By groups of rows: those of one forecast, or of one bin. */
function exactParts(rows: readonly Row[], groupOf: (p: bigint) => bigint): readonly [number, number, number] {
  const [all, events] = [sum(rows, ({ w }) => w), sum(rows, ({ y, w }) => y * w)]
  let reliability: Fraction = [0n, 1n]
  let resolution: Fraction = [0n, 1n]
  for (const own of Map.groupBy(rows, ({ p }) => groupOf(p)).values()) {
    const [n, k, p] = [sum(own, ({ w }) => w), sum(own, ({ y, w }) => y * w), sum(own, (row) => row.p * row.w)]
    if (n === 0n) continue
    // n (p/n/parts − k/n)² / all, and n (k/n − events/all)² / all
    reliability = plus(reliability, [(p - k * parts) ** 2n, n * parts ** 2n * all])
    resolution = plus(resolution, [(k * all - events * n) ** 2n, n * all ** 3n])
  }
  return [value(reliability), value(resolution), value([events * (all - events), all ** 2n])]
}

/** (0, 0.1], (0.1, 0.2] …, 0 in the first. */
const tenthOf = (p: bigint): bigint => (p === 0n ? 0n : (p - 1n) / (parts / 10n))

function naiveLogLoss(rows: readonly Row[]): number {
  const lost = rows.map(({ y, p, w }) => {
    const given = Math.min(1 - nearest01, Math.max(nearest01, Number(p) / Number(parts)))
    return Number(w) * -Math.log(y === 1n ? given : 1 - given)
  })
  return lost.reduce((total, each) => total + each, 0) / Number(sum(rows, ({ w }) => w))
}

const row = (y: number, p: number, w = 1): Row => ({ y: BigInt(y), p: BigInt(p), w: BigInt(w) })
function drawn(seed: number, n: number, steps: number, heaviest: number): readonly Row[] {
  return Array.from({ length: n }, (_, i) => {
    const p = Math.round(uniform(seed, 1, i, 0) * steps) * (Number(parts) / steps)
    return row(Number(uniform(seed, 2, i, 0) < 0.15 + (0.5 * p) / 1000), p, 1 + Math.floor(uniform(seed, 3, i, 0) * heaviest))
  })
}

const vectors: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  ['all different', [row(1, 900), row(0, 800), row(1, 700), row(0, 100), row(0, 50)]],
  ['all tied', [row(1, 300), row(0, 300), row(1, 300), row(0, 300)]],
  ['certain and right', [row(1, 1000), row(0, 0), row(1, 1000), row(0, 0)]],
  ['certain and wrong', [row(0, 1000), row(1, 0), row(1, 1000)]],
  ['edges of bins', [row(1, 100), row(0, 100), row(1, 200), row(0, 300), row(1, 1000), row(0, 0)]],
  ['events only', [row(1, 200), row(1, 700), row(1, 700)]],
  ['no events', [row(0, 200), row(0, 700)]],
  ['one row', [row(1, 250)]],
  ['weights', [row(1, 900, 3), row(0, 900, 2), row(1, 100, 1), row(0, 400, 7)]],
  ['a weight of none', [row(1, 900, 0), row(0, 900, 2), row(1, 100, 1), row(0, 400, 7)]],
  ...[1, 2, 3, 4, 5, 6].map((seed) => [`drawn, ${seed}`, drawn(seed, 40 * seed, seed % 2 === 0 ? 10 : 1000, 1)] as const),
  ...[7, 8, 9].map((seed) => [`drawn with weights, ${seed}`, drawn(seed, 150, seed === 8 ? 5 : 250, 6)] as const),
]

const near = 1e-12
/** How far apart two values are; nothing where neither is a number. */
const gap = (found: number, wanted: number): number => (Number.isNaN(found) && Number.isNaN(wanted) ? 0 : Math.abs(found - wanted))

describe.each(vectors)('%s', (_, rows) => {
  const y = rows.map((one) => Number(one.y))
  const p = rows.map((one) => Number(one.p) / Number(parts))
  const w = rows.map((one) => Number(one.w))
  test('areas', () => {
    expect(gap(auc(y, p, w), exactAuc(rows))).toBeLessThan(near)
    expect(gap(averagePrecision(y, p, w), exactPrecision(rows))).toBeLessThan(near)
  })
  test('Brier and its parts, by forecast and by bin', () => {
    expect(gap(brier(y, p, w), exactBrier(rows))).toBeLessThan(near)
    const [reliability, resolution, uncertainty] = exactParts(rows, (at) => at)
    const found = brierParts(y, p, null, w)
    expect(gap(found.reliability, reliability)).toBeLessThan(near)
    expect(gap(found.resolution, resolution)).toBeLessThan(near)
    expect(gap(found.uncertainty, uncertainty)).toBeLessThan(near)
    expect(gap(found.reliability - found.resolution + found.uncertainty, exactBrier(rows))).toBeLessThan(near)
    const [binReliability, binResolution] = exactParts(rows, tenthOf)
    expect(gap(brierParts(y, p, tenths, w).reliability, binReliability)).toBeLessThan(near)
    expect(gap(brierParts(y, p, tenths, w).resolution, binResolution)).toBeLessThan(near)
  })
  test('log loss', () => expect(gap(logLoss(y, p, w), naiveLogLoss(rows))).toBeLessThan(near))
  test('bins of calibration', () => {
    const wanted = [...Map.groupBy(rows, (one) => tenthOf(one.p))].toSorted(([a], [b]) => Number(a - b))
    const filled = wanted.filter(([, own]) => sum(own, (one) => one.w) > 0n)
    const bins = calibration(y, p, tenths, w)
    expect(bins.map(({ from, count, events }) => [Math.round(10 * from), count, events])).toEqual(
      filled.map(([tenth, own]) => [Number(tenth), Number(sum(own, (one) => one.w)), Number(sum(own, (one) => one.w * one.y))]),
    )
    for (const [k, [, own]] of filled.entries())
      expect(gap(bins[k]!.meanForecast, value([sum(own, (one) => one.p * one.w), sum(own, (one) => one.w) * parts]))).toBeLessThan(near)
  })
  test('weights of one are none', () => {
    const ones = y.map(() => 1)
    expect([auc(y, p, ones), brier(y, p, ones), logLoss(y, p, ones)]).toEqual([auc(y, p), brier(y, p), logLoss(y, p)])
    expect(brierParts(y, p, tenths, ones)).toEqual(brierParts(y, p, tenths))
  })
})

/** At the right line the residuals are in balance, alone and against the log-odds: the equations of Cox’s line, not our way to it. */
test.each([1, 2, 3, 7, 9])('the line of calibration solves its equations, %i', (seed) => {
  const rows = drawn(seed, 400, 200, seed > 5 ? 4 : 1)
  const x = rows.map((one) => {
    const cut = Math.min(1 - nearestLine, Math.max(nearestLine, Number(one.p) / Number(parts)))
    return Math.log(cut / (1 - cut))
  })
  const y = rows.map((one) => Number(one.y))
  const w = rows.map((one) => Number(one.w))
  const { slope, intercept } = calibrationLine(
    y,
    rows.map((one) => Number(one.p) / Number(parts)),
    w,
  )
  const rest = y.map((came, i) => w[i]! * (came - 1 / (1 + Math.exp(-intercept - slope * x[i]!))))
  expect(Math.abs(rest.reduce((total, each) => total + each, 0))).toBeLessThan(1e-9)
  expect(Math.abs(rest.reduce((total, each, i) => total + each * x[i]!, 0))).toBeLessThan(1e-9)
})

test('no line where forecasts part the two kinds, or there is one kind', () => {
  for (const [y, p] of [
    [
      [1, 0],
      [0.7, 0.2],
    ],
    [
      [1, 0, 0],
      [0.2, 0.2, 0.9],
    ],
    [
      [1, 1],
      [0.3, 0.6],
    ],
    [
      [1, 0],
      [0.5, 0.5],
    ],
  ] as const)
    expect(calibrationLine(y, p).slope).toBeNaN()
})
