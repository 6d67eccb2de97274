import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directionsFile, directionsPath } from '../../../../../scripts/sobol-directions.ts'
import { pointsOf, withOwnSeeds } from './design.ts'
import { fractionalFactorial, fractionOfResolution, fullFactorial, grid } from './factorial.ts'
import { readFactor, settingsAt, valueAt, type Factor } from './factors.ts'
import { latinHypercube } from './latin.ts'
import { morrisDesign, spread } from './morris.ts'
import { saltelliDesign } from './saltelli.ts'
import { sobolColumns, sobolDimensions, sobolSequence } from './sobol.ts'

const names = [
  'reserve',
  'corruption',
  'promise',
  'patience',
  'trust',
  'rents',
  'deepShare',
  'programme',
  'leadership',
  'guard',
  'cautionTail',
]
const factors = (count: number): Factor[] => Array.from({ length: count }, (_, k) => readFactor(names[k % names.length]!).value!)

describe('factors', () => {
  const read = (text: string): Factor => readFactor(text).value!

  test('have the range of the declaration, a range or a list of values', () => {
    expect(read('reserve')).toMatchObject({ kind: 'range', low: 0, high: 1, unit: 'income shares' })
    expect(read('reserve=0.1..0.3')).toMatchObject({ kind: 'range', low: 0.1, high: 0.3 })
    expect(read('newsHalfHours = 3,14,30')).toMatchObject({ kind: 'list', values: [3, 14, 30] })
    expect(read('danger')).toMatchObject({ kind: 'switch', mechanism: 'danger', name: 'danger' })
    expect(read('mechanisms.fear')).toMatchObject({ kind: 'switch', mechanism: 'fear', name: 'mechanisms.fear' })
    expect(read('fear=1..2')).toMatchObject({ kind: 'range', name: 'fear' })
    expect(read('constants.fear')).toMatchObject({ kind: 'range', name: 'fear', low: 0, high: 3 })
  })
  test.for([
    ['reserv', 'reserve'],
    ['dangr=1', 'danger'],
    ['reserve=0.3..0.1', 'rise'],
    ['reserve=a..b', '0.1..0.3'],
    ['reserve=', '0.1..0.3'],
    ['reserve=0.1..0.2..0.3', '0.1..0.3'],
    ['reserve=0.1..3', '3 is outside 0 to 1'],
    ['danger=0..1', 'no values'],
    ['basket', 'say a range'],
    ['momentum', 'mechanisms.momentum'],
    ['mechanisms.reserve', 'no condition'],
    ['', 'no condition'],
  ])('"%s" is refused with a reason', ([text, reason]) => expect(readFactor(text!).problem!.en).toContain(reason))
  test('say what a unit means', () => {
    expect([0, 0.5, 1].map((unit) => valueAt(read('reserve=0.1..0.3'), unit))).toEqual(
      [0.1, 0.2, 0.3].map((value) => expect.closeTo(value, 15) as number),
    )
    expect([0, 0.34, 0.67, 1].map((unit) => valueAt(read('newsHalfHours=3,14,30'), unit))).toEqual([3, 14, 30, 30])
    expect(settingsAt([read('reserve'), read('danger'), read('refusal')], [0.5, 0.49, 0.5])).toEqual({
      values: { reserve: 0.5 },
      off: ['danger'],
    })
    expect(settingsAt([read('danger')], [1])).toEqual({})
  })
  test('points that mean the same are run once', () => {
    const { points, pointOfRow } = pointsOf({ factors: [read('danger')], rows: [[0.1], [0.9], [0.2]] })
    expect(points).toEqual([
      { arm: 0, settings: { off: ['danger'] } },
      { arm: 0, settings: {} },
    ])
    expect(pointOfRow).toEqual([0, 1, 0])
    const own = withOwnSeeds(points, 3, 1).flatMap(({ seeds }) => seeds!)
    expect(new Set(own).size).toBe(6)
  })
})

