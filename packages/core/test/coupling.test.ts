/** The national model inside the clocks: sparks light as often as they should, who makes what in which order changes nothing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  runWorld,
  weekOfYear,
  worldData,
  worldModel,
  type EpisodeIn,
  type EpisodeMaker,
  type EpisodeOut,
  type WorldModel,
} from '../src/clocks/index.ts'
import {
  auditOf,
  chanceOf,
  courseOf,
  foresee,
  keyOf,
  kolmogorov,
  modelEpisodes,
  questionOf,
  sparkOf,
  weeksWithKilling,
  type ModelEpisodes,
} from '../src/coupling/index.ts'
import { codedCases } from '../src/scoreboard/index.ts'
import { readCases } from '../src/episodes/index.ts'
import type { OpenTables } from '../src/generator/index.ts'
import { shippedHistory, shippedRecords } from './clockRecord.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const file = (path: string): { file: string; text: string } => ({ file: path, text: read(path) })

let model: WorldModel
let maker: ModelEpisodes
beforeAll(() => {
  model = worldModel(worldData(shippedHistory(), shippedRecords(), 'political5k', 2019))
  const open = JSON.parse(read('packages/data/open/generator.json')) as OpenTables
  const { table } = readCases(file('episodes/cases/cases.json'), file('episodes/cases/vdem.json'))
  const { cases } = codedCases(table!, 'cases.json', Object.keys(open.countries))
  maker = modelEpisodes({ tables: { open, vdem: null }, cases, civilSociety: () => 0.5, led: 0.08 }, { sample: 500 })
}, 600_000)

const spark = (more: Partial<EpisodeIn> = {}): EpisodeIn => ({
  iso3: 'TUN',
  year: 2010,
  week: 1350,
  population: 1.06e7,
  hazard: 0.01,
  sparks: 0.05,
  drawn: 0.005,
  own: 0,
  fear: 0,
  abroad: 0,
  killing: -2,
  seed: 1,
  country: 3,
  ...more,
})

describe('what the model is asked and what it tells', () => {
  test('a wave far away, or what only the surrogate reads, makes no other question; a spark that lit nothing stays one', () => {
    expect(questionOf(spark({ hazard: 0.010002, own: 2, fear: 3, killing: 1 }))).toEqual(questionOf(spark()))
    expect(questionOf(spark({ hazard: 0.012 }))).not.toEqual(questionOf(spark()))
    expect(questionOf(spark({ drawn: 0.009999 })).stronger).toBe(1)
    expect(questionOf(spark({ drawn: 0.010001 })).stronger).toBeGreaterThan(1)
  })
  test('weeks with a killing do not hang on how many people one stands for', () => {
    const hours = 3 * 168
    const injured = Float64Array.from({ length: hours }, (_, hour) => (hour < 168 ? 40 : hour < 336 ? 41 : 100))
    const record = { national: { injured, dead: new Float64Array(hours) }, hours } as unknown as Parameters<typeof weeksWithKilling>[0]
    // 40 %, 1 % and 59 % of the injured fell in the three weeks
    expect([0.5, 2, 20, 200].map((dead) => weeksWithKilling(record, dead))).toEqual([0, 1, 2, 3])
  })
})

describe('the anchor', () => {
  test('a chance is the hazard among sparks, never certain; a rarer spark is stronger', () => {
    expect(chanceOf(spark())).toBeCloseTo(0.2)
    expect(chanceOf(spark({ sparks: 1e-5 }))).toBe(0.95)
    expect(sparkOf(0.14)).toBeCloseTo(0.07)
    expect(sparkOf(0.01)).toBeGreaterThan(sparkOf(0.1))
  })
  test('sparks light where the draw is below the hazard, and not above, in countries unlike each other', () => {
    const countries = ['TUN', 'EGY', 'NOR', 'UZB'] as const
    const lit = (drawn: number): readonly (boolean | null)[] => countries.map((iso3) => maker.lights(spark({ iso3, drawn })))
    expect(lit(0.002)).toEqual([true, true, true, true])
    expect(lit(0.03)).toEqual([false, false, false, false])
  }, 120_000)
  test('what is made is the same twice, by the model, and a wave', () => {
    const [one, two] = [maker.make(spark()), maker.make(spark())]
    expect(one).toEqual(two)
    expect(one).toMatchObject({ by: 'model' })
    expect(one!.peak).toBeGreaterThan(2e-4)
    expect(one!.reserve).toBeGreaterThanOrEqual(0)
    expect(one!.outcome).not.toBeNull()
  })
  test('a country that the tables do not have is said to be missing', () => expect(maker.make(spark({ iso3: 'ATL' }))).toBeNull())
})

describe('worlds whose episodes are made elsewhere', () => {
  const options = { seed: 5, from: 1994, to: 1999 }
  /** Stands for the model: bloodier, and rulers fall more often, so that guesses by the surrogate go wrong. */
  const other: EpisodeMaker = (episode) => {
    const made = model.surrogate({ ...episode, seed: episode.seed + 9 })
    return { ...made, by: 'model', killings: made.killings + 2, fallWeeks: episode.drawn * 1e4 > 20 ? made.fallWeeks : 3 }
  }
  const plain = (): ReturnType<typeof runWorld> => runWorld(model, options, other)
  const settled = (ahead: number, backwards: boolean): ReturnType<typeof runWorld> => {
    const known = new Map<string, EpisodeOut | null>()
    for (;;) {
      const { result, missing } = foresee((make) => runWorld(model, options, make), known, model.surrogate)
      if (missing.length === 0) return result
      const batch = missing.slice(0, ahead)
      for (const episode of backwards ? batch.toReversed() : batch) known.set(keyOf(episode), other(episode))
    }
  }
  test('are those that would have been made in one go, however many are made ahead and in which order', () => {
    const whole = plain()
    expect(whole.waves.some(({ fall }) => fall !== null)).toBe(true)
    expect(settled(1, false)).toEqual(whole)
    expect(settled(16, true)).toEqual(whole)
  })
  test('sparks that lit nothing are told in the share asked for, and change nothing', () => {
    const all: EpisodeIn[] = []
    const few: EpisodeIn[] = []
    const run = (share: number, into: EpisodeIn[]): unknown =>
      runWorld(model, { ...options, audit: { share, of: (one) => into.push(one) } }, other)
    expect(run(1, all)).toEqual(plain())
    run(0.1, few)
    expect(few.length / all.length).toBeGreaterThan(0.05)
    expect(few.length / all.length).toBeLessThan(0.16)
    for (const { drawn, hazard, sparks } of all) expect(drawn >= hazard && drawn < sparks).toBe(true)
  })
})

