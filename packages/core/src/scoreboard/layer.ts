/**
 * The outcome layer: base rates, moved by the model so far as it has earned it. The chance of an end is its base rate, raised or
 * lowered by four numbers on what the model says:
 *
 *   log p(k) = log b(k) + shares · log(m(k)/b(k)) + changed · [k: power changed hands] · (logit M − logit B)
 *              + crushed · [k: crushed] · (logit m − logit b) + size · [k: power changed hands] · log10(peak/1 %) + constant
 *
 * with b the base rates, m the shares of the runs, M and B their sums over the ends in which power changed hands, peak the median
 * largest participation. All four are 0 where nothing was earned: then the layer is the base rates. They are fitted by penalised
 * likelihood to cases that no search for constants has seen, for on the others a model flatters itself; the strength of the ridge is
 * chosen by leaving out one country after the other.
 */
import { exp, log } from '../random/index.ts'
import type { Outcome } from '../vocabulary/index.ts'
import { cholesky, solveCholesky } from '../experiments/index.ts'
import { chanceOfChange, forecastNumberNames, outcomeChances, outcomeNames, powerChanged, type Chances, type Forecast } from './forecast.ts'
import type { CodedCase } from './coded.ts'
import { linesFrom, movedNumbersOf, type NumberLines } from './numberLayer.ts'

export const layerNames = ['shares', 'changed', 'crushed', 'size'] as const
export type LayerName = (typeof layerNames)[number]

export interface Layer {
  readonly ridge: number
  readonly weights: Readonly<Record<LayerName, number>>
}

/** A layer with the base rates that it moves, and the lines that move the numbers: what a country's chances are told by. */
export interface EarnedLayer extends Layer {
  readonly base: Chances
  readonly numbers: NumberLines
}

/** What ships. A country whose own record is among the cases is told by the layer without it. */
export interface ShippedLayer extends EarnedLayer {
  /** By ISO 3166 code: what differs without the country. Only base rates and records, where the layer never learnt from it. */
  readonly elsewhere: Readonly<Record<string, Elsewhere>>
}

export interface Elsewhere extends Partial<Layer> {
  readonly base: Chances
  readonly numbers: Partial<NumberLines>
}

/** The layer without a country. */
export function layerWithout(layer: ShippedLayer, iso3: string): EarnedLayer {
  const own = layer.elsewhere[iso3]
  return own === undefined ? layer : { ...layer, ...own, numbers: { ...layer.numbers, ...own.numbers } }
}

/** What of a forecast the layer looks at. */
export type LayerInput = Pick<Forecast, 'outcomes' | 'peak'>

/** Ridges that are tried; the largest leaves next to nothing of the model. */
const ridges = [1, 3, 10, 30, 100, 1000] as const
const middlingPeak = 0.01
const least = 1e-6
const steps = 12

/** Of each outcome the four terms. */
function termsOf({ outcomes, peak }: LayerInput, base: Chances): readonly (readonly number[])[] {
  const changed = logit(chanceOfChange(outcomes)) - logit(chanceOfChange(base))
  const size = peak === null ? 0 : log(Math.max(peak.q50, least) / middlingPeak) / log(10)
  return outcomeNames.map((name) => [
    log(outcomes[name] / base[name]),
    powerChanged.has(name) ? changed : 0,
    name === 'crushed' ? logit(outcomes.crushed) - logit(base.crushed) : 0,
    powerChanged.has(name) ? size : 0,
  ])
}

/** Held a millionth from 0 and 1. */
export function logit(chance: number): number {
  const held = Math.min(1 - least, Math.max(least, chance))
  return log(held / (1 - held))
}

/** Chances of the outcomes by the layer. */
export function layered(input: LayerInput, base: Chances, { weights }: Layer): Chances {
  const own = layerNames.map((name) => weights[name])
  const chances = chancesOf({ logBase: logsOf(base), terms: termsOf(input, base) }, own)
  return Object.fromEntries(outcomeNames.map((name, k) => [name, chances[k]!])) as Chances // all names
}

function logsOf(chances: Chances): readonly number[] {
  return outcomeNames.map((name) => log(chances[name]))
}

/** A case as the fit sees it: of each outcome the logarithm of its base rate and its terms; which one came. */
interface Prepared {
  readonly logBase: readonly number[]
  readonly terms: readonly (readonly number[])[]
  readonly came: number
  readonly country: string
}

