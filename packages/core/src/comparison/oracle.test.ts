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

const everyTerm = (width: number): number[][] =>
  Array.from({ length: width }).reduce<number[][]>((terms) => terms.flatMap((term) => [-1, 0, 1].map((level) => [...term, level])), [[]])

const everyRow = (width: number): number[][] => everyTerm(width).filter((term) => !term.includes(-1))

const holds = (term: readonly number[], row: readonly number[]): boolean => term.every((level, i) => level < 0 || level === row[i])

const key = (model: readonly (readonly number[])[]): string =>
  model
    .map((term) => term.join())
    .sort()
    .join(';')

/** All smallest sets of shortest terms that hold every row of `on` and none of `off`. */
function models(width: number, on: readonly number[][], off: readonly number[][]): string[] {
  const good = everyTerm(width).filter((term) => on.some((row) => holds(term, row)) && !off.some((row) => holds(term, row)))
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
  return everyRow(data.names.length).map((row) => {
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
          expect(found.models.map(key).sort()).toEqual(models(data.names.length, on, against))
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
