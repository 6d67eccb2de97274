/** Any published model goes on from any checkpoint as if it had never stopped; what is no checkpoint of the run is refused. */
import { describe, expect, test } from 'vitest'
import { publishedModels } from '../models/index.ts'
import { hasShapeOf, packState, unpackState } from './checkpoint.ts'
import { resumeModel, startModel, type ModelRun } from './index.ts'

const toEnd = <State>(run: ModelRun<State>): ModelRun<State> => {
  while (!run.over) run.step()
  return run
}
/** The first and the last setting of each paper; all that a state can hold is in them. */
const cases = publishedModels.flatMap(({ id, model, presets }) => {
  const names = Object.keys(presets)
  return [...new Set([names[0]!, names.at(-1)!])].map((preset) => [`${id}/${preset}`, model, presets[preset]!.values] as const)
})
/** Magic and digest: two checkpoints with the same are the same. */
const sealOf = (checkpoint: Uint8Array): string => String.fromCharCode(...checkpoint.subarray(0, 47))

test.each(cases)('%s, resumed twice on the way, ends as the whole run', (_, model, values) => {
  const short = { ...values, steps: Math.min(12, values['steps'] ?? 12) }
  const whole = toEnd(startModel(model, short, 3))
  const run = startModel(model, short, 3)
  for (const stop of [1, 7]) {
    while (run.steps < stop && !run.over) run.step()
    const again = toEnd(resumeModel(model, short, 3, run.checkpoint()))
    expect(again.fingerprint()).toBe(whole.fingerprint())
    expect(sealOf(again.checkpoint())).toBe(sealOf(whole.checkpoint()))
  }
})

describe('a state as bytes', () => {
  const shared = { n: 1 }
  const state = {
    numbers: [1.5, -0, NaN, Infinity, -Infinity, 1e300],
    text: 'شرارة',
    nothing: null,
    yes: true,
    column: Float64Array.of(NaN, -0, 2),
    bytes: Uint8Array.of(1, 2, 255),
    one: shared,
    same: shared,
  }
  test('comes back, and what was one thing is one thing', () => {
    const got = unpackState(packState(state)) as typeof state // just packed
    expect(got).toEqual(state)
    expect(Object.is(got.numbers[1], -0)).toBe(true)
    expect(got.same).toBe(got.one)
  })
  test.each([
    ['a function', { f: () => 1 }],
    ['a map', { deep: [new Map()] }],
    ['nothing said', { gone: undefined }],
  ])('%s cannot be kept', (_name, one) => expect(() => packState(one)).toThrow(TypeError))
  test('has the shape of itself, and not of another', () => {
    expect(hasShapeOf(state, state)).toBe(true)
    expect(hasShapeOf({ ...state, column: Float64Array.of(1) }, state)).toBe(false)
    expect(hasShapeOf({ ...state, text: 1 }, state)).toBe(false)
    expect(hasShapeOf({ ...state, more: 1 }, state)).toBe(false)
  })
})

describe('what is no checkpoint of the run is refused', () => {
  const epstein = publishedModels.find(({ id }) => id === 'epstein-2002')!.model
  const values = { steps: 30, width: 20, height: 20, vision: 3 }
  const run = startModel(epstein, values, 1)
  for (let step = 0; step < 5; step++) run.step()
  const good = run.checkpoint()
  const taken = (bytes: Uint8Array, own: Readonly<Record<string, number>> = values, seed = 1): boolean => {
    try {
      resumeModel(epstein, own, seed, bytes)
      return true
    } catch (error) {
      if (error instanceof RangeError || error instanceof SyntaxError) return false
      throw error
    }
  }
  test('the good one is taken', () => expect(taken(good)).toBe(true))
  test('nothing, text, cut short, one bit', () => {
    expect(taken(new Uint8Array(0))).toBe(false)
    expect(taken(new TextEncoder().encode('something else that is long enough to be looked at'))).toBe(false)
    for (let k = 0; k < 40; k++) expect(taken(good.slice(0, Math.floor((good.length * k) / 40)))).toBe(false)
    const other = good.slice()
    other[other.length - 3]! ^= 1
    expect(taken(other)).toBe(false)
  })
  test('another seed, other values, another size, another model', () => {
    expect(taken(good, values, 2)).toBe(false)
    expect(taken(good, { ...values, legitimacy: 0.8 })).toBe(false)
    expect(taken(good, { ...values, width: 30 })).toBe(false)
    const kuran = publishedModels.find(({ id }) => id === 'kuran-1991')!.model
    expect(() => resumeModel(kuran, {}, 1, good)).toThrow(RangeError)
  })
  test('one that somebody sealed with other parts', () => {
    const kept = unpackState(good) as { steps: number; seen: Record<string, number[]>; state: Record<string, unknown> } // a good one
    expect(taken(packState({ ...kept, steps: -1 }))).toBe(false)
    expect(taken(packState({ ...kept, steps: 9 }))).toBe(false)
    expect(taken(packState({ ...kept, state: { ...kept.state, site: new Int32Array(1) } }))).toBe(false)
    expect(taken(packState({ ...kept, state: null }))).toBe(false)
    expect(taken(packState([]))).toBe(false)
  })
})
