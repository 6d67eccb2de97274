/** The runs of a plan, in order, and the chunks in which they are handed out. */
import { textDigest } from '../random/index.ts'
import { planFormat, type Arm, type Plan, type PlannedRun, type Point, type SeriesDetail } from './contract.ts'
import { cardOf, type Setup } from './subject/index.ts'

export function plan<S extends Setup>(
  arms: readonly Arm<S>[],
  points: readonly Point[],
  seeds: readonly number[],
  series: SeriesDetail = 'none',
  engine: Plan['engine'] = 'frontier',
): Plan<S> {
  return { format: planFormat, arms, points, seeds, series, engine }
}

/** `count` seeds from `first` on, within 32 bits. */
export function seedsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => (first + index) % 4_294_967_296)
}

export function seedsOf(of: Plan, point: number): readonly number[] {
  return of.points[point]!.seeds ?? of.seeds
}

export function runsOf(of: Plan): readonly PlannedRun[] {
  const runs: PlannedRun[] = []
  for (let point = 0; point < of.points.length; point++) {
    for (const seed of seedsOf(of, point)) runs.push({ run: runs.length, point, seed })
  }
  return runs
}

/** Runs that are done and stored together, under a name that is the digest of all that they depend on. */
export interface Chunk {
  readonly index: number
  readonly id: string
  readonly runs: readonly PlannedRun[]
}

export function chunksOf(of: Plan, runsPerChunk: number): readonly Chunk[] {
  const arms = of.arms.map((arm) => textDigest(JSON.stringify(arm)))
  const card = cardOf(of)
  const model = card.version()
  const outputs = Object.keys(card.outputs)
  const runs = runsOf(of)
  const chunks: Chunk[] = []
  for (let first = 0; first < runs.length; first += runsPerChunk) {
    const own = runs.slice(first, first + runsPerChunk)
    const inputs = own.map(({ run, point, seed }) => [run, point, seed, arms[of.points[point]!.arm], of.points[point]!.settings])
    const id = textDigest(JSON.stringify([model, outputs, of.series, of.engine, inputs]))
    chunks.push({ index: chunks.length, id, runs: own })
  }
  return chunks
}
