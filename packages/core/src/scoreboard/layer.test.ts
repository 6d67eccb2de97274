/** The outcome layer: nothing earned is the base rates; what was earned comes back from cases that were made with it; no case sees itself. */
import { describe, expect, test } from 'vitest'
import { stream, uniform } from '../random/index.ts'
import { at, codedCase, sure } from './fixture.ts'
import { outcomeNames, type Chances, type Forecast } from './forecast.ts'
import { baseWithout, fitLayer, layered, layeredForecasts, layerOf, layerWithout, type LayerRow } from './layer.ts'

const even = Object.fromEntries(outcomeNames.map((name) => [name, 1 / 8])) as Chances // all names
const noLines = { peak: null, deaths: null, daysToCore: null, duration: null }
const weights = { shares: 0, changed: 0, crushed: 0, size: 0 }

describe('the four numbers', () => {
  const model = sure('revolution', 0.65, { peak: at(0.1) })
  const chances = (changes: Partial<typeof weights>): Chances => layered(model, even, { ridge: 1, weights: { ...weights, ...changes } })
  test('all 0: the base rates as they are', () => {
    for (const name of outcomeNames) expect(chances({})[name]).toBeCloseTo(1 / 8, 12)
  })
  test('shares 1: the shares of the runs', () => expect(chances({ shares: 1 }).revolution).toBeCloseTo(0.65, 12))
  test('shares a half, by hand', () => {
    // square roots of 0.65 and seven times 0.05
    expect(chances({ shares: 0.5 }).revolution).toBeCloseTo(Math.sqrt(0.65) / (Math.sqrt(0.65) + 7 * Math.sqrt(0.05)), 12)
  })
  test('changed 1: three ends together as likely as the runs say, each as before among them', () => {
    // the model has 0.75 for the three, the base rates 3/8
    const { revolution, captured } = chances({ changed: 1 })
    expect(revolution).toBeCloseTo(0.25, 12)
    expect(captured).toBeCloseTo(0.25, 12)
  })
  test('crushed 1: crushed as likely as the runs say', () => expect(chances({ crushed: 1 }).crushed).toBeCloseTo(0.05, 12))
  test('size: ten times the middling crowd multiplies the odds of a change by e', () => {
    const odds = (of: Chances): number => of.revolution / of.crushed
    expect(odds(chances({ size: 1 })) / odds(chances({}))).toBeCloseTo(Math.E, 12)
  })
})

describe('the fit', () => {
  let drawn = 0
  const draw = (): number => uniform(7, stream('layer-test'), 0, drawn++)
  const rows: LayerRow[] = Array.from({ length: 600 }, (_, k) => {
    const likely = outcomeNames[Math.floor(8 * draw())]!
    const input = sure(likely, 0.65)
    const made = layered(input, even, { ridge: 0, weights: { ...weights, shares: 0.7 } })
    let rest = draw()
    const outcome = outcomeNames.find((name) => (rest -= made[name]) < 0) ?? 'faded'
    return { country: `C${k % 40}`, outcome, input, base: even }
  })
  test('finds again what cases were made with', () => {
    const { weights: found } = fitLayer(rows, 0.01)
    expect(Math.abs(found.shares - 0.7)).toBeLessThan(0.15)
    expect(Math.abs(found.size)).toBeLessThan(0.5)
  })
  test('a large ridge leaves nothing of the model', () =>
    expect(Math.abs(fitLayer(rows.slice(0, 40), 1e6).weights.shares)).toBeLessThan(1e-3))
})

describe('forecasts', () => {
  const countries = Array.from({ length: 12 }, (_, k) => `${String.fromCodePoint(65 + k)}AA`)
  const cases = countries.map((iso3, k) => codedCase(`${iso3}2000`, { outcome: k % 2 === 0 ? 'revolution' : 'crushed' }, { seen: false }))
  const right = new Map<string, Forecast>(cases.map((one) => [one.id, sure(one.truth.outcome, 0.65)]))
  test('a model that is right everywhere moves the base rates far', () => {
    const forecasts = layeredForecasts({ cases, model: right, training: cases })
    for (const one of cases)
      expect(forecasts.get(one.id)!.outcomes[one.truth.outcome]).toBeGreaterThan(baseWithout(cases, one.id)[one.truth.outcome])
    expect(layerOf({ cases, model: right, training: cases })!.weights.shares).toBeGreaterThan(0.2)
  })
  test('of a case are the same, however it ended and whatever the seen did', () => {
    const other = cases.map((one, k) => (k === 0 ? { ...one, truth: { ...one.truth, outcome: 'faded' as const } } : one))
    const known = codedCase('ZZZ2000', { outcome: 'faded' }, { seen: true })
    const before = layeredForecasts({ cases, model: right, training: cases }).get('AAA2000')!
    expect(layeredForecasts({ cases: other, model: right, training: other }).get('AAA2000')!.outcomes).toEqual(before.outcomes)
    const more = new Map([...right, [known.id, sure('civil-war', 0.9)]])
    expect(layeredForecasts({ cases: [...cases, known], model: more, training: cases }).get('AAA2000')!.outcomes).toEqual(before.outcomes)
  })
  test('what ships has for each country a layer that never saw it', () => {
    const { elsewhere } = layerOf({ cases, model: right, training: cases })!
    expect(Object.keys(elsewhere)).toEqual(countries)
    const others = cases.filter(({ iso3 }) => iso3 !== 'BAA')
    expect(elsewhere['BAA']).toEqual(expect.objectContaining({ base: baseWithout(others, '') }))
    const changed = cases.map((one) => (one.iso3 === 'BAA' ? { ...one, truth: { ...one.truth, outcome: 'faded' as const } } : one))
    expect(layerOf({ cases: changed, model: right, training: changed })!.elsewhere['BAA']).toEqual(elsewhere['BAA'])
  })
  test('of a country from which it never learnt only what differs is kept, and the rest is the whole layer', () => {
    const known = codedCase('ZZZ2000', { outcome: 'faded' }, { seen: true })
    const all = [...cases, known]
    const whole = layerOf({ cases: all, model: new Map([...right, [known.id, sure('faded', 0.9)]]), training: all })!
    expect(Object.keys(whole.elsewhere['ZZZ']!)).toEqual(['base', 'numbers'])
    expect(layerWithout(whole, 'ZZZ')).toMatchObject({ weights: whole.weights, numbers: whole.numbers, base: baseWithout(cases, '') })
    expect(layerWithout(whole, 'QQQ')).toBe(whole)
  })
  test('of a table of few countries are the base rates, and those of a layer that is given', () => {
    const few = [codedCase('ZZZ2000', { outcome: 'revolution' })]
    const own = new Map<string, Forecast>([['ZZZ2000', sure('revolution', 0.65)]])
    const shipped = { ridge: 1, weights: { ...weights, shares: 1 }, base: even, numbers: noLines, elsewhere: {} }
    expect(layeredForecasts({ cases: few, model: own, training: cases }, { shipped }).get('ZZZ2000')!.outcomes.revolution).toBeCloseTo(
      0.65,
      12,
    )
    expect(layeredForecasts({ cases: few, model: own, training: cases }).get('ZZZ2000')!.outcomes).toEqual(
      expect.objectContaining({ revolution: expect.closeTo(baseWithout(cases, 'ZZZ2000').revolution, 12) as number }),
    )
  })
})
