/**
 * `npm run kill-points [-- --every n] [-- command …]`: every point (or every n-th) of every command that writes, with its figures.
 * It takes a quarter of an hour on a quiet machine; the tests try a few points of each command.
 */
import { parseArgs } from 'node:util'
import { newPlace } from '../sharara.ts'
import { killPoints } from './points.ts'
import { furnish, victims } from './victims.ts'

const { values, positionals: wanted } = parseArgs({ options: { every: { type: 'string', default: '1' } }, allowPositionals: true })
const place = newPlace()
furnish(place.path)
try {
  const sum = { points: 0, tried: 0, resumed: 0, repeated: 0, faults: 0 }
  for (const victim of victims) {
    if (wanted.length > 0 && !wanted.includes(victim.name)) continue
    const { name, points, tried, resumed, repeated, faults } = await killPoints(place.path, victim, { every: Number(values.every) })
    console.log(`${name}: ${points} points, ${tried} tried, ${resumed} resumed, ${repeated} repeated, ${faults.length} not recovered`)
    for (const fault of faults) console.log(`  ${fault.slice(0, 300)}`)
    for (const [key, value] of Object.entries({ points, tried, resumed, repeated, faults: faults.length }))
      sum[key as keyof typeof sum] += value // its own keys
    if (faults.length > 0) process.exitCode = 1
  }
  console.log(
    `all: ${sum.points} points, ${sum.tried} tried, ${sum.resumed} resumed, ${sum.repeated} repeated, ${sum.faults} not recovered`,
  )
} finally {
  place.clear()
}
