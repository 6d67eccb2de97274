/** Laws that hold for every table and every statement; minimal covers against trying everything. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deMorgan, factor, implies, intersect, negate, shortestSums, simplify } from './algebra.ts'
import { and, literal, not, or, type Expression } from './expression.ts'
import { membershipIn, termsOf } from './evaluate.ts'
import { minimise, type Minimisation } from './minimise.ts'
import { mustParse } from './parse.ts'
import { expressionOf, print, printTerms } from './print.ts'
import { solve } from './solve.ts'
import { caseTable, type CaseTable } from './table.ts'
import { complement, isWithin, isWithinAny, rowCount, rowOf, type Space, type Term } from './term.ts'
import { truthTable } from './truthTable.ts'

const names = ['A', 'B', 'C', 'D', 'E', 'F']

interface Function {
  readonly space: Space
  readonly on: readonly Term[]
  readonly off: readonly Term[]
}

/** A space of 2 to `most` conditions (one of three values perhaps), some rows on, some off, the others open. */
function functions(most: number): fc.Arbitrary<Function> {
  return fc
    .tuple(fc.integer({ min: 2, max: most }), fc.boolean(), fc.array(fc.constantFrom(0, 1, 2), { minLength: 96, maxLength: 96 }))
    .map(([count, three, kinds]) => {
      const space = { names: names.slice(0, count), levels: names.slice(0, count).map((_, i) => (three && i === 0 ? 3 : 2)) }
      const rows = Array.from({ length: rowCount(space) }, (_, i) => rowOf(space, i + 1))
      return { space, on: rows.filter((_, i) => kinds[i] === 1), off: rows.filter((_, i) => kinds[i] === 0) }
    })
    .filter(({ on, off }) => on.length > 0 && off.length > 0)
}

function allTerms(space: Space): Term[] {
  return space.levels.reduce<Term[]>(
    (terms, levels) => terms.flatMap((term) => Array.from({ length: levels + 1 }, (_, value) => [...term, value - 1])),
    [[]],
  )
}

/** Prime implicants by looking at every term there is. */
function slowPrimes({ space, on, off }: Function): Term[] {
  const good = allTerms(space).filter((term) => on.some((row) => isWithin(row, term)) && !off.some((row) => isWithin(row, term)))
  return good.filter((term) => !good.some((other) => other !== term && isWithin(term, other)))
}

function key(terms: readonly Term[]): string {
  return terms
    .map((term) => term.join())
    .sort()
    .join(';')
}

/** All covers with the fewest members, by trying all sets of one size after the other. */
function slowCovers(primes: readonly Term[], on: readonly Term[]): string[] {
  for (let size = 1; ; size++) {
    const found: string[] = []
    const choose = (from: number, chosen: readonly Term[]): void => {
      if (chosen.length === size) {
        if (on.every((row) => isWithinAny(row, chosen))) found.push(key(chosen))
        return
      }
      for (let i = from; i < primes.length; i++) choose(i + 1, [...chosen, primes[i]!])
    }
    choose(0, [])
    if (found.length > 0) return found.sort()
  }
}