describe('factorials', () => {
  test('a grid has every combination', () => {
    const { rows } = grid([...factors(2), readFactor('danger').value!], 3)
    expect(rows).toHaveLength(18)
    expect(new Set(rows.map(String)).size).toBe(18)
    expect(rows[0]).toEqual([0, 0, 0.25])
    expect(rows.at(-1)).toEqual([1, 1, 0.75])
  })
  test('a full factorial has every corner', () => {
    const { rows } = fullFactorial(factors(4))
    expect(new Set(rows.map(String)).size).toBe(16)
    expect(rows.flat().every((unit) => unit === 0 || unit === 1)).toBe(true)
  })
  // Box, Hunter and Hunter 1978, table 12.15, as in the NIST handbook, section 5.3.3.4.7
  test.for([
    [3, 2, 3],
    [4, 3, 4],
    [5, 4, 5],
    [5, 3, 3],
    [6, 5, 6],
    [6, 4, 4],
    [6, 3, 3],
    [7, 6, 7],
    [7, 5, 4],
    [7, 4, 4],
    [7, 3, 3],
    [8, 6, 5],
    [8, 5, 4],
    [8, 4, 4],
    [9, 7, 6],
    [9, 6, 4],
    [9, 5, 4],
    [9, 4, 3],
    [10, 7, 5],
    [10, 6, 4],
    [10, 5, 4],
    [10, 4, 3],
    [11, 7, 5],
    [11, 6, 4],
    [11, 5, 4],
    [11, 4, 3],
    [15, 4, 3],
  ] as const)('%d factors in 2^%d runs have the published resolution %d', ([count, base, resolution]) => {
    expect(fractionalFactorial(factors(count), base).resolution).toBe(resolution)
  })
  test('columns are balanced, and orthogonal, and products up to the resolution are not constant', () => {
    const { rows, resolution, generators } = fractionalFactorial(factors(11), 6)
    expect(resolution).toBe(4)
    const signs = rows.map((row) => row.map((unit) => 2 * unit - 1))
    const sum = (of: readonly number[]): number => signs.reduce((all, row) => all + of.reduce((product, k) => product * row[k]!, 1), 0)
    for (let a = 0; a < 11; a++) {
      expect(sum([a])).toBe(0)
      for (let b = 0; b < a; b++) {
        expect(sum([a, b])).toBe(0)
        for (let c = 0; c < b; c++) expect(sum([a, b, c])).toBe(0)
      }
    }
    for (const { factor, of } of generators) expect(sum([factor, ...of])).toBe(64)
  })
  test('23 switches in 64 runs keep main effects clear of pairs', () => {
    const started = fractionalFactorial(factors(23), 6)
    expect(started.resolution).toBe(4)
    expect(started.rows).toHaveLength(64)
  })
  test('the smallest fraction of a resolution', () => {
    expect(fractionOfResolution(factors(7), 4).rows).toHaveLength(16)
    expect(fractionOfResolution(factors(8), 5).rows).toHaveLength(64)
    expect(fractionOfResolution(factors(3), 5).rows).toHaveLength(8)
    expect(() => fractionalFactorial(factors(9), 3)).toThrow(RangeError)
  })
})

describe('Latin hypercubes', () => {
  test('hold one row in each part of each range, and are repeatable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(1000), (count, seed) => {
        const { rows } = latinHypercube(factors(3), count, seed)
        for (let k = 0; k < 3; k++) {
          expect(rows.map((row) => Math.floor(row[k]! * count)).toSorted((a, b) => a - b)).toEqual(
            Array.from({ length: count }, (_, part) => part),
          )
        }
        expect(latinHypercube(factors(3), count, seed).rows).toEqual(rows)
      }),
      { numRuns: 30 },
    )
    expect(latinHypercube(factors(2), 9, 1).rows).not.toEqual(latinHypercube(factors(2), 9, 2).rows)
  })
})

interface Generator {
  nextVector(): number[]
}
// the package has no types
const { SobolSequenceGenerator } = createRequire(import.meta.url)('sobol') as {
  SobolSequenceGenerator: new (dimensions: number) => Generator
}

describe('the Sobol sequence', () => {
  test('has the table of Joe and Kuo', () => expect(readFileSync(directionsPath, 'utf8')).toBe(directionsFile()))
  test('begins as published', () => {
    // the first points of sobol.cc of Joe and Kuo, and of SciPy 1.17.1
    expect(sobolSequence(factors(5), 8).rows).toEqual([
      [0, 0, 0, 0, 0],
      [0.5, 0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25, 0.25, 0.75],
      [0.25, 0.75, 0.75, 0.75, 0.25],
      [0.375, 0.375, 0.625, 0.875, 0.375],
      [0.875, 0.875, 0.125, 0.375, 0.875],
      [0.625, 0.125, 0.875, 0.625, 0.625],
      [0.125, 0.625, 0.375, 0.125, 0.125],
    ])
  })
  test.for([1, 2, 21, 160])('equals the package in %d dimensions', (dimensions) => {
    const generator = new SobolSequenceGenerator(dimensions)
    const columns = sobolColumns(500, dimensions)
    for (let point = 0; point < 500; point++) {
      const expected = generator.nextVector()
      expect(columns.map((column) => column[point])).toEqual(expected)
    }
  })
  test('equals SciPy far out', () => {
    const columns = sobolColumns(1024, 300)
    expect([0, 1, 2, 50, 160, 299].map((k) => columns[k]![777])).toEqual([
      0.6923828125, 0.9365234375, 0.1630859375, 0.0830078125, 0.0029296875, 0.0302734375,
    ])
    expect(columns.reduce((sum, column) => sum + column.reduce((own, value) => own + value, 0), 0)).toBe(153_450)
  })
  test('can skip', () =>
    expect(sobolColumns(4, 3, { skip: 5 }).map((column) => [...column])).toEqual(
      sobolColumns(9, 3).map((column) => [...column.subarray(5)]),
    ))
  test('scrambled still holds one point in each of equal parts, and hangs on the seed', () => {
    const columns = sobolColumns(256, 20, { scramble: 5 })
    for (const column of columns) expect(new Set(Array.from(column, (value) => Math.floor(256 * value))).size).toBe(256)
    // a net in base 2: of the first two coordinates each box of 16 by 16 holds one
    const boxes = new Set(Array.from(columns[0]!, (value, point) => 16 * Math.floor(16 * value) + Math.floor(16 * columns[1]![point]!)))
    expect(boxes.size).toBe(256)
    expect(sobolColumns(256, 1, { scramble: 6 })[0]).not.toEqual(columns[0])
    const mean = columns.flatMap((column) => [...column]).reduce((sum, value) => sum + value, 0) / (256 * 20)
    expect(mean).toBeCloseTo(0.5, 3)
  })
  test('ends where its table ends', () => {
    expect(sobolDimensions).toBe(512)
    expect(() => sobolColumns(1, 513)).toThrow(RangeError)
  })
})

