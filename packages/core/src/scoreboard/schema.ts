/** The scoreboard as JSON: its schema, for those who read it with programs. */
import { z } from 'zod'
import { outcomeNames } from './forecast.ts'
import { predictionsSchema } from './predictions.ts'
import { scoreboardFormat } from './scoreboard.ts'

const number = z.number()
const count = z.int().min(0)
const maybe = number.nullable()
const bounds = z.tuple([number, number]).nullable().describe('95 %, cases drawn again 1000 times')
const words = z.strictObject({ en: z.string(), ar: z.string() })
const three = z.strictObject({ q10: number, q50: number, q90: number })
const quantiles = three.nullable()
const range = z.strictObject({ low: number, high: number }).nullable()
const outcome = z.enum(outcomeNames as [string, ...string[]])

const calibration = z.strictObject({
  bins: z.array(z.strictObject({ from: number, to: number, count, forecast: number, came: number })),
  error: maybe,
})
const outcomeMeasure = {
  logScore: maybe.describe('Mean log of the chance given to what came, nats a case'),
  brier: maybe,
  hits: count.describe('Cases whose likeliest outcome is the coded one'),
  hitsEither: count.describe('The same, the second coding counted too'),
  of: count,
  auc: maybe.describe('Area under the curve: power changed hands'),
  calibration,
}
const numberMeasure = {
  n: count,
  rho: maybe.describe('Rank correlation with the record'),
  ratio: maybe.describe('Median of forecast by record'),
  within2: count,
  within3: count.describe('Cases within a factor of three'),
  of: count,
  covered: maybe.describe('Share of cases whose record lies between the 10 and 90 % of the forecast'),
  interval: maybe.describe('Mean interval score of the 10 to 90 % of the forecast, e-folds; less is better'),
  deciles: z.strictObject({ forecast: z.array(maybe), record: z.array(maybe) }).describe('At 10, 50, 90 % of cases'),
}
const core = { all: z.strictObject({ n: count, rho: maybe }).describe('With the cases that began in the core') }
const briefly = { rho: maybe, ratio: maybe, within2: count, within3: count, of: count, covered: maybe, interval: maybe }
const brief = z.strictObject(briefly)
const gain = z.strictObject({ value: maybe, bounds })
const beside = {
  baseRate: brief,
  logistic: brief.describe('Ridge regression on the covariates of the scenarios, each case left out'),
  intervals: z.strictObject({ rho: bounds, ratio: bounds, within2: bounds, within3: bounds }),
  layer: z
    .strictObject({
      ...briefly,
      unmoved: brief.describe('Unseen cases of other countries as they are'),
      gain: maybe.describe('Nats a case above these'),
      gainBounds: bounds,
      ofSeen: gain.describe('Nats a case above these by lines fitted to seen cases of other countries'),
    })
    .describe('The records of others moved by the model, by lines fitted to cases of other countries that no search has seen'),
}
const numbers = z.strictObject({ ...numberMeasure, ...beside })

const group = z.strictObject({
  cases: count,
  ignited: maybe.describe('Share of the runs of cases that ignited once their trigger was taken up: course and end are of those'),
  outcome: z.strictObject({
    ...outcomeMeasure,
    logScoreAll: maybe.describe('Of all runs, those that did not ignite too'),
    baseRate: maybe.describe('Log score of base rates, each case left out'),
    logistic: maybe.describe('Log score of the ridge logistic regression, each case left out'),
    logisticBeforehand: maybe.describe('The same on what was known before the first day'),
    baseRateHits: count,
    logisticHits: count,
    logisticAuc: maybe,
    gain: maybe.describe('logScore less baseRate'),
    layer: z
      .strictObject({
        logScore: maybe,
        brier: maybe,
        hits: count,
        gain: maybe.describe('Nats a case above the base rates'),
        auc: maybe.describe('Power changed hands, by how far the chance is moved from the base rate'),
        intervals: z.strictObject({ gain: bounds, auc: bounds }),
      })
      .describe('Base rates moved by the model, by layers fitted to cases of other countries that no search has seen'),
    layerOfSeen: z
      .strictObject({ value: maybe, bounds })
      .describe('Nats a case above base rates by layers fitted to seen cases of other countries'),
    intervals: z.strictObject({ logScore: bounds, hits: bounds, auc: bounds, gain: bounds }),
  }),
  peak: numbers,
  deaths: numbers,
  daysToCore: z.strictObject({ ...numberMeasure, ...core, ...beside }),
  duration: numbers,
  quiet: z.strictObject({
    everyday: maybe.describe('Share of runs of quiet years with everyday sparks that became a national wave'),
    trigger: maybe.describe('The same after a trigger'),
    cases: maybe.describe('Share of runs of case years that became a wave after that trigger'),
    years: count,
    auc: maybe.describe('Case years against quiet years under the same trigger'),
    aucPeak: maybe,
    conditions: maybe.describe('The same by conditions alone, before the draw of what no number knows'),
    intervals: z.strictObject({ everyday: bounds, trigger: bounds, auc: bounds, conditions: bounds }),
    states: z
      .strictObject({
        rose: count,
        of: count,
        auc: maybe,
        conditions: maybe,
        intervals: z.strictObject({ auc: bounds, conditions: bounds }),
      })
      .describe('Arab states of 2010 under one trigger: those that rose in 2011 against the others'),
  }),
  size: z.strictObject({
    spread: maybe.describe(
      'Of runs that ignited: largest by smallest median peak share over five sizes of the same country, the worst of the countries',
    ),
    countries: z.array(
      z.strictObject({
        id: z.string(),
        spread: number,
        sizes: z.array(z.strictObject({ factor: number, peak: number, range: z.tuple([number, number]), ignited: number })),
      }),
    ),
  }),
})
const groups = <T extends z.ZodType>(of: T): { all: T; seen: T; unseen: T } => ({ all: of, seen: of, unseen: of })