describe('agreement', () => {
  test('the distance from even values is small, from bunched ones large', () => {
    const even = Array.from({ length: 200 }, (_, k) => (k + 0.5) / 200)
    expect(kolmogorov(even).p).toBeGreaterThan(0.99)
    expect(kolmogorov(even.map((value) => value * value)).p).toBeLessThan(1e-4)
    // Massey 1951: at n = 20 a distance of 0.294 has a chance of 0.05
    const shifted = Array.from({ length: 20 }, (_, k) => Math.min(1, (k + 1) / 20 + 0.244))
    expect(kolmogorov(shifted).distance).toBeCloseTo(0.294, 3)
    expect(kolmogorov(shifted).p).toBeGreaterThan(0.04)
    expect(kolmogorov(shifted).p).toBeLessThan(0.06)
  })
  test('episodes that the surrogate makes are as near to it as they can be', () => {
    const made = Array.from({ length: 300 }, (_, k) => {
      const of = spark({ seed: k + 1, week: 1000 + k })
      return { of, out: { ...model.surrogate(of), by: 'model' as const, days: 10 } }
    })
    const course = courseOf(made, model.surrogate, 100)
    expect(course).toMatchObject({ episodes: 300, byModel: 300 })
    const spoken = course.numbers.flatMap(({ fromSurrogate }) => fromSurrogate?.p ?? [])
    expect(spoken.length).toBe(2)
    expect(Math.min(...spoken)).toBeGreaterThan(0.01)
    expect(Math.abs(course.falls.model - course.falls.surrogate)).toBeLessThan(0.06)
  })
  test('the crowds of the surrogate are those on record: as large, and hardly larger in a large country', () => {
    const { ground, crowds, onsets, weeks } = shippedHistory()
    const half = 26
    const sizes = ground.countries.flatMap((_, c) =>
      Array.from({ length: weekOfYear(2020) - weekOfYear(1990) }, (__, k) => c * weeks + weekOfYear(1990) + k)
        .filter((at) => onsets.political5k[at] === 1)
        .map((at) => Math.log10(crowds.subarray(at, at + half).reduce((most, size) => Math.max(most, size), 0))),
    )
    const drawn = (population: number): number[] =>
      Array.from({ length: 400 }, (_, k) => Math.log10(model.surrogate(spark({ seed: k + 1, population })).peak * population))
    const mean = (of: readonly number[]): number => of.reduce((sum, value) => sum + value, 0) / of.length
    const [small, middling, large] = [1e6, 1e7, 1e9].map((people) => mean(drawn(people))) as [number, number, number] // three
    expect(Math.abs(middling - mean(sizes))).toBeLessThan(0.15)
    expect((large - small) / 3).toBeGreaterThan(0.1)
    expect((large - small) / 3).toBeLessThan(0.4)
  })
  test('an audit counts what was answered', () => {
    const answers = [true, false, false, null].map((lit, k) => ({ spark: spark({ week: k }), lit }))
    expect(auditOf(60, answers)).toMatchObject({ skipped: 60, audited: 3, lit: 1 })
  })
})
