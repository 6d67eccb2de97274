/**
 * Fits the constants marked `fitted`: `npx node scripts/fit.ts [generations] [threads] [state file]`. Goes on from the
 * state file if it is there; prints the best point, its losses by target, and what to write into the declarations.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { constants, declaredPriors, supportOf } from '../packages/core/src/index.ts'
import type { Loss, Point } from './fit/objective.ts'
import { sparseEvolution } from './fit/search.ts'

/** Range of the search for each number: [low, high, logarithmic]. Those of constants and conditions are `sharara fit`'s own. */
const ranges: Readonly<Record<string, readonly [number, number, boolean]>> = {
  ...Object.fromEntries(
    Object.entries(declaredPriors()).flatMap(([name, prior]) => {
      if (name === 'reserve') return []
      const [low, high] = supportOf(prior)
      return [[Object.hasOwn(constants, name) ? name : `condition:${name}`, [low, high, prior.kind === 'log-uniform'] as const]]
    }),
  ),
  'duty:police': [0.15, 0.7, false],
  'place:almaty': [-0.2, 0.6, false],
  'place:nur-sultan': [-0.5, 0.2, false],
  'place:shymkent': [-0.5, 0.2, false],
}
const seeds = [0, 1, 2]
const names = Object.keys(ranges)
const generations = Number(process.argv[2] ?? 60)
const threads = Number(process.argv[3] ?? 2)
const stateFile = process.argv[4] ?? 'fit-state.json'
const size = 8

const toPoint = (unit: Float64Array): Point =>
  Object.fromEntries(
    names.map((name, i) => {
      const [low, high, logarithmic] = ranges[name]!
      return [name, logarithmic ? low * (high / low) ** unit[i]! : low + (high - low) * unit[i]!]
    }),
  )
const toUnit = (point: Point): Float64Array =>
  Float64Array.from(names, (name) => {
    const [low, high, logarithmic] = ranges[name]!
    const value = Math.min(high, Math.max(low, point[name] ?? 0))
    return logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low)
  })

const declared = {
  ...Object.fromEntries(Object.entries(constants).map(([name, quantity]) => [name, quantity.default])),
  'condition:newsHalfHours': 12,
  'duty:police': 0.4,
}
const start: Point = existsSync(stateFile) ? (JSON.parse(readFileSync(stateFile, 'utf8')) as { best: Point }).best : declared
const workers = Array.from({ length: threads }, () => new Worker(new URL('./fit/worker.ts', import.meta.url)))

async function lossesOf(points: readonly Point[]): Promise<Loss[]> {
  const results: Loss[] = new Array<Loss>(points.length)
  let next = 0
  await Promise.all(
    workers.map(async (worker) => {
      while (next < points.length) {
        const index = next++
        worker.postMessage({ index, point: points[index], seeds }, [])
        results[index] = await new Promise<Loss>((resolve) => worker.once('message', (message: { loss: Loss }) => resolve(message.loss)))
      }
    }),
  )
  return results
}

const [first] = await lossesOf([start])
let best = { point: start, loss: first! }
console.log(`start ${best.loss.total.toFixed(1)}`)
const search = sparseEvolution(toUnit(start), best.loss.total, 0.04, size, 2022)
for (let generation = 1; generation <= generations; generation++) {
  const units = search.ask()
  const points = units.map(toPoint)
  const losses = await lossesOf(points)
  const totals = losses.map((loss) => loss.total)
  if (search.tell(units, totals)) {
    const winner = totals.indexOf(Math.min(...totals))
    best = { point: points[winner]!, loss: losses[winner]! }
    writeFileSync(stateFile, JSON.stringify({ best: best.point, total: best.loss.total, parts: best.loss.parts }, null, 1))
  }
  console.log(`generation ${generation} of ${generations}: best ${best.loss.total.toFixed(1)}`)
}
for (const worker of workers) await worker.terminate()
console.log(
  Object.entries(best.loss.parts)
    .sort((a, b) => b[1] - a[1])
    .map(([name, value]) => `${value.toFixed(2)} ${name}`)
    .join('\n'),
)
console.log(JSON.stringify(best.point, null, 1))