function chancesOf({ logBase, terms }: Pick<Prepared, 'logBase' | 'terms'>, weights: readonly number[]): readonly number[] {
  const scores = logBase.map((own, k) => {
    let score = own
    for (let j = 0; j < weights.length; j++) score += weights[j]! * terms[k]![j]!
    return score
  })
  const most = Math.max(...scores)
  const raised = scores.map((score) => exp(score - most))
  const all = raised.reduce((sum, value) => sum + value, 0)
  return raised.map((value) => value / all)
}

/** A case that the layer learns from. */
export interface LayerRow {
  readonly country: string
  readonly outcome: Outcome
  readonly input: LayerInput
  readonly base: Chances
}

function prepared({ country, outcome, input, base }: LayerRow): Prepared {
  return { logBase: logsOf(base), terms: termsOf(input, base), came: outcomeNames.indexOf(outcome), country }
}

/** The four numbers for a ridge. */
export function fitLayer(rows: readonly LayerRow[], ridge: number): Layer {
  return layerWith(ridge, weightsOf(rows.map(prepared), ridge))
}

function layerWith(ridge: number, weights: readonly number[]): Layer {
  return { ridge, weights: Object.fromEntries(layerNames.map((name, j) => [name, weights[j]!])) as Layer['weights'] } // all names
}

/** Newton steps from 0 on a concave function, a fixed number of them, so that it is the same everywhere. */
function weightsOf(rows: readonly Prepared[], ridge: number): readonly number[] {
  let weights: readonly number[] = layerNames.map(() => 0)
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight) => -ridge * weight)
    const bend = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge : 0)))
    for (const row of rows) addRow(row, chancesOf(row, weights), slope, bend)
    const lower = cholesky(bend)
    if (lower === null) break
    const move = solveCholesky(lower, slope)
    weights = weights.map((weight, j) => weight + move[j]!)
    if (Math.max(...move.map((by) => Math.abs(by))) < 1e-9) break
  }
  return weights
}

/** What a case adds to the slope and the curvature of the penalised likelihood. */
function addRow({ terms, came }: Prepared, chances: readonly number[], slope: number[], bend: number[][]): void {
  const mean = slope.map((_, j) => chances.reduce((sum, chance, k) => sum + chance * terms[k]![j]!, 0))
  for (let i = 0; i < mean.length; i++) {
    slope[i]! += terms[came]![i]! - mean[i]!
    for (const [k, chance] of chances.entries()) {
      const own = chance * (terms[k]![i]! - mean[i]!)
      for (let j = 0; j < mean.length; j++) bend[i]![j]! += own * (terms[k]![j]! - mean[j]!)
    }
  }
}

/** The layer with the ridge that did best on countries that were left out. */
export function chooseLayer(given: readonly LayerRow[]): Layer {
  const rows = given.map(prepared)
  const folds = [...new Set(rows.map(({ country }) => country))].map((out) => ({
    others: rows.filter(({ country }) => country !== out),
    own: rows.filter(({ country }) => country === out),
  }))
  const scores = ridges.map((ridge) =>
    folds.reduce((sum, { others, own }) => {
      const weights = weightsOf(others, ridge)
      return own.reduce((all, row) => all + log(chancesOf(row, weights)[row.came]!), sum)
    }, 0),
  )
  const ridge = ridges[scores.indexOf(Math.max(...scores))]!
  return layerWith(ridge, weightsOf(rows, ridge))
}

/** From fewer countries no layer is fitted: the base rates stay. */
export const fewestCountries = 10

/** Which cases a layer learns from: those that no search for constants has seen, or the others, on which the model flatters itself. */
export type LearnsFrom = 'unseen' | 'seen'

/** What layers are made of. */
export interface Lessons {
  /** Those that the layer may learn from are among them. */
  readonly cases: readonly CodedCase[]
  readonly model: ReadonlyMap<string, Forecast>
  /** Cases with an outcome, for the base rates. */
  readonly training: readonly CodedCase[]
}

