/**
 * The anchor of the field: the five models of Chenoweth and Ulfelder (2017, Journal of Conflict Resolution 61) refitted on the folds
 * of their own table, and on a rolling origin. Their data have no licence, so they are read from the user's copy
 * (`valdat.csv` of their replication files) and do not ship; the figures beside are those of an earlier refit of the same table.
 */
import { log } from '../random/index.ts'
import type { Words } from '../text/index.ts'
import { etaOf, logistic, ridge, type Matrix } from './ridge.ts'
import { auc, averagePrecision, brier } from './scores.ts'

/** Rows of their table by the names of its columns; cells as they stand in the file. */
export type Given = Readonly<Record<string, string>>
type Term = (row: Given) => number

const number =
  (name: string): Term =>
  (row) => {
    const cell = (row[name] ?? '').trim()
    return cell === '' || cell === 'NA' ? NaN : Number(cell)
  }
const logOf =
  (name: string): Term =>
  (row) =>
    log(number(name)(row))
const log1pOf =
  (name: string): Term =>
  (row) =>
    log(1 + Math.max(0, number(name)(row)))
const times =
  (...terms: readonly Term[]): Term =>
  (row) =>
    terms.reduce((product, term) => product * term(row), 1)
const plus =
  (...terms: readonly Term[]): Term =>
  (row) =>
    terms.reduce((sum, term) => sum + term(row), 0)

const people = logOf('wdi.pop')
const integrity = number('cir.physint')
const election = number('nld.any.1')

export const fiveModels = {
  population: { label: { en: 'population', ar: 'السكان' }, terms: [people], anchor: 0.65 },
  grievance: {
    label: { en: 'grievances', ar: 'المظالم' },
    anchor: 0.687,
    terms: [
      people,
      logOf('xxxcimr'),
      number('wdi.gdpchg.s'),
      (row: Given) => Math.sqrt(Math.max(0, number('wdi.cpi')(row))),
      log1pOf('bnn.yroff'),
      number('elceleth.c'),
      number('dispota4.c'),
      integrity,
      times(integrity, integrity),
    ],
  },
  modernisation: {
    label: { en: 'modernisation', ar: 'التحديث' },
    anchor: 0.669,
    terms: [
      people,
      number('wdi.popurb.mi'),
      plus(number('wdi.manuf.mi'), number('wdi.servs.mi')),
      number('wdi.sch2.mi'),
      log1pOf('wdi.mobp100'),
      number('ios.gattwto'),
    ],
  },
  resources: {
    label: { en: 'resource mobilisation', ar: 'تعبئة الموارد' },
    anchor: 0.708,
    terms: [
      people,
      number('wdi.popurb.mi'),
      number('ythbul4'),
      log1pOf('bnk.unrest'),
      log1pOf('bnk.strikes'),
      log1pOf('nvc.dosregt'),
      number('nvc.ongoing'),
      number('civilwar'),
    ],
  },
  opportunity: {
    label: { en: 'political opportunity', ar: 'الفرصة السياسية' },
    anchor: 0.746,
    terms: [
      people,
      log1pOf('age'),
      number('postcoldwar'),
      number('ios.iccpr1'),
      election,
      number('pitfdem'),
      times(number('pitfdem'), election),
      times(number('postcoldwar'), election),
      // civil liberties by level, 1 the one that others are held against
      ...[2, 3, 4, 5, 6, 7].map((level) => (row: Given) => Number(number('fiw.cl')(row) === level)),
      log1pOf('pol.durable'),
      log1pOf('cou.tries5'),
    ],
  },
} as const satisfies Record<string, { readonly label: Words; readonly terms: readonly Term[]; readonly anchor: number }>
export type FiveName = keyof typeof fiveModels
export const fiveNames = Object.keys(fiveModels) as readonly FiveName[] // its own keys

/** Columns that the table must have. */
export const fiveColumns: readonly string[] = (
  'year nvc.start.1 wdi.pop xxxcimr wdi.gdpchg.s wdi.cpi bnn.yroff elceleth.c dispota4.c cir.physint wdi.popurb.mi wdi.manuf.mi ' +
  'wdi.servs.mi wdi.sch2.mi wdi.mobp100 ios.gattwto ythbul4 bnk.unrest bnk.strikes nvc.dosregt nvc.ongoing civilwar age ' +
  'postcoldwar ios.iccpr1 nld.any.1 pitfdem fiw.cl pol.durable cou.tries5 ik1 ik2 ik3 ik4 ik5 ik6 ik7 ik8 ik9 ik10'
).split(' ')

