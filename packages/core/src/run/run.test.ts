/** A run goes on from any checkpoint as if it had never stopped; what is not a checkpoint of this run is refused. */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCountry } from '../../test/countries.ts'
import { pillarsInUse } from '../country/index.ts'
import { Fingerprint } from '../random/index.ts'
import { OtherModel, resumeRun, startRun, type Run, type RunRecord, type RunSetup } from './index.ts'

/** The countries of the baselines, in which people die, units dissolve and seats fall; and some others. */
const lively = new URL('../../test/baselines/countries.json', import.meta.url)
const setups: readonly RunSetup[] = [
  ...(JSON.parse(readFileSync(lively, 'utf8')) as readonly RunSetup[]),
  ...fc.sample(anyCountry(72), { seed: 29, numRuns: 3 }),
]

function toEnd(run: Run): Run {
  while (!run.over) run.step()
  return run
}

const bodyAt = 'sharara-checkpoint/2'.length + 32

/** Sealed anew: the fingerprint is no secret. */
function sealed(whole: Buffer): Uint8Array {
  whole.write(new Fingerprint().add(whole.subarray(bodyAt)).digest(), bodyAt - 32, 'latin1')
  return new Uint8Array(whole)
}

/** The same checkpoint as a model with another digest would have written it. */
function ofOtherModel(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  return sealed(Buffer.from(text.replace(/"national\/[0-9a-f]{12}"/, '"national/000000000000"'), 'latin1'))
}

/** With its parts changed by somebody, and sealed anew. */
function forged(bytes: Uint8Array, change: (parts: Parts, head: Record<string, unknown>) => unknown): Uint8Array {
  const whole = Buffer.from(bytes)
  const length = whole.readInt32LE(bodyAt)
  const head = JSON.parse(whole.toString('utf8', bodyAt + 4, bodyAt + 4 + length)) as Record<string, unknown> & { parts: string }
  const parts = JSON.parse(head.parts) as Parts // as the run wrote it above
  const instead = change(parts, head)
  const text = Buffer.from(JSON.stringify({ ...head, parts: JSON.stringify(instead ?? parts) }))
  const size = Buffer.alloc(4)
  size.writeInt32LE(text.length)
  return sealed(Buffer.concat([whole.subarray(0, bodyAt), size, text, whole.subarray(bodyAt + 4 + length)]))
}

interface Parts {
  readonly now: Record<string, unknown>
  readonly ledger: Record<string, unknown>
  story: unknown
}

/** Everything a record holds, bit by bit. */
function allOf(record: RunRecord): unknown {
  const bytes = (columns: Readonly<Record<string, Float32Array | Float64Array>>): unknown =>
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [
        name,
        Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString('base64'),
      ]),
    )
  const { columns, national, ...rest } = record
  return { columns: bytes(columns), national: bytes(national), ...rest }
}

describe.each(setups.map((setup, k) => [k + 1, setup] as const))('small country %i', (_, setup) => {
  const whole = toEnd(startRun(setup))
  const checkpoints: Uint8Array[] = []
  const run = startRun(setup)
  for (let step = 0; !run.over; step++) {
    if (step % 17 === 0) checkpoints.push(run.checkpoint())
    run.step()
  }
  checkpoints.push(run.checkpoint())

  test('something happens', () => expect(whole.record().events.length).toBeGreaterThan(3))
  test('taking checkpoints changes nothing', () => expect(run.fingerprint()).toBe(whole.fingerprint()))
  test.each(['frontier', 'reference'] as const)(
    'resumed from every 17th step, the %s engine ends to the bit as the whole run',
    (engine) => {
      expect(checkpoints.length).toBeGreaterThan(4)
      for (const checkpoint of checkpoints) {
        const resumed = toEnd(resumeRun(setup, checkpoint, engine))
        expect(resumed.checkpoint()).toEqual(whole.checkpoint())
        expect(resumed.fingerprint()).toBe(whole.fingerprint())
        expect(allOf(resumed.record())).toEqual(allOf(whole.record()))
      }
    },
  )
  test('the reference engine has the fingerprint of the fast one, and each person where the fast one has them', () => {
    const reference = toEnd(startRun(setup, 'reference'))
    expect(reference.fingerprint()).toBe(whole.fingerprint())
    expect(reference.checkpoint()).toEqual(whole.checkpoint())
  })
  test('another seed has another', () =>
    expect(toEnd(startRun({ ...setup, scenario: { ...setup.scenario, seed: setup.scenario.seed ^ 1 } })).fingerprint()).not.toBe(
      whole.fingerprint(),
    ))
})

test('a run that draws its pillars is the run that is given them, in both engines', () => {
  const { profile, scenario } = setups[0]!
  const movements = [{ leadership: 'partly', method: 'nonviolent' } as const, { leadership: 'yes', method: 'mixed' } as const]
  const ranged = { ...scenario, hours: 24, pillars: { guard: { low: 0.1, high: 0.9 } }, movements }
  const { movements: _, ...given } = { ...ranged, pillars: pillarsInUse(profile, ranged) }
  for (const engine of ['frontier', 'reference'] as const) {
    const [drawn, set] = [ranged, given].map((own) => toEnd(startRun({ profile, scenario: own }, engine)).record())
    expect(drawn).toEqual(set)
  }
})

