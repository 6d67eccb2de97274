/**
 * What is foretold. A label is 1, 0 or not known: a country and year that no source covers has none. Definitions:
 *
 * - Mass Mobilization uprising: an event begun in the year, demanding removal, of a size that reaches 10,000. Onset: an
 *   uprising and none in the two years before; at risk only without one in both.
 * - CSRA onset: an unarmed episode that aims at a change of regime begins.
 * - Either: an onset by either source, among countries and years that at least one covers.
 * - Large wave: three or more events of 10,000, at least one of the large ones for political change or removal; onset if
 *   there was none in the two years before.
 */
import type { Words } from '../text/index.ts'
import { emptySeries, type Series } from './grid.ts'
import { before, firstKnown, map, most, rolling } from './series.ts'
import type { Ingredients } from './tables.ts'

export interface Target {
  readonly label: Words
  /** First year of training, first and last year scored. */
  readonly from: number
  readonly first: number
  readonly last: number
  /**
   * Years whose rate sets the level of the forecast, where the sources behind the label change over time; null where one source
   * speaks throughout. Chosen after both had been seen: the level gains nothing for single sources.
   */
  readonly levelYears: number | null
  readonly of: (from: Ingredients) => Series
}

const any = (of: readonly Series[]): Series =>
  map(of, (...values) => (values.some((value) => value > 0) ? 1 : values.every((value) => Number.isNaN(value)) ? NaN : 0))

function massUprising(from: Ingredients): Series {
  return map([from.of('onset-labels', 'mm_n_large_removal'), covered(from)], (events, known) => (known === 1 ? Number(events > 0) : NaN))
}

function covered(from: Ingredients): Series {
  return from.of('onset-labels', 'mm_covered')
}

/** Any uprising in the year, new or not: what a country's own history is counted from. */
export function uprising(from: Ingredients): Series {
  return any([massUprising(from), csraOnset(from)])
}

function csraOnset(from: Ingredients): Series {
  return from.of('onset-labels', 'csra_unarmed_regime_onset')
}

function since(from: Ingredients, first: number, series: Series): Series {
  const { grid } = from
  const width = grid.last - grid.first + 1
  return Float64Array.from(series, (value, at) => (grid.first + (at % width) < first ? NaN : value))
}

function massOnset(from: Ingredients): Series {
  const now = massUprising(from)
  const earlier = rolling(from.grid, before(from.grid, now, 1), 2, 1, most)
  return since(
    from,
    1992,
    map([now, earlier], (value, past) => (Number.isNaN(value) ? NaN : Number(value === 1 && past !== 1))),
  )
}

/** The same, among countries that were at risk: not those with an uprising in the two years before. */
function massOnsetAtRisk(from: Ingredients): Series {
  const past = rolling(from.grid, before(from.grid, massUprising(from), 1), 2, 2, most)
  return map([massOnset(from), past], (value, earlier) => (earlier === 1 ? NaN : value))
}

function waveOnset(from: Ingredients): Series {
  const wave = map(
    [from.of('mass-mobilization', 'n_ge10000'), from.of('onset-labels', 'mm_n_large_political'), covered(from)],
    (large, political, known) => (known !== 1 || Number.isNaN(large) ? NaN : Number(large >= 3 && political >= 1)),
  )
  const past = rolling(from.grid, before(from.grid, wave, 1), 2, 1, most)
  return since(
    from,
    1992,
    map([wave, past], (value, earlier) => (earlier === 1 ? NaN : value)),
  )
}

export const targets = {
  either: {
    label: { en: 'onset of an uprising, by either source', ar: 'بدء انتفاضة، بأيٍّ من المصدرين' },
    from: 1992,
    first: 2000,
    last: 2022,
    levelYears: 10,
    of: (from) => any([massOnset(from), csraOnset(from)]),
  },
  csra: {
    label: { en: 'onset of an unarmed uprising against the regime (CSRA)', ar: 'بدء انتفاضة غير مسلحة ضد النظام (CSRA)' },
    from: 2000,
    first: 2005,
    last: 2022,
    levelYears: null,
    of: csraOnset,
  },
  massMobilization: {
    label: { en: 'onset of large protest to remove a ruler (Mass Mobilization)', ar: 'بدء احتجاج كبير لإزاحة حاكم (بيانات التعبئة)' },
    from: 1992,
    first: 2000,
    last: 2019,
    levelYears: null,
    of: massOnsetAtRisk,
  },
  wave: {
    label: { en: 'large wave of protest', ar: 'موجة احتجاج كبيرة' },
    from: 1992,
    first: 2000,
    last: 2019,
    levelYears: null,
    of: waveOnset,
  },
  /** The lists that say so may not be passed on: the user's own labels (`onset_fall`), nothing without them. */
  fall: {
    label: { en: 'irregular fall of a ruler (labels of your own)', ar: 'سقوط حاكم خارج القواعد (مؤشرات من عندك)' },
    from: 1992,
    first: 2000,
    last: 2022,
    levelYears: null,
    of: ({ grid }) => emptySeries(grid),
  },
} as const satisfies Record<string, Target>
export type TargetName = keyof typeof targets
export const targetNames = Object.keys(targets) as readonly TargetName[] // its own keys

/** Those that the shipped tables have labels for. */
export type ShippedTarget = Exclude<TargetName, 'fall'>
export const shippedTargets: readonly ShippedTarget[] = ['either', 'csra', 'massMobilization', 'wave']

/** A label of the user's own stands before ours where both speak. */
export function withOwn(ours: Series, own: Series | undefined): Series {
  return own === undefined ? ours : firstKnown(own, ours)
}