export interface FiveScore {
  readonly model: FiveName
  /** Mean over the ten ways in which their rows are dealt into five folds. */
  readonly folds: { readonly auc: number; readonly averagePrecision: number; readonly brier: number }
  /** Each year from the years before. */
  readonly rolling: { readonly auc: number; readonly averagePrecision: number; readonly brierSkill: number; readonly events: number }
}

/** Free of penalty but for this, against columns that a fold leaves empty. */
const next0 = 1e-6
const deals = 10
const folds = 5
const rollingFrom = 1995

export function refitFive(rows: readonly Given[], tell: (done: number, of: number) => void = () => {}): readonly FiveScore[] {
  const y = Float64Array.from(rows, number('nvc.start.1'))
  const years = Float64Array.from(rows, number('year'))
  const dealt = Array.from({ length: deals }, (_, k) => Float64Array.from(rows, number(`ik${k + 1}`)))
  return fiveNames.map((model, done): FiveScore => {
    tell(done, fiveNames.length)
    const x = standardised(rows, fiveModels[model].terms)
    const scored = dealt.map((fold) => {
      const p = new Float64Array(rows.length)
      for (let held = 1; held <= folds; held++)
        foretell(
          x,
          y,
          (i) => fold[i] !== held,
          (i) => fold[i] === held,
          p,
        )
      return { auc: auc(y, p), averagePrecision: averagePrecision(y, p), brier: brier(y, p) }
    })
    const mean = (of: keyof FiveScore['folds']): number => scored.reduce((sum, one) => sum + one[of], 0) / scored.length
    return {
      model,
      folds: { auc: mean('auc'), averagePrecision: mean('averagePrecision'), brier: mean('brier') },
      rolling: rolling(x, y, years),
    }
  })
}

function rolling(x: Matrix, y: Float64Array, years: Float64Array): FiveScore['rolling'] {
  const last = years.reduce((most, year) => Math.max(most, year), -Infinity)
  const p = new Float64Array(y.length).fill(NaN)
  const base = new Float64Array(y.length)
  for (let year = rollingFrom; year <= last; year++) {
    foretell(
      x,
      y,
      (i) => years[i]! < year,
      (i) => years[i] === year,
      p,
    )
    const past = y.filter((_, i) => years[i]! < year)
    const rate = past.reduce((sum, value) => sum + value, 0) / past.length
    for (let i = 0; i < y.length; i++) if (years[i] === year) base[i] = rate
  }
  const known = <T>(values: Iterable<T> & ArrayLike<T>): readonly T[] => Array.from(values).filter((_, i) => !Number.isNaN(p[i]!))
  const [outcomes, forecasts] = [known(y), known(p)]
  return {
    auc: auc(outcomes, forecasts),
    averagePrecision: averagePrecision(outcomes, forecasts),
    brierSkill: 1 - brier(outcomes, forecasts) / brier(outcomes, known(base)),
    events: outcomes.reduce((sum, value) => sum + value, 0),
  }
}

/** Fits on some rows and writes the probabilities of others; leaves them where the rows to learn from hold one kind of outcome. */
function foretell(x: Matrix, y: Float64Array, learns: (i: number) => boolean, asked: (i: number) => boolean, p: Float64Array): void {
  const weights = Float64Array.from(y, (_, i) => Number(learns(i)))
  const events = y.reduce((sum, value, i) => sum + value * weights[i]!, 0)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  if (events === 0 || events === all) return
  const beta = ridge(x, y, next0, { weights })
  for (let i = 0; i < y.length; i++) if (asked(i)) p[i] = logistic(etaOf(x, i, beta))
}

/** What is not known counts as the mean, as in their table nearly nothing is. */
function standardised(rows: readonly Given[], terms: readonly Term[]): Matrix {
  const k = terms.length
  const data = new Float64Array(rows.length * k)
  for (const [j, term] of terms.entries()) {
    const values = rows.map(term)
    const known = values.filter((value) => Number.isFinite(value))
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length
    const spread = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / known.length)
    for (const [i, value] of values.entries()) data[i * k + j] = Number.isFinite(value) && spread > 0 ? (value - mean) / spread : 0
  }
  return { rows: rows.length, columns: k, data }
}
