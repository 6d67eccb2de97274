/** An address rebuilds exactly what it was written from; whatever else it is given, it tells and leaves out. */
import { array, assert, constantFrom, dictionary, double, integer, option, property, record, string, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstAddress, longestAddress, readAddress, viewNames, writeAddress } from './address.ts'

const id = constantFrom('almaty', 'nur-sultan', 'kazakhstan-2022', 'iran-2019', 'x9')
const name = constantFrom('leadership', 'trust', 'rents', 'seatHours')

const anyAddress = record({
  view: constantFrom(...viewNames),
  scenario: id,
  edits: record(
    {
      seed: integer({ min: 0, max: 4_294_967_295 }),
      hours: integer({ min: 1, max: 500 }),
      values: dictionary(
        name,
        double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => value + 0),
        { minKeys: 1 },
      ),
      off: uniqueArray(constantFrom('fear', 'ties'), { minLength: 1 }),
      on: uniqueArray(constantFrom('seats', 'chance'), { minLength: 1 }),
      parts: record({ name: record({ en: string(), ar: constantFrom('اسم', 'سيناريو') }) }),
    },
    { requiredKeys: [] },
  ),
  hour: integer({ min: 0, max: 20_000 }),
  place: option(id),
  language: option(constantFrom('en', 'ar')),
  more: uniqueArray(constantFrom('case', 'claim', 'sort'), { maxLength: 2 }).chain((names) =>
    array(string({ maxLength: 12, unit: 'grapheme' }), { minLength: names.length, maxLength: names.length }).map((values) =>
      Object.fromEntries(names.map((each, index) => [each, values[index]!])),
    ),
  ),
})

/** Without the order in which entries were written, and without prototypes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('an address', () => {
  test('is read back as it was written', () =>
    assert(
      property(anyAddress, (address) => {
        const written = writeAddress(address)
        if (written.length > longestAddress) return
        const read = readAddress(written)
        expect(read.problems).toEqual([])
        expect(plain(read.address)).toEqual(plain(address))
      }),
    ))
  test('of the beginning is short', () => expect(writeAddress(firstAddress)).toBe('#/front'))
  test('that is bare leads to the front door, one without a view to the stage', () => {
    expect(readAddress('').address.view).toBe('front')
    expect(readAddress('#/?v=1&h=3').address.view).toBe('episode')
    expect(readAddress('#/episodes').address.view).toBe('episode')
  })
  test('names its version as soon as it says anything', () =>
    expect(writeAddress({ ...firstAddress, hour: 109, edits: { values: { leadership: 0.7, trust: 0.4 } } })).toBe(
      '#/front?v=1&set=leadership:0.7,trust:0.4&h=109',
    ))
  test('takes what one view needs as people type it', () =>
    expect(readAddress('#/claims?claim=21')).toMatchObject({ address: { view: 'claims', more: { claim: '21' } }, problems: [] }))
  test('may be any text', () =>
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => void readAddress(text)),
      { numRuns: 50 },
    ))
})

describe('a broken address', () => {
  const said = (text: string): string[] => readAddress(text).problems.map(({ words }) => words.en.slice(0, 30))

  test.each([
    ['#/episod', 'There is no view'],
    ['#/episode?v=9&h=3', 'This link was made by another'],
    ['#/episode?h=later', '“{name}” in the link should'],
    ['#/episode?h=99999999999', '“{name}” in the link should'],
    ['#/episode?h=1&h=2', 'The link says “{name}” twice'],
    ['#/episode?lang=fr', 'The page speaks English'],
    ['#/episode?set=leadership', 'A setting in the link'],
    ['#/episode?set=leadership:much', 'A setting in the link'],
    ['#/episode?at=%E0%A4%A', 'A part of the link is damaged'],
    ['#/episode?at=../etc', 'A part of the link is damaged'],
    ['#/episode?x=%%%', 'A part of the link is damaged'],
    ['#/episode?x=bm90IGpzb24', 'A part of the link is damaged'],
    ['#/episode?color=red', 'The link says something that'],
    [`#/episode?at=${'a'.repeat(9000)}`, 'This link is longer than'],
  ])('%s', (text, sentence) => {
    expect(said(text)).toHaveLength(1)
    expect(said(text)[0]).toContain(sentence.slice(0, 28))
  })
  test('keeps what can be read', () => {
    const { address } = readAddress('#/levers?v=1&h=oops&at=almaty&seed=7')
    expect(address).toMatchObject({ view: 'levers', place: 'almaty', hour: 0, edits: { seed: 7 } })
  })
})
