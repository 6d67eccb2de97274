/** Boolean tools: what a book of logic says, and a look at every row. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { booleanTool, mustParse, spaceNamed, toolNames, type Expression, type ToolName } from './index.ts'

const asked = (tool: ToolName, ...texts: readonly string[]): readonly string[] =>
  booleanTool(
    tool,
    texts.map((text) => mustParse(text)),
  ).texts

describe('by hand', () => {
  test('negation by De Morgan, each shortest form', () => {
    expect(asked('negate', 'A*~B + C')).toEqual(['~A*~C + B*~C'])
    expect(asked('negate', 'A + ~A')).toEqual(['0'])
    expect(asked('negate', 'A[1]*B[2]')).toEqual(['A[0] + B[1] + B[0]'])
  })
  test('simplification has every shortest form', () => {
    expect(asked('simplify', 'A*B + A*~B')).toEqual(['A'])
    // the cycle of three: two covers of three terms each
    expect(asked('simplify', 'A*~B + B*~C + C*~A')).toHaveLength(2)
    expect(asked('simplify', 'A + ~A*B')).toEqual(['A + B'])
  })
  test('expansion, factors, intersection, implication', () => {
    expect(asked('expand', 'A + B')).toEqual(['A*B + A*~B + ~A*B'])
    expect(asked('factorise', 'A*B + A*C + D')).toEqual(['A*(B + C) + D'])
    expect(asked('intersect', 'A + B', '~A + C')).toEqual(['A*C + ~A*B + B*C'])
    expect(asked('intersect', 'A', '~A')).toEqual(['0'])
    const within = (...texts: readonly string[]) =>
      booleanTool(
        'within',
        texts.map((text) => mustParse(text)),
      ).holds
    expect([within('A*B', 'A + C'), within('A', 'A*B')]).toEqual([true, false])
  })
  test('values of the table count, not only those that are named', () => {
    const statement = mustParse('A[1]')
    expect(booleanTool('negate', [statement], spaceNamed([statement], { A: 4 })).texts).toEqual(['A[3] + A[2] + A[0]'])
  })
  test('too many rows are refused', () => {
    const text = Array.from({ length: 17 }, (_, k) => `X${k}`).join('*')
    expect(() => asked('negate', text)).toThrow(RangeError)
  })
})

const expression: fc.Arbitrary<Expression> = fc.letrec<{ one: Expression }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('A', 'B', 'C', 'D').map((name): Expression => ({ kind: 'literal', name, levels: [1] })),
    tie('one').map((of): Expression => ({ kind: 'not', of })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('one'), { minLength: 1, maxLength: 3 }))
      .map(([kind, parts]): Expression => ({ kind, parts })),
  ),
})).one

function truth(statement: Expression, row: number): boolean {
  if (statement.kind === 'literal') return ((row >> 'ABCD'.indexOf(statement.name)) & 1) === 1
  if (statement.kind === 'not') return !truth(statement.of, row)
  return statement.kind === 'and' ? statement.parts.every((part) => truth(part, row)) : statement.parts.some((part) => truth(part, row))
}

const parsed = (text: string): Expression =>
  text === '0' ? { kind: 'or', parts: [] } : text === '1' ? { kind: 'and', parts: [] } : mustParse(text)

test('every form is true of the rows it should be', () => {
  const rows = Array.from({ length: 16 }, (_, row) => row)
  const wanted = (tool: ToolName, a: Expression, b: Expression, row: number): boolean =>
    tool === 'negate' ? !truth(a, row) : truth(a, row) && (tool !== 'intersect' || truth(b, row))
  fc.assert(
    fc.property(expression, expression, (a, b) => {
      const space = spaceNamed([a, b])
      for (const tool of toolNames.filter((name) => name !== 'within')) {
        const { texts } = booleanTool(tool, tool === 'intersect' ? [a, b] : [a], space)
        for (const text of texts)
          expect([tool, text, rows.map((row) => truth(parsed(text), row))]).toEqual([
            tool,
            text,
            rows.map((row) => wanted(tool, a, b, row)),
          ])
      }
      expect(booleanTool('within', [a, b], space).holds).toBe(rows.every((row) => !truth(a, row) || truth(b, row)))
    }),
    { numRuns: 150 },
  )
})