describe('what is not a checkpoint of this run', () => {
  const [setup, other] = setups as [RunSetup, RunSetup]
  const run = startRun(setup)
  for (let k = 0; k < 30; k++) run.step()
  const good = run.checkpoint()
  const refusal = (bytes: Uint8Array, of = setup): string => {
    try {
      resumeRun(of, bytes)
      return 'taken'
    } catch (error) {
      return error instanceof RangeError ? 'refused' : String(error)
    }
  }

  test('nothing', () => expect(refusal(new Uint8Array(0))).toBe('refused'))
  test('its hour is that of its steps', () => expect(run.hour).toBe(30 * setup.scenario.stepHours))
  test('what moves people is explained where it is asked', () => expect(run.explain(1)).toMatchObject({ place: 1, hour: run.hour }))
  test('something else', () =>
    expect(refusal(new TextEncoder().encode('not a checkpoint at all, but long enough to look like one'))).toBe('refused'))
  test('another version', () => {
    const old = good.slice()
    old['sharara-checkpoint/'.length] = '0'.charCodeAt(0)
    expect(refusal(old)).toBe('refused')
  })
  test('of another version of the model', () => expect(() => resumeRun(setup, ofOtherModel(good))).toThrow(OtherModel))
  test('of another country', () => expect(refusal(good, other)).toBe('refused'))
  test.each<[string, Partial<RunSetup['scenario']>]>([
    ['another seed', { seed: setup.scenario.seed ^ 1 }],
    ['another constant', { constants: { ...setup.scenario.constants, momentum: 2.5 } }],
  ])('of %s', (_, changes) => expect(refusal(good, { ...setup, scenario: { ...setup.scenario, ...changes } })).toBe('refused'))
  test('of a longer scenario', () =>
    expect(refusal(good, { ...setup, scenario: { ...setup.scenario, hours: setup.scenario.hours + 24 } })).toBe('refused'))
  test('cut short anywhere', () => {
    for (let k = 0; k < 60; k++) expect(refusal(good.slice(0, Math.floor((good.length * k) / 60)))).toBe('refused')
    expect(refusal(good.slice(0, -1))).toBe('refused')
  })
  test.each<[string, Parameters<typeof forged>[1]]>([
    ['no parts at all', () => 7],
    ['an hour without end', ({ now }) => void (now['step'] = -1e9)],
    ['an hour after the last', ({ now }) => void (now['step'] = 1e6)],
    ['half an hour', ({ now }) => void (now['step'] = 1.5)],
    ['no number', ({ now }) => void (now['attention'] = null)],
    ['a text in the place of a number', ({ now }) => void (now['trust'] = '1')],
    ['a number beyond all', ({ now }) => void (now['pressure'] = 1e300)],
    ['an entry of its own', ({ now }) => void (now['more'] = 1)],
    ['an entry less', ({ now }) => void delete now['split']],
    ['an answer that is in no playbook', ({ ledger }) => void (ledger['pending'] = [{ index: 999, hour: 3 }])],
    ['a list of nothing', ({ ledger }) => void (ledger['open'] = [null])],
    [
      'a story of somewhere',
      (parts) => void (parts.story = [{ hour: 1, kind: 'spark', place: 9e9, words: { en: '', ar: '' }, values: {} }]),
    ],
    ['a story of nobody', (parts) => void (parts.story = 'once')],
    ['a longer record', (_, head) => void (head['hours'] = 1e9)],
    ['columns of another length', (_, head) => void (head['columns'] = [1])],
    ['more people than it lists', (_, head) => void (head['out'] = 1e9)],
  ])('sealed by somebody, with %s', (_, change) => expect(refusal(forged(good, change))).toBe('refused'))
  test('sealed by somebody, unchanged: taken', () => expect(refusal(forged(good, () => undefined))).toBe('taken'))
  test('sealed by somebody, with a column of no numbers', () => {
    const bytes = Buffer.from(good)
    const columnsAt = bodyAt + 4 + bytes.readInt32LE(bodyAt)
    bytes.writeDoubleLE(NaN, columnsAt)
    expect(refusal(sealed(bytes))).toBe('refused')
  })
  test('with more at its end', () => expect(refusal(Uint8Array.from([...good, 0]))).toBe('refused'))
  test('with a damaged head', () => {
    for (const at of [19, 20, 22, 23, 24, 30]) {
      const damaged = good.slice()
      damaged[at]! ^= 0xff
      expect(refusal(damaged)).toBe('refused')
    }
  })
  test('with one byte changed anywhere', () => {
    for (let k = 0; k < 40; k++) {
      const damaged = good.slice()
      damaged[Math.floor((good.length * (k + 0.5)) / 40)]! ^= 1
      expect(refusal(damaged)).toBe('refused')
    }
  })
})