describe('Morris trajectories', () => {
  test('move each factor once by the step, on the grid', () => {
    const { rows, step } = morrisDesign(factors(6), 20, { seed: 3 })
    expect(step).toBeCloseTo(2 / 3, 15)
    expect(rows).toHaveLength(140)
    let ups = 0
    for (let t = 0; t < 20; t++) {
      const moved = new Set<number>()
      for (let move = 1; move <= 6; move++) {
        const [before, after] = [rows[7 * t + move - 1]!, rows[7 * t + move]!]
        const changed = after.flatMap((unit, k) => (unit === before[k] ? [] : [k]))
        expect(changed).toHaveLength(1)
        const jump = after[changed[0]!]! - before[changed[0]!]!
        expect(Math.abs(jump)).toBeCloseTo(step, 12)
        if (jump > 0) ups++
        moved.add(changed[0]!)
      }
      expect(moved.size).toBe(6)
    }
    expect(rows.flat().every((unit) => [0, 1 / 3, 2 / 3, 1].some((level) => Math.abs(level - unit) < 1e-12))).toBe(true)
    expect(ups / 120).toBeGreaterThan(0.35)
    expect(ups / 120).toBeLessThan(0.65)
  })
  test('chosen far apart are farther apart than others, and nearly as far as can be', () => {
    const all = Array.from({ length: 9 }, (_, index) => morrisDesign(factors(3), 1, { seed: index }).rows)
    const size = (of: readonly (readonly (readonly number[])[])[]): number => {
      let sum = 0
      for (const a of of) {
        for (const b of of) {
          const own = a.flatMap((row) => b.map((other) => Math.hypot(...row.map((unit, k) => unit - other[k]!)))).reduce((x, y) => x + y, 0)
          sum += own * own
        }
      }
      return sum
    }
    let best = 0
    for (let mask = 0; mask < 512; mask++) {
      const chosen = all.filter((_, index) => ((mask >>> index) & 1) === 1)
      if (chosen.length === 4) best = Math.max(best, size(chosen))
    }
    const taken = size(spread(all, 4))
    expect(taken).toBeGreaterThan(0.95 * best)
    expect(taken).toBeGreaterThan(size(all.slice(0, 4)))
    expect(morrisDesign(factors(3), 4, { seed: 1, candidates: 30 }).rows).toHaveLength(16)
  })
  test('want an even number of levels', () => expect(() => morrisDesign(factors(2), 1, { seed: 1, levels: 3 })).toThrow(RangeError))
})

describe('crossed samples', () => {
  test.for([false, true])('take one column from the other sample (second order: %s)', (secondOrder) => {
    const { rows } = saltelliDesign(factors(3), 4, secondOrder, { skip: 8 })
    const block = secondOrder ? 8 : 5
    expect(rows).toHaveLength(4 * block)
    for (let point = 0; point < 4; point++) {
      const own = rows.slice(block * point, block * point + block)
      const [a, b] = [own[0]!, own.at(-1)!]
      for (let k = 0; k < 3; k++) {
        expect(own[1 + k]).toEqual(a.with(k, b[k]!))
      }
      expect(own.slice(4, secondOrder ? 7 : 4)).toEqual(secondOrder ? a.map((unit, k) => b.with(k, unit)) : [])
      expect([...a, ...b]).toEqual(sobolColumns(12, 6).map((column) => column[8 + point]))
    }
  })
})
