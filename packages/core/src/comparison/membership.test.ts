/** Degrees of membership as R's QCA gives them (calibrate, findTh), to the digits it prints. */
import { describe, expect, test } from 'vitest'
import { lipsetFuzzy } from './fixture.ts'
import { fractionalLogit } from './indirect.ts'
import { membership, type MembershipRule } from './membership.ts'
import { membershipPicture, proposeThresholds } from './thresholds.ts'

const heights = [180.9, 182.1, 173.9, 170.5, 181.1, 156.8]
const rising = { exclusion: 165, crossover: 175, inclusion: 185 }
const falling = { exclusion: 185, crossover: 175, inclusion: 165 }
const wide = { exclusion: 155, crossover: 175, inclusion: 195 }

describe('direct method', () => {
  const table: readonly (readonly [string, MembershipRule, readonly number[]])[] = [
    [
      'logistic',
      { method: 'logistic', anchors: rising },
      [0.850333481892623, 0.889981454243061, 0.419728435718927, 0.209988034566573, 0.857674476602969, 0.00468413467420342],
    ],
    [
      'logistic, falling',
      { method: 'logistic', anchors: falling },
      [0.149666518107377, 0.110018545756939, 0.580271564281073, 0.790011965433427, 0.142325523397031, 0.995315865325797],
    ],
    [
      'logistic, uneven',
      { method: 'logistic', anchors: { exclusion: 160, crossover: 178, inclusion: 185 } },
      [0.772035216171509, 0.84872039361958, 0.338345093936497, 0.226733299464338, 0.786501669735966, 0.0302396559900202],
    ],
    [
      'logistic, 0.99 at the anchors',
      { method: 'logistic', anchors: rising, degree: 0.99 },
      [0.937679671221076, 0.963120940471292, 0.376257661937245, 0.112265717015857, 0.942838968735898, 0.000233261266833823],
    ],
    ['linear', { method: 'linear', anchors: rising }, [0.795, 0.855, 0.445, 0.275, 0.805, 0]],
    ['linear, falling', { method: 'linear', anchors: falling }, [0.205, 0.145, 0.555, 0.725, 0.195, 1]],
    [
      'curved',
      { method: 'linear', anchors: wide, below: 3.5, above: 3.5 },
      [0.852893482704829, 0.892247090518272, 0.410186472883119, 0.20489245356472, 0.860068071206438, 0.000109350000000002],
    ],
    [
      'curved, uneven',
      { method: 'linear', anchors: wide, below: 0.5, above: 2 },
      [0.7514875, 0.7919875, 0.48605555238059, 0.440170421541475, 0.7584875, 0.15],
    ],
    [
      'bell',
      { method: 'bell', anchors: { exclusion: [155, 195], crossover: [165, 185], inclusion: [175, 175] } },
      [0.705, 0.645, 0.945, 0.775, 0.695, 0.0900000000000006],
    ],
    [
      'flat bell',
      { method: 'bell', anchors: { exclusion: [155, 195], crossover: [165, 187], inclusion: [172, 179] } },
      [0.88125, 0.80625, 1, 0.892857142857143, 0.86875, 0.0900000000000006],
    ],
    [
      'bell upside down',
      { method: 'bell', anchors: { inclusion: [155, 195], crossover: [165, 185], exclusion: [175, 175] }, below: 3, above: 3 },
      [0.1026895, 0.1789555, 0.00066549999999999, 0.0455625, 0.1134905, 0.997084],
    ],
  ]
  test.for(table)('%s', ([, rule, expected]) => {
    const degrees = membership(heights, rule)
    expected.forEach((value, i) => expect(degrees[i]).toBeCloseTo(value, 12))
  })
  test('at the anchors: 0.05, 0.5, 0.95', () =>
    expect([...membership([165, 175, 185], { method: 'logistic', anchors: rising })].map((value) => value.toFixed(12))).toEqual([
      '0.050000000000',
      '0.500000000000',
      '0.950000000000',
    ]))
})

test('indirect method: income of 24 countries', () => {
  const income = [
    40110, 34400, 25200, 24920, 20060, 17090, 15320, 13680, 11720, 11290, 10940, 9800, 7470, 4670, 4100, 4070, 3740, 3690, 3590, 2980, 1000,
    650, 450, 110,
  ]
  const expected = [
    1, 1, 0.999007, 0.998721, 0.963347, 0.885719, 0.828746, 0.782327, 0.741049, 0.733675, 0.727908, 0.709106, 0.649139, 0.416563, 0.328418,
    0.323447, 0.267478, 0.25888, 0.241683, 0.141722, 0.002339, 0.00053, 0.000179, 0,
  ]
  expect([...membership(income, { method: 'indirect', thresholds: [1000, 4000, 5000, 10000, 20000] })]).toEqual(expected)
})

