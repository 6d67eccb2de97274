import { expect, test } from 'vitest'
import { january, kazakhstan } from '../../test/kazakhstan.ts'
import { ensembleStatement, executeRun, plan, runEnsemble, runsOf, seedsFrom } from './index.ts'

test('one call is the plan, its runs and what they say together', () => {
  const setup = { profile: kazakhstan, scenario: { ...january, sample: 500, hours: 24 } }
  const told: string[] = []
  const { results, statement } = runEnsemble(setup, { runs: 2, firstSeed: 5, onRun: (done, of) => told.push(`${done}/${of}`) })
  const own = plan([{ id: kazakhstan.id, words: january.name, setup, record: null }], [{ arm: 0, settings: {} }], seedsFrom(5, 2))
  const wanted = runsOf(own).map((run) => executeRun(own, run))
  expect(results).toEqual(wanted)
  expect(statement).toEqual(ensembleStatement(own, wanted))
  expect([told, results.map(({ seed }) => seed)]).toEqual([
    ['1/2', '2/2'],
    [5, 6],
  ])
})
