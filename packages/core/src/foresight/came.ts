/** What came of a past country and year beyond whether: how many large protests, and a ruler who fell under them. */
import { exp } from '../random/index.ts'
import type { Words } from '../text/index.ts'
import { readPlainRows } from './grid.ts'
import { rowOf, type Panel } from './panel.ts'

export interface RulerFall {
  readonly iso3: string
  /** YYYY-MM-DD, or less where no more is known. */
  readonly date: string
  readonly ruler: Words
}

export interface Came {
  /** Protests of 10,000 and more in the year; null where nobody counted. */
  readonly large: number | null
  /** Of the state, under mass protest, in the year or the one after; the first. */
  readonly fell: RulerFall | null
}

/** The text of falls.csv: rulers of states alone, by date. */
export function readFalls(text: string): readonly RulerFall[] {
  return readPlainRows(text)
    .filter(({ level }) => level === 'state')
    .map((row) => ({ iso3: row['iso3'] ?? '', date: row['fall_date'] ?? '', ruler: { en: row['ruler'] ?? '', ar: row['ruler_ar'] ?? '' } }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

export function cameOf(panel: Panel, falls: readonly RulerFall[], iso3: string, year: number): Came {
  // a row holds what was known at the end of the year before
  const row = rowOf(panel, iso3, year + 1)
  const fresh = row !== undefined && panel.ages.get(counted)?.[row] === 0
  const fell = falls.find((fall) => fall.iso3 === iso3 && [year, year + 1].includes(Number(fall.date.slice(0, 4))))
  return { large: fresh ? Math.round(exp(panel.values.get(counted)![row]!) - 1) : null, fell: fell ?? null }
}

/** log(1 + protests of 10,000 and more). */
const counted = 'mm_n_ge10000'
