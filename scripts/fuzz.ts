/**
 * Good files of every kind, changed at random from a seed and given to the commands: every end must be exit code 0, 2 or 3, no
 * stack trace, at most ten seconds of the processor, at most 1 GB. `npm run fuzz -- --rounds 5000 --seed 1`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fuzz } from './fuzz/rounds.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' }, keep: { type: 'string' } },
})
const place = mkdtempSync(join(tmpdir(), 'sharara-fuzz-'))
try {
  const told = await fuzz({
    place,
    rounds: Number(values.rounds),
    seed: Number(values.seed),
    keep: values.keep ?? join(tmpdir(), 'sharara-fuzz-failed'),
    onProgress: (done, all) => {
      if (done % 100 === 0 || done === all) process.stderr.write(`${done} of ${all}\n`)
    },
  })
  process.stdout.write(`${JSON.stringify(told, null, 1)}\n`)
  process.exitCode = told.faults.length === 0 ? 0 : 1
} finally {
  rmSync(place, { recursive: true, force: true })
}
