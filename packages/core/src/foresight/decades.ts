/** What long series of waves, and the years after uprisings, say of claims about decades: measured by the clocks, kept with the panel. */
import type { Interval } from './intervals.ts'

export interface DecadesMeasure {
  /** Coded waves after an earlier one of the same country: share answered mainly as that one, and the same with the order of each country mixed. */
  readonly answers: { readonly pairs: number; readonly same: number; readonly mixed: Interval }
  /** Deaths from wave to wave: Kendall’s tau within countries, and the chance of as much or more, and of as little or less, in mixed order. */
  readonly deaths: {
    readonly countries: number
    readonly waves: number
    readonly bloodier: number
    readonly milder: number
    readonly tau: number
    readonly rising: number
    readonly falling: number
  }
  /** The chain of 1986–91 in the East: log-likelihood with a country’s first crowd lighting others, and with it lighting none. */
  readonly chain?: {
    readonly units: number
    readonly onsets: number
    readonly parents: readonly { readonly iso3: string; readonly lit: number; readonly without: number }[]
  }
  /** What a memory of one’s own ruler’s fall, a new ruler’s fresh promise, adds to the log-odds of a wave, by definition of a wave. */
  readonly promise?: readonly (Interval & { readonly definition: string; readonly falls: number })[]
  /** Decades of one country beside those that were likest at their beginning: change of its own, and of each of them. */
  readonly matched?: {
    readonly iso3: string
    readonly from: number
    readonly to: number
    readonly others: readonly string[]
    readonly series: readonly { readonly series: string; readonly own: number; readonly others: readonly number[] }[]
  }
  /** Protests of which the state took no notice: share in the weeks before a wave, of those too small for one, and from its beginning on. */
  readonly ignored?: {
    readonly waves: number
    readonly weeks: number
    readonly before: { readonly protests: number; readonly share: number }
    readonly since: { readonly protests: number; readonly share: number }
    readonly less: Interval
  }
  /** Worlds of years that came, from what was known before, and of ten years to come. */
  readonly toCome?: {
    readonly definition: string
    readonly worlds: number
    readonly past: { readonly from: number; readonly to: number; readonly recorded: number; readonly waves: Interval }
    readonly next: {
      readonly from: number
      readonly to: number
      readonly waves: Interval
      readonly falls: Interval
      readonly anyFall: number
    }
  }
  /** Change of polyarchy and corruption beyond matched country-years, by outcome (five years) and of armed episodes (ten years). */
  readonly results: readonly {
    readonly group: string
    readonly series: string
    readonly years: number
    readonly episodes: number
    readonly beyond: Interval
  }[]
}
