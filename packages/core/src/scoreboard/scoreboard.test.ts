/** From cases to the scoreboard on a small scale, and the files that take part. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kazakhstan } from '../../test/kazakhstan.ts'
import { executeRun, runsOf } from '../experiments/index.ts'
import { boardOf, boardOptions, boardWith } from './board.ts'
import { at, codedCase, sure } from './fixture.ts'
import { baseRatePredictions, readPredictions } from './predictions.ts'
import { readinessOf } from './readiness.ts'
import { scoreboardOf } from './scoreboard.ts'
import { scoreboardSchema } from './schema.ts'
import { arabStates, risen } from './states.ts'

const cases = [
  codedCase(
    'KAZ2022',
    { outcome: 'figurehead-replaced', peak: { low: 0.001, high: 0.004 }, deaths: { low: 227, high: 238 }, daysToCore: 1, duration: 10 },
    { seen: true },
  ),
  codedCase('KGZ2005', { outcome: 'revolution', duration: 44 }, { leadership: 'partly' }),
  codedCase('UZB2005', { outcome: 'crushed', deaths: { low: 187, high: 1500 } }),
]
const quiet = [{ iso3: 'KAZ', year: 1999, seen: true }]
const kinds = boardOptions.kinds.filter((kind) => kind !== 'states')
const options = { ...boardOptions, kinds, seeds: 2, days: 3, triggerDays: 2, everydayDays: 2, people: 20_000 }
const board = boardOf(cases, quiet, () => kazakhstan, options)
const results = runsOf(board.plan).map((planned) => executeRun(board.plan, planned))

describe('the board', () => {
  test('has each case by the rule, beforehand and under the common trigger, quiet years twice, a seen and an unseen country in five sizes', () => {
    const counts = Map.groupBy(board.entries, ({ kind }) => kind)
    expect(Object.fromEntries([...counts].map(([kind, own]) => [kind, own.length]))).toEqual({
      case: 6,
      beforehand: 6,
      ignition: 3,
      everyday: 1,
      trigger: 1,
      size: 20,
    })
    expect(results).toHaveLength(2 * (3 + 3 + 3 + 1 + 1 + 10))
  })
  test('has the Arab states of 2010 under one trigger, each with four times the seeds', () => {
    const asked: string[] = []
    const states = boardOf(
      [],
      [],
      ({ iso3, year }) => {
        asked.push(`${iso3} ${year}`)
        return kazakhstan
      },
      { ...options, kinds: ['states'] },
    )
    expect([asked.length, new Set(asked).size, asked[0]]).toEqual([22, 22, 'ARE 2010'])
    expect(states.plan.points.every(({ seeds }) => seeds?.length === 8)).toBe(true)
    expect([...risen].filter((iso3) => states.entries.some(({ id }) => id === `${iso3}-2011`))).toHaveLength(7)
  })
  test('those that rose are those of the shipped tables: a case of that winter, or a large crowd against the ruler', () => {
    const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
    const [head, ...lines] = read('packages/data/open/onset-labels.csv')
      .split('\n')
      .map((line) => line.split(','))
    const column = head!.indexOf('mm_n_large_removal')
    const large = lines.filter((cells) => cells[1] === '2011' && Number(cells[column]) > 0).map(([iso3]) => iso3!)
    const table = JSON.parse(read('episodes/cases/scoreboard.json')) as {
      readonly scoreboard: { readonly cases: readonly { readonly iso3: string; readonly start: string }[] }
    } // our own file
    const begun = table.scoreboard.cases.filter(({ start }) => start >= '2010-12' && start < '2011-04').map(({ iso3 }) => iso3)
    expect(arabStates.filter((iso3) => large.includes(iso3) || begun.includes(iso3))).toEqual([...risen].toSorted())
  })
  test('readiness is that of conditions, whatever the seed', () => {
    const { setup } = board.plan.arms[0]!
    const own = readinessOf(setup)
    expect(readinessOf({ ...setup, scenario: { ...setup.scenario, seed: 77 } })).toBe(own)
    const more = { ...setup, scenario: { ...setup.scenario, conditions: { ...setup.scenario.conditions, punishment: 2 } } }
    const less = { ...setup, scenario: { ...setup.scenario, conditions: { ...setup.scenario.conditions, punishment: 1 } } }
    // 1.4 for a step of punishment, as declared
    expect(readinessOf(more) - readinessOf(less)).toBeCloseTo(1.4, 9)
  })
  test('seeds are of each case, and the same when others join', () => {
    const alone = boardOf(cases.slice(1, 2), [], () => kazakhstan, options)
    const seedsOf = (of: typeof board): unknown =>
      of.plan.points.filter((_, k) => of.entries[k]!.kind === 'case' && of.entries[k]!.id === 'KGZ2005').map(({ seeds }) => seeds)
    expect(seedsOf(alone)).toEqual(seedsOf(board))
    expect(new Set(board.plan.points.flatMap(({ seeds }) => seeds ?? [])).size).toBeGreaterThan(6)
  })
  test('other constants go into every run', () => {
    const changed = boardWith(board, { values: { cautionMedian: 12 } })
    expect(changed.plan.points.every(({ settings }) => settings.values?.['cautionMedian'] === 12)).toBe(true)
    expect(changed.plan.points.find((_, k) => board.entries[k]!.kind === 'beforehand')!.settings.values).toHaveProperty('leadership')
  })
})

describe('the scoreboard', () => {
  const foreign = { name: 'sure', forecasts: new Map(cases.map(({ id, truth }) => [id, sure(truth.outcome, 0.93, { duration: at(40) })])) }
  const scores = scoreboardOf(board, results, { foreign })
  test('is as its schema says', () => expect(scoreboardSchema.safeParse(scores).error).toBeUndefined())
  test('keeps seen and unseen apart', () =>
    expect([scores.all.cases, scores.seen.cases, scores.unseen.cases, scores.seen.quiet.years, scores.unseen.quiet.years]).toEqual([
      3, 1, 2, 1, 0,
    ]))
  test('has baselines, the foreign forecast and the cases by name', () => {
    expect(scores.all.outcome.baseRate).toBeLessThan(0)
    expect(scores.foreign!.all.outcome.hits).toBe(3)
    expect(scores.foreign!.all.outcome.logScore).toBeCloseTo(Math.log(0.93), 12)
    expect(scores.cases.map(({ id, ends }) => [id, Object.values(ends).reduce((sum, count) => sum + count, 0)])).toEqual([
      ['KAZ2022', 2],
      ['KGZ2005', 2],
      ['UZB2005', 2],
    ])
  })
  test('is the same each time', () => expect(JSON.stringify(scoreboardOf(board, results, { foreign }))).toBe(JSON.stringify(scores)))
})

describe('predictions', () => {
  const ids = cases.map(({ id }) => id)
  const read = (value: unknown): ReturnType<typeof readPredictions> => readPredictions({ file: 'p.json', text: JSON.stringify(value) }, ids)
  const good = baseRatePredictions(cases) as { readonly cases: Record<string, { readonly outcomes: Record<string, number> }> }
  test('base rates can be read back', () => {
    const { foreign, problems } = read(good)
    expect(problems).toEqual([])
    expect(foreign!.forecasts.get('KGZ2005')!.outcomes.crushed).toBeCloseTo(1.5 / 6, 5)
  })
  test('all that is wrong is said at once', () => {
    const { KAZ2022, KGZ2005 } = good.cases
    const { foreign, problems } = read({
      ...good,
      cases: {
        KAZ2022: { outcomes: { ...KAZ2022!.outcomes, crushed: 0.9 } },
        KGZ2004: KGZ2005,
        UZB2005: { ...good.cases['UZB2005'], deaths: { q10: 5, q50: 2, q90: 9 }, peak: { q10: 0, q50: 1, q90: 12 } },
      },
    })
    expect(foreign).toBeNull()
    expect(problems.map(({ path, nearest }) => [path, nearest])).toEqual(
      expect.arrayContaining([
        ['cases.KAZ2022.outcomes', undefined],
        ['cases.KGZ2004', 'KGZ2005'],
        ['cases.KGZ2005', undefined],
        ['cases.UZB2005.deaths', undefined],
        ['cases.UZB2005.peak.q90', undefined],
      ]),
    )
    expect(problems).toHaveLength(5)
  })
})