describe('the fractional logit', () => {
  const fitted = (values: readonly number[], ...thresholds: readonly number[]) => fractionalLogit(Float64Array.from(values), thresholds)
  test('stops where glm of R 4.2 does, after 17 rounds; thresholds in any order', () => {
    const byR = [
      0.55521384806607, 0.00000895470181, 0.17705956900758, 0, 0.44656143993415, 0.44962165402168, 0.01216825399471, 0.72882568057262,
      0.99882929973782, 0.38171129999447,
    ]
    const found = fitted([8, 1, 3, 0, 5, 6, 2, 9, 12, 4], 8.5, 2.5, 10, 4.5)
    byR.forEach((degree, i) => expect(found[i]).toBeCloseTo(degree, 12))
    expect(found[3]).toBe(Number.EPSILON) // the number 0 is taken for 0.00001; R keeps its degree off 0 by as much
  })
  test('or after 25 where it would go on for ever: of these six it could say each', () => {
    const found = fitted([1, 2, 3, 4, 6, 9], 2.5, 5)
    expect([found[1], found[4]]).toEqual([expect.closeTo(1.00557100402674e-10, 14), expect.closeTo(0.99999999993234, 14)])
    expect(found[5]).toBe(1 - Number.EPSILON)
  })
  test('of numbers that are all alike the share of thresholds below', () => {
    fitted([4, 4, 4], 2, 3, 5, 6).forEach((degree) => expect(degree).toBeCloseTo(0.5, 12))
    fitted([1, 1], 0.5, 2, 3, 4).forEach((degree) => expect(degree).toBeCloseTo(0.25, 12))
  })
  test('not of negative numbers', () => {
    const rule = { method: 'indirect', thresholds: [2, 4] } as const
    expect(() => membership([3, -1], rule)).toThrow(RangeError)
    expect(membership([0, 1, 3, 5], rule)).toHaveLength(4)
    expect([...membership([-1, 1], { method: 'crisp', thresholds: [0] })]).toEqual([0, 1])
  })
})

describe('by the shares of the cases between the anchors', () => {
  // six between 1 and 6; three of them up to the crossover
  const values = [0, 1, 2, 3, 4, 5, 6, 7]
  const degrees = [0, 0, 1 / 3, 1 / 2, 2 / 3, 5 / 6, 1, 1]
  test.each([
    ['rising', { exclusion: 1, crossover: 3, inclusion: 6 }, degrees],
    ['falling', { exclusion: 6, crossover: 3, inclusion: 1 }, degrees.map((degree) => 1 - degree)],
  ] as const)('%s', (_, anchors, wanted) => {
    const found = membership(values, { method: 'empirical', anchors })
    wanted.forEach((degree, i) => expect(found[i]).toBeCloseTo(degree, 12))
  })
  test('all of them up to the crossover', () =>
    expect([...membership([1, 2, 3], { method: 'empirical', anchors: { exclusion: 0, crossover: 3, inclusion: 6 } })]).toEqual([
      expect.closeTo(1 / 6, 12),
      expect.closeTo(1 / 3, 12),
      0.5,
    ]))
})

test('crisp and multi-value cuts: a number on the threshold is above it', () => {
  expect([...membership([1, 2, 3, 4, 5, 6], { method: 'crisp', thresholds: [2, 4] })]).toEqual([0, 1, 1, 2, 2, 2])
  expect([...membership(heights, { method: 'crisp', thresholds: [175] })]).toEqual([1, 1, 0, 0, 1, 0])
})

test('shares of a scale', () =>
  expect([...membership([1, 2, 2, 4], { method: 'shares' })].map((value) => value.toFixed(6))).toEqual([
    '0.000000',
    '0.666667',
    '0.666667',
    '1.000000',
  ]))

describe('thresholds from gaps', () => {
  const wealth = [720, 1098, 586, 468, 590, 983, 795, 390, 424, 662, 517, 1008, 350, 320, 331, 367, 897, 1038]
  test.for([
    [1, [626]],
    [2, [626, 940]],
  ] as const)('%s of Lipset’s wealth', ([count, expected]) => expect(proposeThresholds(wealth, count).thresholds).toEqual(expected))
  test('literacy', () =>
    expect(
      proposeThresholds([98, 94.4, 95.9, 95, 99.1, 96.2, 98, 59.2, 85, 95, 72.1, 99.9, 76.9, 38, 61.8, 55.6, 99.9, 99.9]).thresholds[0],
    ).toBeCloseTo(66.95, 12))
  test('fewer different numbers than groups', () => expect(proposeThresholds([1, 1, 2], 5).thresholds).toEqual([1.5]))
  test('the picture has every case and the curve', () => {
    const picture = membershipPicture(lipsetFuzzy.cases, wealth, {
      method: 'logistic',
      anchors: { exclusion: 400, crossover: 550, inclusion: 900 },
    })
    expect([picture.cases.length, picture.curve.length, picture.anchors]).toEqual([18, 101, [400, 550, 900]])
    expect(picture.cases.find(({ name }) => name === 'AU')!.membership).toBeCloseTo(0.806925632987392, 12)
  })
})
