/**
 * The clocks scored out of time: fitted to the years to 2010, asked about each week of 2011–2019, in nats for each onset over a
 * constant rate, with 90 % intervals from drawing quarters of a year again; the strong wave of 2011 recognised with the strength of
 * 1989 alone, and how often it is called where none is known; onsets of a year 2011–2022.
 */
import {
  auc,
  etaOf,
  fitScale,
  logistic,
  matrixOf,
  quantile,
  ridge,
  structureColumns,
  trainingRows,
  type Interval,
  type Panel,
} from '../foresight/index.ts'
import { log, stream, uniform } from '../random/index.ts'
import type { Words } from '../text/index.ts'
import { waveDefinitionNames, type WaveDefinitionName } from './definitions.ts'
import { athome, etasOf, fitHazard, memoriesOf, rowsOf, termNames, type Hazard, type TermName, type WeekRows } from './hazard.ts'
import type { History } from './history.ts'
import type { Records } from './records.ts'
import { followStrong, mixture, strongIn } from './followed.ts'
import { fitStrength, type Filtered, type Strength } from './strong.ts'
import { worldTerms } from './worldModel.ts'
import { dateOfWeek, weekOf, weekOfYear, yearOfWeek } from './weeks.ts'
import { annualStrength, calls, cuts, drawn, weeksOf, years } from './method.ts'

export interface LadderStep {
  readonly id: 'conditions' | 'habit' | 'history' | 'world' | 'abroad' | 'strong' | 'levels'
  readonly words: Words
  /** Nats for each onset over a constant rate. */
  readonly gain: Interval
  readonly auc: number
}

export interface DefinitionScore {
  readonly definition: WaveDefinitionName
  readonly learnt: number
  readonly scored: number
  readonly countryWeeks: number
  readonly ladder: readonly LadderStep[]
  /** What waves and falls elsewhere, the strong wave included, add to conditions and own history. */
  readonly contagion: Interval
  /** Terms with their standard errors, as fitted to 2010 and to 2019. */
  readonly terms: readonly {
    readonly name: TermName
    readonly to2010: readonly [number, number]
    readonly to2019: readonly [number, number]
  }[]
  readonly strong: StrongCall
}

export interface StrongCall {
  /** Chance of a strong wave in the Arab bloc before each week, with what was known then. */
  readonly weeks: readonly { readonly date: string; readonly chance: number }[]
  readonly by14February2011: number
  /** Years of other blocs, or of this one, in which it is called without being known: chance above one half. */
  readonly falseCalls: readonly { readonly bloc: string; readonly year: number }[]
  readonly blocYears: number
}

export interface AnnualScore {
  readonly learnt: number
  readonly scored: number
  readonly conditions: { readonly gain: number; readonly auc: number }
  readonly withHabit: { readonly gain: number; readonly auc: number }
}

export interface Evaluation {
  readonly definitions: readonly DefinitionScore[]
  readonly strength: Strength
  readonly annual: AnnualScore
}

const { learn, score } = years
const draws = drawn.gains
const quarterWeeks = weeksOf.quarter
const drawStream = stream('clocks/evaluate')

const steps: Readonly<Record<LadderStep['id'], Words>> = {
  conditions: { en: 'conditions of the year before', ar: 'شروط السنة السابقة' },
  habit: { en: '+ own waves', ar: '+ موجات البلد نفسه' },
  history: { en: '+ small protests, fear, concession', ar: '+ الاحتجاجات الصغيرة والخوف والتنازل' },
  abroad: { en: '+ waves and falls elsewhere', ar: '+ موجات وسقوط في بلدان أخرى' },
  strong: { en: '+ strong wave, strength of 1989', ar: '+ الموجة القوية بشدة 1989' },
  levels: { en: '+ level of the world and of countries', ar: '+ مستوى العالم والبلدان' },
  world: { en: 'as worlds run it: no small protests, no concession', ar: 'كما تجريه العوالم: بلا احتجاجات صغيرة ولا تنازل' },
}

export function evaluateClocks(history: History, records: Records, panel: Panel, onPart?: (done: number, of: number) => void): Evaluation {
  const strength = fitStrength(records.east)
  const of = waveDefinitionNames.length + 1
  const definitions = waveDefinitionNames.map((name, k) => {
    const scored = scoreDefinition(history, name, strength)
    onPart?.(k + 1, of)
    return scored
  })
  const annual = scoreAnnual(history, panel)
  onPart?.(of, of)
  return { definitions, strength, annual }
}

