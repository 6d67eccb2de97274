/** Two steps on a handful of cases: the remote conditions R and S, the proximate P and Q, asked in another order. */
import { describe, expect, test } from 'vitest'
import type { Minimisation } from './minimise.ts'
import { mustParse } from './parse.ts'
import { printTerms } from './print.ts'
import { termsOf } from './evaluate.ts'
import { caseTable } from './table.ts'
import { truthTable, type TruthTableOptions } from './truthTable.ts'
import { twoStep } from './twoStep.ts'

const conditions = ['P', 'R', 'Q', 'S']
/** Of three cases with R one has the outcome, of the case without it nothing; S comes nowhere. */
const enabling = { R: [1, 1, 1, 0], S: [0, 0, 0, 0], P: [1, 0, 0, 0], Q: [0, 0, 1, 0], Y: [1, 0, 0, 0] }
/** R and S always together: each of them alone would tell the context. */
const tied = { R: [1, 1, 0], S: [1, 1, 0], P: [1, 0, 0], Q: [0, 0, 0], Y: [1, 0, 0] }

interface Said {
  readonly expected?: string
  readonly impossible?: string
  readonly mostModels?: number
}

function steps(columns: Readonly<Record<string, readonly number[]>>, firstCut: number, said: Said = {}, cuts: TruthTableOptions = {}) {
  const cases = columns['Y']!.map((_, k) => `c${k}`)
  const truth = truthTable(caseTable(cases, columns), mustParse('Y'), conditions, cuts)
  const terms = (text: string) => termsOf(mustParse(text), truth.space)
  const { expected, impossible, ...rest } = said
  const { first, contexts } = twoStep(truth, ['R', 'S'], firstCut, {
    ...(expected === undefined ? {} : { expectations: terms(expected) }),
    ...(impossible === undefined ? {} : { impossible: terms(impossible) }),
    ...rest,
  })
  const models = ({ models: own, space }: Minimisation) => own.map((model) => printTerms(space, model))
  return {
    enabling: models(first.found),
    contexts: contexts.map(({ text, truth: own, found }) => [text, own.space.names.join(), ...models(found)]),
  }
}

describe('what enables', () => {
  test('from its own cut on, and nothing below', () => {
    expect(steps(enabling, 0.33)).toEqual({ enabling: ['R'], contexts: [['R', 'R,P,Q', 'R*P*~Q']] })
    expect(steps(enabling, 0.34)).toEqual({ enabling: [], contexts: [] })
  })
  test('of several models the first makes the contexts', () => {
    expect(steps(tied, 0.5)).toEqual({ enabling: ['R', 'S'], contexts: [['R', 'R,P,Q', 'R*P*~Q']] })
    expect(steps(tied, 0.5, { mostModels: 1 }).enabling).toEqual(['R'])
  })
  test('what cannot be is not assumed: R without S', () =>
    expect(steps(tied, 0.5, { impossible: 'R*~S' })).toEqual({ enabling: ['S'], contexts: [['S', 'S,P,Q', 'S*P*~Q']] }))
  test('numbers of rows are those of the whole table, not of a step', () =>
    expect(steps(enabling, 0.33, {}, { exclude: [3, 7] }).contexts).toEqual([['R', 'R,P,Q', 'R*P*~Q']]))
})

describe('in a context', () => {
  test.each<[string, Said, string]>([
    ['the row R*P*Q is assumed where Q is expected', { expected: 'Q' }, 'R*P'],
    ['and where it is expected with P', { expected: 'P*Q' }, 'R*P'],
    ['not where Q is expected with S, which is not asked here', { expected: 'Q*S' }, 'R*P*~Q'],
    ['not where its absence is', { expected: '~Q' }, 'R*P*~Q'],
    ['not where it cannot be', { expected: 'Q', impossible: 'P*Q' }, 'R*P*~Q'],
    ['but where something else cannot be with S, which is not asked here', { expected: 'Q', impossible: 'P*S' }, 'R*P'],
    ['outside of it nothing is, whatever is expected', { expected: '~R' }, 'R*P*~Q'],
  ])('%s', (_, said, model) => expect(steps(enabling, 0.33, said).contexts).toEqual([['R', 'R,P,Q', model]]))
})
