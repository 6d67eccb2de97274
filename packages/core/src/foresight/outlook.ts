/**
 * A target's newest year with its track record, as it is shown at once and kept in a file: `node scripts/foresight.ts` writes it
 * for all targets, the page reads it, and makes the same anew from the tables when asked.
 */
import { archived, type ArchivedForecast, type Made } from './archive.ts'
import type { ShippedTarget, TargetName } from './labels.ts'
import type { FamilyName } from './models.ts'
import type { Panel } from './panel.ts'
import { rankedOf, type Ranked } from './ranked.ts'
import { rollingForecasts, trackOf, type YearForecast } from './rolling.ts'
import { spreadOf } from './spread.ts'
import { trackRecordOf, type TrackRecord } from './trackRecord.ts'

export interface Outlook extends Omit<ArchivedForecast, 'countries'> {
  readonly countries: readonly Ranked[]
  /** The strength chosen for each family in the newest year. */
  readonly strengths: Readonly<Record<FamilyName, number>>
  readonly record: TrackRecord
}

/** `names`: of countries by ISO code, in both languages, with the part of the world. */
export interface OutlookFile {
  readonly format: 'sharara-outlook/1'
  readonly names: Readonly<Record<string, { readonly en: string; readonly ar: string; readonly region: string }>>
  readonly outlooks: Readonly<Record<ShippedTarget, Outlook>>
}

export interface OutlookOptions extends Made {
  readonly spreadDraws: number
  readonly scoreDraws: number
  /** Share of the whole that is done. */
  readonly onProgress?: (share: number) => void
}

/** Parts of the work, by time measured. */
const [fitting, drawing] = [0.6, 0.3]

/** All of it: every year fitted on those before, intervals, scores. About 15 s of one processor. */
export function outlookOf(
  panel: Panel,
  target: TargetName,
  options: OutlookOptions,
): { readonly outlook: Outlook; readonly years: readonly YearForecast[] } {
  const newest = panel.year.reduce((latest, year) => Math.max(latest, year), 0)
  const years = rollingForecasts(panel, target, {
    last: newest,
    onYear: (_, done, of) => options.onProgress?.((fitting * done) / of),
  })
  const forecast = years.at(-1)!
  const spread = spreadOf(panel, target, forecast, {
    draws: options.spreadDraws,
    onDraw: (done, of) => options.onProgress?.(fitting + (drawing * done) / of),
  })
  const kept = archived(panel, target, forecast, spread, options)
  const track = trackOf(panel, years, panel.outcomes[target])
  const outlook: Outlook = {
    ...kept,
    countries: rankedOf(panel, years, kept),
    strengths: strengthsOf(forecast),
    record: trackRecordOf(panel, target, track, options.scoreDraws),
  }
  options.onProgress?.(1)
  return { outlook, years }
}

function strengthsOf({ used }: YearForecast): Outlook['strengths'] {
  return Object.fromEntries(Object.entries(used).map(([family, { strength }]) => [family, strength])) as Outlook['strengths'] // its own keys
}

/** The newest year and the one before with the strengths that were chosen already: less than a second, the same figures. */
export function newestYears(panel: Panel, outlook: Pick<Outlook, 'target' | 'year' | 'strengths'>): readonly YearForecast[] {
  const { target, year, strengths } = outlook
  return rollingForecasts(panel, target, { first: year - 1, last: year, fit: { strengths } })
}

/** Numbers that are not known are null in the file. */
export function readOutlooks(text: string): OutlookFile {
  return JSON.parse(text, (_, value: unknown) => (value === null ? NaN : value)) as OutlookFile // our own file, tested with the tables
}