function scoreDefinition(history: History, definition: WaveDefinitionName, strength: Strength): DefinitionScore {
  const rows = rowsOf(history, definition, score.from, score.to)
  const constant = fitHazard(history, definition, learn.from, learn.to, { terms: [] })
  const base = new Float64Array(rows.week.length).fill(constant.rate)
  const hazards = {
    conditions: constant,
    habit: fitHazard(history, definition, learn.from, learn.to, { terms: ['own'] }),
    history: fitHazard(history, definition, learn.from, learn.to, { terms: athome }),
    abroad: fitHazard(history, definition, learn.from, learn.to, { terms: termNames }),
    world: fitHazard(history, definition, learn.from, learn.to, { terms: worldTerms }),
  }
  const chanceOf = (hazard: Hazard): Float64Array => etasOf(hazard, history, rows).map(logistic)
  // the levels and the strong wave are followed from the first year on, so that they are known when 2011 begins
  const {
    rows: all,
    etas,
    followed,
    filtered: filteredLevels,
  } = followStrong(history, definition, hazards.abroad, strength, learn.from, score.to)
  const from = all.week.length - rows.week.length
  const filtered = strongIn(history, definition, all, etas.map(logistic), strength)
  const mixed = mixture(history, all, etas.map(logistic), filtered, strength).subarray(from)
  const levels = mixture(history, all, followed.chance, filteredLevels, strength).subarray(from)
  const chances = {
    conditions: chanceOf(hazards.conditions),
    habit: chanceOf(hazards.habit),
    history: chanceOf(hazards.history),
    abroad: chanceOf(hazards.abroad),
    strong: mixed,
    levels,
    world: chanceOf(hazards.world),
  }
  const quarters = quartersOf(rows)
  const ids = Object.keys(steps) as readonly LadderStep['id'][] // its own keys
  const to2019 = fitHazard(history, definition, learn.from, score.to, { terms: termNames })
  return {
    definition,
    learnt: Math.round(constant.rate * rowsOf(history, definition, learn.from, learn.to).week.length),
    scored: rows.onset.reduce((sum, value) => sum + value, 0),
    countryWeeks: rows.week.length,
    ladder: ids.map((id) => ({ id, words: steps[id], gain: gainOf(rows, chances[id], base, quarters), auc: auc(rows.onset, chances[id]) })),
    contagion: gainOf(rows, chances.strong, chances.history, quarters),
    terms: termNames.map((name, k) => ({
      name,
      to2010: [termOf(hazards.abroad, k), hazards.abroad.errors[name]!],
      to2019: [termOf(to2019, k), to2019.errors[name]!],
    })),
    strong: callOf(filteredLevels),
  }
}

function termOf(hazard: Hazard, k: number): number {
  return hazard.beta[hazard.beta.length - hazard.terms.length + k]!
}

/** Which quarter of a year each row falls in, as a number from 0. */
function quartersOf(rows: WeekRows): Int32Array {
  const first = rows.week[0] ?? 0
  return Int32Array.from(rows.week, (week) => Math.floor((week - first) / quarterWeeks))
}

/** Log score over another, for each onset. */
function gainOf(rows: WeekRows, better: Float64Array, than: Float64Array, quarters: Int32Array): Interval {
  const count = (quarters.at(-1) ?? 0) + 1
  const sums = new Float64Array(count)
  let onsets = 0
  for (let i = 0; i < rows.week.length; i++) {
    const came = rows.onset[i] === 1
    onsets += rows.onset[i]!
    sums[quarters[i]!]! += came ? log(better[i]! / than[i]!) : log((1 - better[i]!) / (1 - than[i]!))
  }
  const total = sums.reduce((sum, value) => sum + value, 0)
  const found = Float64Array.from({ length: draws }, (_, draw) => {
    let sum = 0
    for (let k = 0; k < count; k++) sum += sums[Math.floor(uniform(1, drawStream, draw, k) * count)]!
    return sum / onsets
  }).toSorted()
  return { value: total / onsets, low: quantile(found, cuts.low), high: quantile(found, cuts.high) }
}