/** Layers by the country that they must not have seen (null: from all), each made once. */
function maker({ cases, model, training }: Lessons, from: LearnsFrom): (without: string | null) => EarnedLayer {
  const lessons = cases.filter((one) => one.seen === (from === 'seen') && model.has(one.id))
  const made = new Map<string | null, EarnedLayer>()
  return (without) => {
    const known = made.get(without)
    if (known !== undefined) return known
    const elsewhere = (of: readonly CodedCase[]): readonly CodedCase[] => of.filter((one) => one.iso3 !== without)
    const [own, others] = [elsewhere(lessons), elsewhere(training)]
    const chosen = countriesOf(own) < fewestCountries ? nothingEarned : chooseLayer(rowsOf(own, model, others))
    const layer = { ...chosen, base: baseWithout(others, ''), numbers: linesFrom(own, others, model, fewestCountries) }
    made.set(without, layer)
    return layer
  }
}

/**
 * Forecasts of the cases by layers that never saw them: of each, everything (the base rates, the ridges, slopes and weights) is made
 * again from the cases of other countries.
 * @param shipped a layer that stands, for tables other than the one it was made from
 */
export function layeredForecasts(
  lessons: Lessons,
  { from = 'unseen', shipped = null }: { readonly from?: LearnsFrom; readonly shipped?: ShippedLayer | null } = {},
): ReadonlyMap<string, Forecast> {
  const { cases, model, training } = lessons
  const make = maker(lessons, from)
  const forecasts = cases.flatMap((one): [string, Forecast][] => {
    const own = model.get(one.id)
    if (own === undefined) return []
    const layer = shipped === null ? make(one.iso3) : layerWithout(shipped, one.iso3)
    const outcomes = layered(own, baseWithout(training, one.id), layer)
    return [[one.id, { outcomes, ...movedNumbersOf(layer.numbers, own) }]]
  })
  return new Map(forecasts)
}

/** The same with nothing of the model: how the unseen cases of other countries ended, and their middles and spreads. */
export function unmovedForecasts({ cases, model, training }: Lessons): ReadonlyMap<string, Forecast> {
  const forecasts = cases.flatMap((one): [string, Forecast][] => {
    const own = model.get(one.id)
    if (own === undefined) return []
    const others = training.filter(({ iso3 }) => iso3 !== one.iso3)
    const lines = linesFrom(
      others.filter(({ seen }) => !seen),
      others,
      new Map(),
      fewestCountries,
    )
    return [[one.id, { outcomes: baseWithout(training, one.id), ...movedNumbersOf(lines, own) }]]
  })
  return new Map(forecasts)
}

/** The layer that ships: from all cases that no search has seen, and of each country with a case from those of the others; null where there are too few. */
export function layerOf(lessons: Lessons): ShippedLayer | null {
  const { cases, model, training } = lessons
  if (countriesOf(cases.filter(({ seen, id }) => !seen && model.has(id))) < fewestCountries) return null
  const make = maker(lessons, 'unseen')
  const whole = make(null)
  const countries = [...new Set(training.map(({ iso3 }) => iso3))].toSorted()
  const elsewhere = countries.map((iso3): [string, Elsewhere] => {
    const { ridge, weights, base, numbers } = make(iso3)
    const learnt = cases.some((one) => one.iso3 === iso3 && !one.seen && model.has(one.id))
    const differs = forecastNumberNames.filter((name) => JSON.stringify(numbers[name]) !== JSON.stringify(whole.numbers[name]))
    const lines = Object.fromEntries(differs.map((name) => [name, numbers[name]]))
    return [iso3, { ...(learnt ? { ridge, weights } : {}), base, numbers: lines }]
  })
  return { ...whole, elsewhere: Object.fromEntries(elsewhere) }
}

/** The base rates as they are. */
export const nothingEarned: Layer = { ridge: ridges.at(-1)!, weights: { shares: 0, changed: 0, crushed: 0, size: 0 } }

function countriesOf(cases: readonly CodedCase[]): number {
  return new Set(cases.map(({ iso3 }) => iso3)).size
}

function rowsOf(cases: readonly CodedCase[], model: ReadonlyMap<string, Forecast>, training: readonly CodedCase[]): readonly LayerRow[] {
  return cases.map((one) => ({
    country: one.iso3,
    outcome: one.truth.outcome,
    input: model.get(one.id)!,
    base: baseWithout(training, one.id),
  }))
}

/** How often each end came among the others. */
export function baseWithout(training: readonly CodedCase[], id: string): Chances {
  return outcomeChances(training.filter((one) => one.id !== id).map(({ truth }) => truth.outcome))
}
