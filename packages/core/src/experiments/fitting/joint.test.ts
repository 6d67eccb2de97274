/** Several episodes jointly: what is shared, what is each one's own, what is held out; and the file that says so. */
import { describe, expect, test } from 'vitest'
import { january, kazakhstan } from '../../../test/kazakhstan.ts'
import type { EpisodeRecord, Target } from '../../episodes/index.ts'
import { executeRun, runsOf, type Arm, type RunResult } from '../index.ts'
import { allAnswersOf, answersOf, fillIn, jointFit, planOfPredictive, planOfProposals, readFit, settingsOf, usualPrior } from './index.ts'
import type { Prior, Proposal } from './index.ts'

const base: Omit<Target, 'id' | 'value' | 'group'> = {
  low: null,
  high: null,
  source: 's',
  unit: 'people',
  label: { en: 'crowd', ar: 'حشد' },
  measure: { kind: 'peak-crowd' },
}
const target = (id: string, group: Target['group']): Target => ({ ...base, id, group, value: 1000 })
const empty: Omit<EpisodeRecord, 'id' | 'targets'> = {
  format: 'sharara-record/1',
  name: january.name,
  country: 'kazakhstan',
  start: '2022-01-01T00:00',
  days: 2,
  sources: {},
  series: [],
  regions: [],
  answers: [],
  incidents: [],
  seats: [],
  standAsides: [],
  figures: [],
  readings: [],
  outcome: { value: 'crushed', label: january.name, source: 's' },
}
const scenario = { ...january, sample: 200, hours: 48 }
const arm = (id: string, ...targets: Target[]): Arm => ({
  id,
  words: january.name,
  setup: { profile: kazakhstan, scenario },
  record: { ...empty, id, targets },
})
const arms = [
  arm('one', target('peak', 'crowds'), target('towns', 'spread'), target('dead', 'losses'), target('more', 'losses')),
  arm('two', target('peak', 'crowds')),
]
const free: Record<string, Prior> = { jump: usualPrior('jump'), reserve: usualPrior('reserve') }
const proposal = (index: number): Proposal => ({ generation: 2, index, scores: [0, 0, 0], values: [3, 0.1, 0.2] })

describe('a joint fit', () => {
  const fit = jointFit(arms, free, ['reserve'], ['spread', 'one/more'])

  test('has constants in common and conditions of each episode', () => {
    expect(fit.parameters.map(({ name }) => name)).toEqual(['jump', 'reserve@one', 'reserve@two'])
    expect(settingsOf(fit, [3, 0.1, 0.2], 0)).toEqual({ jump: 3, reserve: 0.1 })
    expect(settingsOf(fit, [3, 0.1, 0.2], 1)).toEqual({ jump: 3, reserve: 0.2 })
  })
  test('never uses what is held out, and lets no small episode drown', () => {
    expect(fit.problem.targets.map(({ id, weight }) => [id, weight])).toEqual([
      ['one/peak', 1],
      ['one/dead', 1],
      ['two/peak', 2],
    ])
    expect(fit.targets.filter(({ heldOut }) => heldOut).map(({ id }) => id)).toEqual(['one/towns', 'one/more'])
  })
  test('gives every proposal a run of each episode, with seeds of its own', () => {
    const plan = planOfProposals(fit, [proposal(0), proposal(1)], 5)
    const runs = runsOf(plan)
    expect(runs).toHaveLength(4)
    expect(new Set(runs.map(({ seed }) => seed)).size).toBe(4)
    expect(planOfProposals(fit, [proposal(1)], 5).points).toEqual(plan.points.slice(2))
    const results = runs.map((run) => executeRun(plan, run))
    const answers = answersOf(fit, results.toReversed())
    expect(answers.map((one) => one?.length)).toEqual([3, 3])
    expect(answers[1]).toEqual([results[2]!.targets[0], results[2]!.targets[2], results[3]!.targets[0]])
    expect(allAnswersOf(fit, results)[0]).toHaveLength(5)
    const half = fillIn(fit, [], 0, results[2]!)
    expect(half).toEqual([results[2]!.targets[0], results[2]!.targets[2], undefined])
    expect(fillIn(fit, half!, 1, results[3]!)).toEqual(answers[1])
    expect(planOfProposals(fit, [proposal(0), proposal(1)], 5, 1).points).toEqual([plan.points[1], plan.points[3]])
    const broken = results.map((one, k): RunResult => (k === 1 ? { ...one, error: 'broken', targets: [] } : one))
    expect(answersOf(fit, broken)).toEqual([null, answers[1]])
  })
  test('checks draws and the constants in use on the same seeds', () => {
    const { points } = planOfPredictive(fit, [[3, 0.1, 0.2], null], 5)
    expect(points.map(({ seeds }) => seeds)).toEqual([points[0]!.seeds, points[1]!.seeds, points[0]!.seeds, points[1]!.seeds])
    expect(points[2]!.settings).toEqual({})
  })
})

describe('the file of a fit', () => {
  const read = (value: unknown): ReturnType<typeof readFit> => readFit({ file: 'fit.json', text: JSON.stringify(value) })

  test('with priors of every kind', () => {
    const { fit, problems } = read({
      format: 'sharara-fit/1',
      free: { jump: 'declared', momentum: { kind: 'normal', mean: 2, sd: 3 }, reserve: { kind: 'beta', a: 2, b: 5 } },
      own: ['reserve'],
      holdOut: ['spread'],
    })
    expect(problems).toEqual([])
    expect(fit!.free).toEqual({
      jump: usualPrior('jump'),
      momentum: { kind: 'normal', mean: 2, sd: 3, low: 0, high: 6 },
      reserve: { kind: 'beta', a: 2, b: 5 },
    })
  })
  test('says everything that is wrong at once, with the nearest name', () => {
    const { fit, problems } = read({
      format: 'sharara-fit/1',
      free: {
        jmp: 'declared',
        momentum: { kind: 'uniform', low: 1, high: 99 },
        fear: { kind: 'uniform', low: 2, high: 1 },
        jump: { kind: 'unifrm' },
      },
      own: ['momentun'],
      kernel: 'lokal',
      particles: 1,
    })
    expect(fit).toBeNull()
    expect(problems.map(({ path, nearest }) => [path, nearest])).toEqual([
      ['free.jmp', 'jump'],
      ['free.momentum', undefined],
      ['free.fear', undefined],
      ['free.jump.kind', 'uniform'],
      ['own[0]', 'momentum'],
      ['kernel', 'local'],
      ['particles', undefined],
    ])
  })
})
