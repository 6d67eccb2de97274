/** A short round of the fuzzer; the long one is `npm run fuzz -- --rounds 5000`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fuzz } from './fuzz/rounds.ts'

const place = mkdtempSync(join(tmpdir(), 'sharara-fuzz-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

test('files changed at random end in words', { timeout: 300_000 }, async () => {
  const { faults, rounds, ends } = await fuzz({ place, rounds: 26, seed: 7, keep: join(place, 'failed') })
  expect(faults).toEqual([])
  expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(rounds)
})
