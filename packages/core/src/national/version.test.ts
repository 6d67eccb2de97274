/** The version of the model moves with everything that shapes results, and with nothing else. */
import { afterEach, describe, expect, test } from 'vitest'
import { phases, type Phase } from './phases.ts'
import { probe } from './probe.ts'
import { declared, modelVersion, versionDigest } from './version.ts'

const changeable = phases as Phase[] // a test may do what no code may
const shipped = [...phases]
afterEach(() => {
  changeable.splice(0, changeable.length, ...shipped)
})

test('is a name and twelve digits, the same at every question', () => {
  expect(modelVersion()).toMatch(/^national\/[0-9a-f]{12}$/)
  expect(modelVersion()).toBe(modelVersion())
})

describe('the small country that is run to know the equations', () => {
  const usual = probe()
  test('comes to the same each time', () => expect(probe()).toBe(usual))
  test.each(shipped.map(({ name }, k) => [name, k] as const))('without the phase "%s" it comes to something else', (_, k) => {
    changeable[k] = { ...shipped[k]!, run: () => undefined }
    expect(probe()).not.toBe(usual)
  })
})

describe('the digest', () => {
  const said = declared() as Readonly<Record<string, Readonly<Record<string, number>>>>
  const digest = (changes: object = {}): string => versionDigest({ ...said, ...changes }, 'probe', 'baselines')
  test.each(['constants', 'conditions', 'pillars'])('moves with every default of the %s', (table) => {
    const values = said[table]!
    const digests = Object.keys(values).map((name) => digest({ [table]: { ...values, [name]: values[name]! + 1e-9 } }))
    expect(new Set([digest(), ...digests]).size).toBe(1 + Object.keys(values).length)
  })
  test('moves with the order of the phases', () => {
    changeable.splice(0, 2, shipped[1]!, shipped[0]!)
    expect(versionDigest(declared(), 'probe', 'baselines')).not.toBe(digest())
  })
  test('moves with the small country and with the baselines', () => {
    expect(versionDigest(said, 'other', 'baselines')).not.toBe(digest())
    expect(versionDigest(said, 'probe', 'other')).not.toBe(digest())
  })
})
