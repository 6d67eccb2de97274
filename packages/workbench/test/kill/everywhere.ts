/**
 * `npm run kill-points [-- command …]`: every point of every command that writes, with its figures. It takes some minutes; the tests
 * end each command itself at a few points.
 */
import { parseArgs } from 'node:util'
import { newPlace } from '../sharara.ts'
import { everyPoint } from './points.ts'
import { furnish, victims } from './victims.ts'

const { positionals: wanted } = parseArgs({ allowPositionals: true })

function furnished(): ReturnType<typeof newPlace> {
  const place = newPlace()
  furnish(place.path)
  return place
}

const sum = { points: 0, same: 0, tried: 0, resumed: 0, repeated: 0 }
const told = (name: string, faults: number, counts: typeof sum): void =>
  console.log(
    `${name}: ${counts.points} points, ${counts.same} of them on the same disk as the one before, ${counts.tried} tried, ` +
      `${counts.resumed} resumed, ${counts.repeated} repeated, ${faults} not recovered`,
  )
let faults = 0
for (const victim of victims) {
  if (wanted.length > 0 && !wanted.includes(victim.name)) continue
  const tally = await everyPoint(furnished, victim)
  told(tally.name, tally.faults.length, tally)
  for (const fault of tally.faults) console.log(`  ${fault.slice(0, 300)}`)
  for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += tally[key] // its own keys
  faults += tally.faults.length
}
told('all', faults, sum)
if (faults > 0) process.exitCode = 1