/** Blocs that are watched: those that the falls of rulers have spread in, or could have. */
const watched: readonly string[] = [
  'arab',
  'soviet',
  'eastern_europe',
  'latin_america',
  'french_africa',
  'english_africa',
  'southeast_asia',
  'south_asia',
]
const watchedFrom = years.watched

function callOf({ chance, blocs, weeks }: Filtered): StrongCall {
  const arab = blocs.indexOf('arab')
  const at = (week: number): number => chance[arab * weeks + week]!
  const shown = Array.from({ length: weeksOf.shown }, (_, k) => weekOf('2010-12-14') + k)
  const falseCalls: { bloc: string; year: number }[] = []
  for (const bloc of watched) {
    const b = blocs.indexOf(bloc)
    for (let year = watchedFrom; year <= score.to; year++) {
      if (bloc === 'arab' && year === years.called) continue
      let most = 0
      for (let week = weekOfYear(year); week < weekOfYear(year + 1); week++) {
        if (yearOfWeek(week) === year) most = Math.max(most, chance[b * weeks + week]!)
      }
      if (most > calls.above) falseCalls.push({ bloc, year })
    }
  }
  return {
    weeks: shown.map((week) => ({ date: dateOfWeek(week), chance: at(week) })),
    by14February2011: at(weekOf('2011-02-14') + (dateOfWeek(weekOf('2011-02-14')) === '2011-02-14' ? 0 : 1)),
    falseCalls,
    blocYears: watched.length * (score.to - watchedFrom + 1) - 1,
  }
}

/** Columns of the forecast of a year, held back as there: as in the controls of the test of contagion, and the habit of political waves. */
const annualColumns: readonly string[] = [...structureColumns, 'since_up', 'mm_n_protests', 'conf']
function scoreAnnual(history: History, panel: Panel): AnnualScore {
  const outcome = panel.outcomes.either
  const past = trainingRows(panel, outcome, years.annual.from, learn.to + 1)
  const now = trainingRows(panel, outcome, score.from, years.annual.end)
  const scale = fitScale(panel, annualColumns, past)
  const habit = memoriesOf(history, 'political5k', ['own'], 1).get('own')!
  const habitOf = (rows: readonly number[]): Float64Array =>
    Float64Array.from(rows, (row) => {
      const country = history.ground.place.get(panel.countries[panel.country[row]!]!.iso3)!
      return log(1 + habit[country * history.weeks + Math.min(history.weeks - 1, weekOfYear(panel.year[row]!))]!)
    })
  const known = (rows: readonly number[]): Float64Array => Float64Array.from(rows, (row) => outcome[row]!)
  const [then, after] = [known(past), known(now)]
  const rate = then.reduce((sum, value) => sum + value, 0) / then.length
  const scoredOnsets = after.reduce((sum, value) => sum + value, 0)
  const of = (withHabit: boolean): { gain: number; auc: number } => {
    const [a, b] = [matrixOf(panel, scale, past), matrixOf(panel, scale, now)]
    const own = [habitOf(past), habitOf(now)] as const
    const mean = own[0].reduce((sum, value) => sum + value, 0) / past.length
    const spread = Math.sqrt(own[0].reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / past.length)
    const wider = (x: typeof a, k: 0 | 1): typeof a => {
      if (!withHabit) return x
      const columns = x.columns + 1
      const data = new Float64Array(x.rows * columns)
      for (let i = 0; i < x.rows; i++) {
        data.set(x.data.subarray(i * x.columns, (i + 1) * x.columns), i * columns)
        data[i * columns + x.columns] = (own[k][i]! - mean) / spread
      }
      return { rows: x.rows, columns, data }
    }
    const [x, z] = [wider(a, 0), wider(b, 1)]
    const beta = ridge(x, then, annualStrength)
    const p = Float64Array.from({ length: z.rows }, (_, i) => logistic(etaOf(z, i, beta)))
    let gain = 0
    for (let i = 0; i < p.length; i++) gain += after[i] === 1 ? log(p[i]! / rate) : log((1 - p[i]!) / (1 - rate))
    return { gain: gain / scoredOnsets, auc: auc(after, p) }
  }
  return { learnt: then.reduce((sum, value) => sum + value, 0), scored: scoredOnsets, conditions: of(false), withHabit: of(true) }
}
