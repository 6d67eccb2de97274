/** What is told once, and what is not told at all because something else says it. */
import { expect, test } from 'vitest'
import { brokenScenario, scenarioProblems, smallScenario, text } from '../../test/smallland.ts'
import { describeGot } from './problem.ts'
import { profileFindings } from './profileChecks.ts'

test('each slip of the text where it stands, not the first for all', () => {
  const slips = scenarioProblems(text(smallScenario()).replace('"country"', '/* one */ /* two */ "country"'))
  expect(slips.map(({ words }) => /line 7, column \d+/.exec(words.en)?.[0])).toEqual(['line 7, column 3', 'line 7, column 13'])
})

test('who waits for an answer that waits for none that is there is in no circle', () => {
  const playbook = [
    { do: 'concede', when: { after: 'curfew' } },
    { do: 'promise', when: { after: 'concede' } },
  ]
  expect(brokenScenario({ playbook }).map(({ path }) => path)).toEqual(['playbook[0].when.after'])
})

test('a name that is none is not held against that of the file', () => {
  expect(profileFindings({ id: 5 }, 'smallland')).toEqual([])
  expect(profileFindings({ id: 'saltland' }, 'smallland')).toHaveLength(1)
})

test('numbers that no file can hold are told as they are', () =>
  expect([Number.NaN, Infinity, 0.5].map((value) => describeGot(value).en)).toEqual(['NaN', 'Infinity', '0.5']))
