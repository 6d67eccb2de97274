/**
 * The whole road from a fuzzy table to fit and solutions against a second, slow one that shares no code with the first:
 * memberships are hundredths, so that its sums are exact, and solutions come from looking at every term and every set of them.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitLiterals } from './search.ts'
import { fitModel } from './solution.ts'
import { minimise } from './minimise.ts'
import { caseTable } from './table.ts'
import { literal } from './expression.ts'
import { truthTable } from './truthTable.ts'

interface Data {
  readonly names: readonly string[]
  /** Hundredths, by case and condition; the last is the outcome. */
  readonly cells: readonly (readonly number[])[]
}

const tables: fc.Arbitrary<Data> = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.record({
    names: fc.constant(['A', 'B', 'C', 'D'].slice(0, width)),
    cells: fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: width + 1, maxLength: width + 1 }), {
      minLength: 4,
      maxLength: 14,
    }),
  }),
)

const tableOf = ({ names, cells }: Data) =>
  caseTable(
    cells.map((_, i) => `c${i}`),
    Object.fromEntries([...names, 'Y'].map((name, at) => [name, cells.map((row) => row[at]! / 100)])),
  )

/** −1 leaves a condition open. */
const degree = (row: readonly number[], term: readonly number[]): number =>
  Math.min(100, ...term.flatMap((level, i) => (level < 0 ? [] : [level === 1 ? row[i]! : 100 - row[i]!])))

const isFuzzy = ({ cells }: Data, at: number): boolean => cells.some((row) => row[at] !== 0 && row[at] !== 100)

interface Sums {
  readonly inclusion: number
  readonly pri: number
  readonly coverage: number
  readonly necessity: number
  readonly ron: number
}

function sums(x: readonly number[], y: readonly number[]): Sums {
  const add = (of: (x: number, y: number) => number): number => x.reduce((sum, value, i) => sum + of(value, y[i]!), 0)
  const [sx, sy] = [add((a) => a), add((_, b) => b)]
  const [both, torn] = [add(Math.min), add((a, b) => Math.min(a, b, 100 - b))]
  const of = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return {
    inclusion: of(both, sx),
    pri: of(both - torn, sx - torn),
    coverage: of(both, sy),
    necessity: of(both, sy),
    ron: of(
      add((a) => 100 - a),
      add((a, b) => 100 - Math.min(a, b)),
    ),
  }
}

/** `levels`: how many values each condition has. */
const everyTerm = (levels: readonly number[]): number[][] =>
  levels.reduce<number[][]>((terms, count) => terms.flatMap((term) => Array.from({ length: count + 1 }, (_, k) => [...term, k - 1])), [[]])

const everyRow = (levels: readonly number[]): number[][] => everyTerm(levels).filter((term) => !term.includes(-1))

const twoEach = ({ names }: Data): number[] => names.map(() => 2)

const holds = (term: readonly number[], row: readonly number[]): boolean => term.every((level, i) => level < 0 || level === row[i])

const key = (model: readonly (readonly number[])[]): string =>
  model
    .map((term) => term.join())
    .sort()
    .join(';')

/** All smallest sets of shortest terms that hold every row of `on` and none of `off`. */
function models(levels: readonly number[], on: readonly number[][], off: readonly number[][]): string[] {
  const good = everyTerm(levels).filter((term) => on.some((row) => holds(term, row)) && !off.some((row) => holds(term, row)))
  const prime = good.filter((term) => !good.some((other) => other !== term && other.every((level, i) => level < 0 || level === term[i])))
  for (let size = 1; size <= on.length; size++) {
    const found: string[] = []
    const choose = (from: number, chosen: readonly number[][]): void => {
      if (chosen.length === size) {
        if (on.every((row) => chosen.some((term) => holds(term, row)))) found.push(key(chosen))
        return
      }
      for (let i = from; i < prime.length; i++) choose(i + 1, [...chosen, prime[i]!])
    }
    choose(0, [])
    if (found.length > 0) return found.sort()
  }
  return []
}

function rowsOf(data: Data, cut: number, casesCut: number) {
  const y = data.cells.map((row) => row.at(-1)!)
  return everyRow(twoEach(data)).map((row) => {
    const x = data.cells.map((cells) => degree(cells, row))
    const cases = x.filter((value) => value > 50).length
    const { inclusion, pri } = sums(x, y)
    return { row, cases, inclusion, pri, output: cases < casesCut ? '?' : inclusion > cut - 1.5e-8 ? '1' : '0' }
  })
}

