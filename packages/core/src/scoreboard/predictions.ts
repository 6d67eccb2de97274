/** The file in which anybody's forecasts of the cases come: read with every problem at once. */
import { z } from 'zod'
import { asObject, readFile, same, type Finding, type LibraryFile, type Problem } from '../scenario/index.ts'
import { fill, nearest } from '../text/index.ts'
import { baseRate } from './baselines.ts'
import type { CodedCase } from './coded.ts'
import { forecastNumberNames, outcomeNames, type Forecast, type ForecastNumber } from './forecast.ts'
import type { Foreign } from './scoreboard.ts'
import { scoreboardWords as words } from './words.ts'

export const predictionsFormat = 'sharara-predictions/1'

const chance = z.number().min(0).max(1)
const quantiles = (most: number, unit: string): z.ZodType =>
  z.strictObject({ q10: z.number().min(0).max(most), q50: z.number().min(0).max(most), q90: z.number().min(0).max(most) }).meta({ unit })

const prediction = z.strictObject({
  outcomes: z
    .strictObject(Object.fromEntries(outcomeNames.map((name) => [name, chance])))
    .describe('Chance of each of the eight outcomes; they add up to 1.'),
  peak: quantiles(1, 'share of the people').optional().describe('Largest participation at one time, share of the people.'),
  deaths: quantiles(1e8, 'people').optional().describe('Deaths linked to the episode.'),
  daysToCore: quantiles(20_000, 'days')
    .optional()
    .describe('Days from the first protest to a sizeable one in the capital or largest city; 0 where it began there.'),
  duration: quantiles(20_000, 'days').optional().describe('Days from the first protest to the last sizeable one.'),
})

export const predictionsSchema = z.strictObject({
  format: z.literal(predictionsFormat),
  name: z.string().min(1).max(200).describe('What makes these forecasts.'),
  by: z.string().min(1).max(400).optional().describe('Who answers for them, and where they are published.'),
  note: z.string().min(1).max(4000).optional().describe('What was known when they were made, and which cases were used to make the model.'),
  cases: z.record(z.string().min(1).max(60), prediction).describe('By id of the case; every case of the table.'),
})

type Prediction = Readonly<Record<ForecastNumber, Forecast['peak'] | undefined>> & Pick<Forecast, 'outcomes'>

/** @param ids cases that must be forecast, and the only ones that may be */
export function readPredictions(
  source: LibraryFile,
  ids: readonly string[],
): { readonly foreign: Foreign | null; readonly problems: readonly Problem[] } {
  const { value, problems } = readFile(source, 'predictions', predictionsSchema, (raw) => findingsIn(raw, ids))
  if (value === null) return { foreign: null, problems }
  const forecasts = Object.entries(value.cases as Readonly<Record<string, Prediction>>).map(([id, one]): [string, Forecast] => [
    id,
    full(one),
  ]) // the schema has checked it
  return { foreign: { name: value.name, forecasts: new Map(forecasts) }, problems }
}

function full({ outcomes, peak, deaths, daysToCore, duration }: Prediction): Forecast {
  return { outcomes, peak: peak ?? null, deaths: deaths ?? null, daysToCore: daysToCore ?? null, duration: duration ?? null }
}

function findingsIn(raw: unknown, ids: readonly string[]): readonly Finding[] {
  const cases = asObject(asObject(raw)?.['cases'])
  if (cases === null) return []
  const strangers = Object.keys(cases)
    .filter((id) => !ids.includes(id))
    .map((id): Finding => ({ path: ['cases', id], got: same(JSON.stringify(id)), wanted: words.aCase, nearest: nearest(id, ids) }))
  const each = Object.entries(cases).flatMap(([id, one]) => [...sumFinding(id, one), ...orderFindings(id, one)])
  return [
    ...strangers,
    ...each,
    ...gapFindings(
      ids.filter((id) => !Object.hasOwn(cases, id)),
      ids.length,
    ),
  ]
}

/** More gaps than this are told as one. */
const gapsByName = 6

function gapFindings(gaps: readonly string[], all: number): readonly Finding[] {
  if (gaps.length > gapsByName) {
    const got = fill(words.missingMany, { count: gaps.length, all, first: gaps.slice(0, gapsByName).join(', ') })
    return [{ path: ['cases'], got, wanted: words.everyCase }]
  }
  return gaps.map((id): Finding => ({ path: ['cases', id], got: words.missing, wanted: words.everyCase, sentence: 'missing' }))
}

/** Only of chances that are numbers at all: of others the schema speaks. */
function sumFinding(id: string, raw: unknown): readonly Finding[] {
  const chances = Object.values(asObject(asObject(raw)?.['outcomes']) ?? {})
  if (chances.length === 0 || chances.some((one) => typeof one !== 'number')) return []
  const sum = chances.reduce<number>((all, one) => all + Number(one), 0)
  if (Math.abs(sum - 1) <= 0.001) return []
  const got = fill(words.sumGot, { sum: Number(sum.toPrecision(6)) })
  return [{ path: ['cases', id, 'outcomes'], got, wanted: words.sumOne }]
}

function orderFindings(id: string, raw: unknown): readonly Finding[] {
  return forecastNumberNames.flatMap((name) => {
    const own = asObject(asObject(raw)?.[name])
    const [q10, q50, q90] = [own?.['q10'], own?.['q50'], own?.['q90']]
    if (typeof q10 !== 'number' || typeof q50 !== 'number' || typeof q90 !== 'number') return []
    if (q10 <= q50 && q50 <= q90) return []
    return [{ path: ['cases', id, name], got: same(`${q10}, ${q50}, ${q90}`), wanted: words.rising }]
  })
}

/** The example that is shipped: base rates, each case left out of its own. */
export function baseRatePredictions(cases: readonly CodedCase[]): unknown {
  const rounded = (value: number): number => Number(value.toPrecision(6))
  const entries = cases.map((one) => {
    const forecast = baseRate(cases.filter(({ id }) => id !== one.id))
    const outcomes = Object.fromEntries(outcomeNames.map((name) => [name, rounded(forecast.outcomes[name])]))
    const numbers = forecastNumberNames.flatMap((name) => {
      const own = forecast[name]
      return own === null ? [] : [[name, { q10: rounded(own.q10), q50: rounded(own.q50), q90: rounded(own.q90) }] as const]
    })
    return [one.id, { outcomes, ...Object.fromEntries(numbers) }] as const
  })
  return {
    format: predictionsFormat,
    name: 'Base rates',
    by: 'Sharara, as an example',
    note: 'Of each case: how often each outcome came among the other cases of the table, and the spread of their numbers. Knows nothing of the country.',
    cases: Object.fromEntries(entries),
  }
}
