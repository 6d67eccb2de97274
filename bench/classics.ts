/**
 * How fast Epstein's model runs: `node bench/classics.ts` prints a table and writes bench/classics.json, which
 * docs/model.md shows. Processor time of one thread: counts kept up as people move, the plain twin that counts afresh, and
 * other programs on the same work (peers/), in one run one after the other. Ours is timed in the midst of bursts, the others
 * from the calm of the start, where there is less to do.
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { defaultsOf } from '../packages/core/src/quantities/index.ts'
import { measurePeers, type PeerSpeed } from './peers/index.ts'
import { epsteinParts, type City } from '../packages/core/src/models/index.ts'

const { countedAfresh, epstein, foundCity, keptCounts, period } = epsteinParts

/** People, steps of the fast engine and of the plain one; the first steps, before rebels fill the torus, are not counted. */
const sizes = [
  [1e4, 400, 60],
  [1e5, 60, 12],
  [1e6, 12, 3],
] as const
const warmUp = 12
/** Of the processor, for each other program at each size. */
const peerSeconds = 3

export interface ClassicsSpeed {
  readonly machine: string
  readonly node: string
  readonly date: string
  readonly rows: readonly { readonly people: number; readonly active: number; readonly fast: number; readonly plain: number }[]
  readonly peers: readonly PeerSpeed[]
}

function cityOf(people: number): City {
  const side = Math.round(Math.sqrt(people / 0.74))
  return foundCity({ ...defaultsOf(epstein.setup), width: side, height: side }, 1)
}

/** Million updates of people and officers a second of processor time. */
function speedOf(city: City, steps: number, eyes: typeof keptCounts): number {
  const before = process.cpuUsage()
  for (let step = 0; step < steps; step++) period(city, eyes)
  const { user, system } = process.cpuUsage(before)
  return (steps * (city.citizens + city.officers)) / (user + system)
}

const rows = sizes.map(([people, fastSteps, plainSteps]) => {
  const city = cityOf(people)
  for (let step = 0; step < warmUp; step++) period(city)
  const plain = speedOf(city, plainSteps, countedAfresh)
  const fast = speedOf(city, fastSteps, keptCounts)
  const row = { people: city.citizens + city.officers, active: city.rebels / city.citizens, fast, plain }
  console.log(
    `${row.people} people: ${fast.toFixed(2)} against ${plain.toFixed(2)} million updates a second, ${(fast / plain).toFixed(1)} times`,
  )
  return row
})

const found: ClassicsSpeed = {
  machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} processors`,
  node: process.versions.node,
  date: new Date().toISOString().slice(0, 10),
  rows,
  peers: measurePeers(
    sizes.map(([people]) => people),
    peerSeconds,
  ),
}
writeFileSync(join(import.meta.dirname, 'classics.json'), `${JSON.stringify(found, null, 2)}\n`)