describe('against a slow road', () => {
  test('inclusion, PRI, coverage, relevance of every value of every condition', () =>
    fc.assert(
      fc.property(tables, (data) => {
        fc.pre(data.names.every((_, at) => isFuzzy(data, at)) && isFuzzy(data, data.names.length))
        const table = tableOf(data)
        const y = data.cells.map((row) => row.at(-1)!)
        const truth = truthTable(table, literal('Y'), data.names)
        for (const one of fitLiterals(table, data.names, truth.outcomeValues)) {
          const at = data.names.indexOf(one.condition)
          const slow = sums(
            data.cells.map((row) => (one.level === 1 ? row[at]! : 100 - row[at]!)),
            y,
          )
          expect(one.sufficiency.inclusion).toBeCloseTo(slow.inclusion, 10)
          expect(one.sufficiency.pri).toBeCloseTo(slow.pri, 10)
          expect(one.necessity.inclusion).toBeCloseTo(slow.necessity, 10)
          expect(one.necessity.ron).toBeCloseTo(slow.ron, 10)
        }
      }),
      { numRuns: 100 },
    ))
  test('rows, their outputs, and all complex and parsimonious models with their fit', () =>
    fc.assert(
      fc.property(tables, fc.constantFrom(0.6, 0.75, 0.9), fc.constantFrom(1, 2), (data, cut, casesCut) => {
        fc.pre(
          data.names.every((_, at) => isFuzzy(data, at) && data.cells.every((row) => row[at] !== 50)) && isFuzzy(data, data.names.length),
        )
        const truth = truthTable(tableOf(data), literal('Y'), data.names, { inclusionCut: cut, lowerInclusionCut: cut, casesCut })
        const slow = rowsOf(data, cut, casesCut)
        const seen = slow.filter(({ cases }) => cases > 0)
        expect(truth.rows.map(({ values, output, cases }) => [values.join(), output, cases.length])).toEqual(
          seen.map(({ row, output, cases }) => [row.join(), output, cases]),
        )
        truth.rows.forEach((row, i) => {
          expect(row.inclusion).toBeCloseTo(seen[i]!.inclusion, 10)
          expect(row.pri).toBeCloseTo(seen[i]!.pri, 10)
        })
        const on = slow.filter(({ output }) => output === '1').map(({ row }) => row)
        const off = slow.filter(({ output }) => output === '0').map(({ row }) => row)
        fc.pre(on.length > 0 && off.length > 0)
        const rest = slow.filter(({ output }) => output !== '1').map(({ row }) => row)
        for (const [kind, against] of [
          ['complex', rest],
          ['parsimonious', off],
        ] as const) {
          const found = minimise(truth, kind)
          expect(found.models.map(key).sort()).toEqual(models(twoEach(data), on, against))
          checkFit(data, found.models[0]!, fitModel(truth, found, found.models[0]!))
        }
      }),
      { numRuns: 120 },
    ))
})

function checkFit(data: Data, model: readonly (readonly number[])[], fit: ReturnType<typeof fitModel>): void {
  const y = data.cells.map((row) => row.at(-1)!)
  const of = (terms: readonly (readonly number[])[]): Sums =>
    sums(
      data.cells.map((cells) => Math.max(0, ...terms.map((term) => degree(cells, term)))),
      y,
    )
  const whole = of(model)
  expect(fit.inclusion).toBeCloseTo(whole.inclusion, 10)
  expect(fit.pri).toBeCloseTo(whole.pri, 10)
  expect(fit.coverage).toBeCloseTo(whole.coverage, 10)
  model.forEach((term, i) => {
    const own = of([term])
    expect(fit.terms[i]!.inclusion).toBeCloseTo(own.inclusion, 10)
    expect(fit.terms[i]!.coverage).toBeCloseTo(own.coverage, 10)
    expect(fit.terms[i]!.unique).toBeCloseTo(whole.coverage - of(model.filter((_, k) => k !== i)).coverage, 10)
  })
}

interface Values {
  readonly levels: readonly number[]
  /** By case: values, and 0 or 1 for the outcome. */
  readonly cells: readonly (readonly number[])[]
  readonly excluded: readonly number[]
  /** By condition: values that are expected to help; none where nothing is expected. */
  readonly expected: readonly (readonly number[])[]
}