describe('minimisation', () => {
  test('prime implicants are those that a look at every term finds', () =>
    fc.assert(
      fc.property(functions(5), (one) => {
        expect(key(solve(one.space, one.on, one.off).primes)).toBe(key(slowPrimes(one)))
      }),
      { numRuns: 60 },
    ))
  test('models are all the covers with the fewest members', () =>
    fc.assert(
      fc.property(functions(4), (one) => {
        const found = solve(one.space, one.on, one.off)
        expect(found.models.map(key).sort()).toEqual(slowCovers(found.primes, one.on))
        expect(found.modelCount).toBe(found.models.length)
      }),
      { numRuns: 60 },
    ))
  test('up to six conditions no smaller cover exists', () =>
    fc.assert(
      fc.property(functions(6), ({ space, on, off }) => {
        const found = solve(space, on.slice(0, 12), off)
        const size = found.models[0]!.length
        const fewer = (left: number, rows: readonly Term[]): boolean =>
          rows.length === 0 ||
          (left > 0 &&
            found.primes.some(
              (prime) =>
                isWithin(rows[0]!, prime) &&
                fewer(
                  left - 1,
                  rows.filter((row) => !isWithin(row, prime)),
                ),
            ))
        expect(fewer(size, on.slice(0, 12))).toBe(true)
        expect(size <= 5 ? fewer(size - 1, on.slice(0, 12)) : false).toBe(false)
      }),
      { numRuns: 40 },
    ))
  test('every irredundant cover loses a row with any of its members, and the smallest are among them', () =>
    fc.assert(
      fc.property(functions(4), ({ space, on, off }) => {
        const all = solve(space, on, off, { irredundant: true, mostModels: 100_000 })
        const least = solve(space, on, off)
        for (const model of all.models) {
          expect(on.every((row) => isWithinAny(row, model))).toBe(true)
          for (const left of model) {
            const others = model.filter((term) => term !== left)
            expect(on.every((row) => isWithinAny(row, others))).toBe(false)
          }
        }
        const known = new Set(all.models.map(key))
        expect(least.models.every((model) => known.has(key(model)))).toBe(true)
      }),
      { numRuns: 30 },
    ))
})

describe('solutions of a truth table', () => {
  const tables = fc
    .array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { minLength: 6, maxLength: 20 })
    .map((rows) =>
      caseTable(
        rows.map((_, i) => `c${i}`),
        Object.fromEntries(['A', 'B', 'C', 'D', 'Y'].map((name, i) => [name, rows.map((row) => Number(row[i]))])),
      ),
    )
    .filter((table) => [0, 1].every((value) => table.columns[4]!.values.includes(value)))
  const outcome = mustParse('Y')
  const conditions = ['A', 'B', 'C', 'D']
  const space: Space = { names: conditions, levels: [2, 2, 2, 2] }
  const expectations = termsOf(mustParse('A + B + ~C'), space)

  function run(table: CaseTable, order: readonly string[] = conditions): Minimisation[] {
    const truth = truthTable(table, outcome, order)
    return (['complex', 'intermediate', 'parsimonious'] as const).map((kind) => minimise(truth, kind, { expectations }))
  }

  test('imply every positive row and no negative one', () =>
    fc.assert(
      fc.property(tables, (table) => {
        const truth = truthTable(table, outcome, conditions)
        for (const { models } of run(table))
          for (const model of models) {
            expect(truth.rows.filter(({ output }) => output === '1').every(({ values }) => isWithinAny(values, model))).toBe(true)
            expect(truth.rows.filter(({ output }) => output === '0').some(({ values }) => isWithinAny(values, model))).toBe(false)
          }
      }),
      { numRuns: 60 },
    ))
  test('complex lies within intermediate, intermediate within parsimonious', () =>
    fc.assert(
      fc.property(tables, (table) => {
        const [, intermediate] = run(table)
        for (const { complex, parsimonious, models } of intermediate!.pairs!)
          for (const model of models) {
            expect(implies(complex, model, space)).toBe(true)
            expect(implies(model, [...parsimonious, ...complex], space)).toBe(true)
          }
      }),
      { numRuns: 60 },
    ))
  test('the order of cases and of conditions changes nothing', () =>
    fc.assert(
      fc.property(tables, fc.infiniteStream(fc.nat(1000)), (table, stream) => {
        const weights = table.cases.map(() => Number(stream.next().value))
        const order = weights.map((_, i) => i).sort((a, b) => weights[a]! - weights[b]!)
        const shuffled = {
          cases: order.map((i) => table.cases[i]!),
          columns: table.columns.map((one) => ({ ...one, values: Float64Array.from(order, (i) => one.values[i]!) })),
        }
        const plain = run(table)
          .slice(0, 3)
          .map(({ models }) => models.map(key).sort())
        expect(run(shuffled).map(({ models }) => models.map(key).sort())).toEqual(plain)
        const back = (term: Term): Term => [...term].reverse()
        const turned = [...conditions].reverse()
        const truth = truthTable(table, outcome, turned)
        const found = (['complex', 'parsimonious'] as const).map((kind) =>
          minimise(truth, kind)
            .models.map((model) => key(model.map(back)))
            .sort(),
        )
        expect(found).toEqual([plain[0], plain[2]])
      }),
      { numRuns: 40 },
    ))
})