const foreignGroup = z.strictObject({
  cases: count,
  outcome: z.strictObject(outcomeMeasure),
  peak: z.strictObject(numberMeasure),
  deaths: z.strictObject(numberMeasure),
  daysToCore: z.strictObject({ ...numberMeasure, ...core }),
  duration: z.strictObject(numberMeasure),
  gains: z.strictObject({ baseRate: gain, logistic: gain, model: gain }),
})

const forecast = z.strictObject({
  outcomes: z.record(outcome, number),
  peak: quantiles,
  deaths: quantiles,
  daysToCore: quantiles,
  duration: quantiles,
})
const line = z.strictObject({
  id: z.string(),
  name: words,
  country: words,
  iso3: z.string(),
  start: z.string(),
  seen: z.boolean(),
  record: z.strictObject({ outcome, second: outcome.nullable(), peak: range, deaths: range, daysToCore: maybe, duration: maybe }),
  model: forecast.nullable(),
  layered: forecast.nullable().describe('Base rates, moved by the model so far as it has earned it'),
  beforehand: forecast.nullable(),
  baseRate: forecast,
  logistic: forecast,
  foreign: forecast.nullable(),
  ends: z.partialRecord(outcome, count),
  waves: maybe,
  ignited: maybe,
  logScore: maybe,
  baseRateLogScore: number,
  wrong: z.array(z.enum(['outcome', 'peak', 'deaths', 'daysToCore', 'duration'])),
})

const numberLine = z
  .strictObject({
    slope: number.describe('What of a departure of the model from its middle is believed: 0 nothing, 1 all'),
    ridge: maybe,
    model: number.describe('Mean logarithm of the runs’ medians'),
    record: number.describe('Mean logarithm of the records'),
    errors: three.describe('Record less forecast, logarithms'),
    spread: three.describe('The same of a line without a slope'),
    cases: count,
  })
  .nullable()
const earned = {
  ridge: number,
  weights: z.strictObject({ shares: number, changed: number, crushed: number, size: number }),
  base: z.record(outcome, number).describe('Base rates of the eight ends'),
  numbers: z.strictObject({ peak: numberLine, deaths: numberLine, daysToCore: numberLine, duration: numberLine }),
}

export const scoreboardSchema = z.strictObject({
  format: z.literal(scoreboardFormat),
  model: z.string().describe('Version of the model: a digest of all that makes it'),
  rule: z.string(),
  seeds: count,
  days: number,
  stepHours: number,
  people: count,
  runs: count,
  failed: count,
  ...groups(group),
  beforehand: z.strictObject(groups(group)).nullable().describe('The same, with pillars known beforehand only'),
  layer: z
    .strictObject({
      ...earned,
      elsewhere: z
        .record(
          z.string(),
          z.strictObject({ ...earned, ridge: number.optional(), weights: earned.weights.optional(), numbers: earned.numbers.partial() }),
        )
        .describe('For a country whose own record is among the cases: what differs without it'),
      from: z.enum(['these runs', 'shipped']),
    })
    .nullable()
    .describe('The layer from all cases that no search has seen; 0 is base rates alone'),
  foreign: z.strictObject({ name: z.string(), ...groups(foreignGroup) }).nullable(),
  cases: z.array(line),
})

const schemas = { scoreboard: scoreboardSchema, predictions: predictionsSchema } as const
export type ScoreboardSchemaName = keyof typeof schemas
export const scoreboardSchemaNames: readonly ScoreboardSchemaName[] = ['scoreboard', 'predictions']

/** JSON Schema (2020-12) of the scoreboard, or of predictions that take part in it. */
export function scoreboardJsonSchema(name: ScoreboardSchemaName): Record<string, unknown> {
  return { ...z.toJSONSchema(schemas[name], { target: 'draft-2020-12', io: 'input' }), title: `Sharara ${name}` }
}