const valueTables: fc.Arbitrary<Values> = fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 2, maxLength: 3 }).chain((levels) =>
  fc.record({
    levels: fc.constant(levels),
    cells: fc.array(fc.tuple(...levels.map((count) => fc.integer({ min: 0, max: count - 1 })), fc.integer({ min: 0, max: 1 })), {
      minLength: 4,
      maxLength: 14,
    }),
    excluded: fc.uniqueArray(fc.integer({ min: 1, max: levels.reduce((a, b) => a * b, 1) }), { maxLength: 2 }),
    expected: fc.tuple(
      ...levels.map((count) =>
        fc.subarray(
          Array.from({ length: count }, (_, level) => level),
          { maxLength: 1 },
        ),
      ),
    ),
  }),
)

type Treated = 'negative' | 'open' | 'explained'

/** Rows that are explained, that may be held beside them, and that may not. */
function parted({ levels, cells, excluded }: Values, [lower, upper]: readonly [number, number], treated: Treated) {
  const rows = everyRow(levels).map((row, place) => {
    const inside = cells.filter((cell) => row.every((level, i) => cell[i] === level))
    const share = inside.filter((cell) => cell.at(-1) === 1).length / inside.length
    const seen = inside.length > 0
    if (excluded.includes(place + 1)) return { row, output: '0', seen }
    return { row, output: !seen ? '?' : share > upper - 1e-9 ? '1' : share > lower - 1e-9 ? 'C' : '0', seen }
  })
  const of = (...outputs: readonly string[]): number[][] => rows.filter(({ output }) => outputs.includes(output)).map(({ row }) => row)
  const on = treated === 'explained' ? of('1', 'C') : of('1')
  return { on, open: treated === 'open' ? of('C') : [], off: treated === 'negative' ? of('0', 'C') : of('0') }
}

/** Ragin and Sonnett 2005: what a complex term lacks of expectation goes, if the parsimonious term does without it too. */
function intermediateModels(
  levels: readonly number[],
  on: readonly number[][],
  ends: readonly string[][],
  expected: Values['expected'],
): string[] {
  const read = (text: string): number[][] => text.split(';').map((term) => term.split(',').map(Number))
  const found = ends[0]!.flatMap((complex) =>
    ends[1]!.flatMap((parsimonious) => {
      const wide = read(complex).flatMap((term) =>
        read(parsimonious)
          .filter((other) => other.every((level, i) => level < 0 || level === term[i]))
          .map((other) => term.map((level, i) => (other[i]! < 0 && expected[i]!.length > 0 && !expected[i]!.includes(level) ? -1 : level))),
      )
      const held = (row: readonly number[]): boolean => [...on, ...wide].some((term) => holds(term, row))
      return models(
        levels,
        on,
        everyRow(levels).filter((row) => !held(row)),
      )
    }),
  )
  return [...new Set(found)].sort()
}

test('values, rows kept out, contradictions and expectations: every model of every kind', () =>
  fc.assert(
    fc.property(valueTables, fc.constantFrom<Treated>('negative', 'open', 'explained'), (data, treated) => {
      const { levels, cells, excluded, expected } = data
      const names = levels.map((_, i) => `S${i}`)
      const columns = [...names, 'Y'].map((name, at) => {
        const kind = name !== 'Y' && levels[at]! > 2 ? 'multivalue' : 'crisp'
        const values = Float64Array.from(cells, (row) => row[at]!)
        return { name, kind, levels: name === 'Y' ? 2 : levels[at]!, values } as const
      })
      const cuts: readonly [number, number] = [0.4, 0.75]
      const truth = truthTable({ cases: cells.map((_, i) => `c${i}`), columns }, literal('Y'), names, {
        inclusionCut: cuts[1],
        lowerInclusionCut: cuts[0],
        exclude: excluded,
      })
      const { on, open, off } = parted(data, cuts, treated)
      fc.pre(on.length > 0 && off.length > 0)
      const same = (rows: readonly number[][], row: readonly number[]): boolean => rows.some((other) => other.join() === row.join())
      const rest = everyRow(levels).filter((row) => !same(on, row) && !same(open, row))
      const ends = [models(levels, on, rest), models(levels, on, off)]
      const options = {
        ...(treated === 'open' ? { open: ['C'] as const } : {}),
        ...(treated === 'explained' ? { explain: ['1', 'C'] as const } : {}),
        expectations: expected.flatMap((wanted, i) => wanted.map((level) => levels.map((_, j) => (j === i ? level : -1)))),
      }
      const ours = (kind: 'complex' | 'parsimonious' | 'intermediate') => minimise(truth, kind, options).models.map(key).sort()
      expect(ours('complex')).toEqual(ends[0])
      expect(ours('parsimonious')).toEqual(ends[1])
      expect(ours('intermediate')).toEqual(intermediateModels(levels, on, ends, expected))
    }),
    { numRuns: 300 },
  ))