test('a factor that is an absence is said as one', () =>
  expect(
    factor({ names: ['A', 'B', 'C'], levels: [2, 2, 2] }, [
      [0, 1, -1],
      [0, -1, 1],
    ]),
  ).toEqual(and(not(literal('A')), or(literal('B'), literal('C')))))

describe('statements', () => {
  const leaf = fc.constantFrom(...['A', 'B', 'C', 'D'].map((name) => literal(name)))
  const statements: fc.Arbitrary<Expression> = fc.letrec<{ readonly any: Expression }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      tie('any').map(not),
      fc.array(tie('any'), { minLength: 2, maxLength: 3 }).map((parts) => and(...parts)),
      fc.array(tie('any'), { minLength: 2, maxLength: 3 }).map((parts) => or(...parts)),
    ),
  })).any
  const space: Space = { names: ['A', 'B', 'C', 'D'], levels: [2, 2, 2, 2] }
  const crisp = caseTable(
    Array.from({ length: 16 }, (_, i) => `r${i}`),
    Object.fromEntries(space.names.map((name, at) => [name, Array.from({ length: 16 }, (_, i) => rowOf(space, i + 1)[at]!)])),
  )
  const fuzzy = caseTable(
    Array.from({ length: 12 }, (_, i) => `f${i}`),
    Object.fromEntries(space.names.map((name, at) => [name, Array.from({ length: 12 }, (_, i) => ((i * (at + 3) * 7) % 19) / 19)])),
  )
  const values = (expression: Expression, table = crisp): number[] => [...membershipIn(expression, table)]
  /** How many values differ by more than rounding. */
  const far = (a: readonly number[], b: readonly number[]): number => a.filter((value, i) => Math.abs(value - b[i]!) > 1e-12).length

  test('De Morgan holds, fuzzy too', () =>
    fc.assert(
      fc.property(statements, (one) => {
        expect(far(values(deMorgan(one), fuzzy), values(not(one), fuzzy))).toBe(0)
        expect(values(negate(one, space))).toEqual(values(not(one)))
      }),
    ))
  test('what is printed is read as the same', () =>
    fc.assert(
      fc.property(statements, (one) => {
        expect(far(values(mustParse(print(one)), fuzzy), values(one, fuzzy))).toBe(0)
      }),
    ))
  test('terms, the shortest sum and the factored form are true of the same rows', () =>
    fc.assert(
      fc.property(statements, (one) => {
        const terms = termsOf(one, space)
        expect(values(expressionOf(space, terms))).toEqual(values(one))
        expect(values(simplify(one, space))).toEqual(values(one))
        expect(values(factor(space, terms))).toEqual(values(one))
        expect(values(expressionOf(space, complement(space, terms)))).toEqual(values(not(one)))
      }),
    ))
  test('the intersection of two statements', () =>
    fc.assert(
      fc.property(statements, statements, (a, b) => {
        expect(values(expressionOf(space, intersect(a, b, space)))).toEqual(values(and(a, b)))
      }),
    ))
  test.for([
    ['A*B + A*~B', 'A'],
    ['A + ~A*B', 'A + B'],
    ['A*B + ~A*C + B*C', 'A*B + ~A*C'],
  ])('%s is %s', ([long, short]) => expect(print(simplify(mustParse(long!)))).toBe(short))
  test('factored', () => expect(print(factor(space, termsOf(mustParse('A*B + A*C + D'), space)))).toBe('A*(B + C) + D'))
  test('two shortest sums', () =>
    expect(shortestSums(mustParse('A*~B + ~A*B + B*~C + ~B*C'), { names: ['A', 'B', 'C'], levels: [2, 2, 2] })).toHaveLength(2))
  test('the negation of a multi-value condition', () => {
    const three: Space = { names: ['A', 'B'], levels: [3, 2] }
    expect(printTerms(three, termsOf(mustParse('~A[1]*B'), three))).toBe('A[0]*B[1] + A[2]*B[1]')
  })
})
