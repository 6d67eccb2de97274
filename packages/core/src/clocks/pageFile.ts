/** What a page needs to show the clocks without the tables that they are made from: plain data, a few hundred kB. */
import type { Panel, Sources } from '../foresight/index.ts'
import type { Words } from '../text/index.ts'
import { measureAftermath, type Aftermath } from './aftermath.ts'
import type { WaveDefinitionName } from './definitions.ts'
import { evaluateClocks, type DefinitionScore } from './evaluate.ts'
import { followStrong } from './followed.ts'
import { fitHazard, termNames } from './hazard.ts'
import type { History } from './history.ts'
import type { RecordedWave, Records } from './records.ts'
import { fitStrength } from './strong.ts'
import { worldData, type WorldData } from './worldModel.ts'
import { calls, decimals, years } from './method.ts'

export const clockFileFormat = 'sharara-clocks/1'

/** One definition of a wave, fitted to what was known at the end of a year. */
export interface ClockFile {
  readonly format: typeof clockFileFormat
  readonly data: WorldData
}

/** What is the same for all fits. */
export interface ClockRecord {
  readonly format: typeof clockFileFormat
  readonly names: Readonly<Record<string, Words>>
  readonly fits: readonly { readonly definition: WaveDefinitionName; readonly known: number }[]
  readonly falls: readonly { readonly iso3: string; readonly week: number; readonly ruler: Words }[]
  readonly waves: readonly Pick<RecordedWave, 'iso3' | 'week' | 'start' | 'deathsLow' | 'deathsHigh' | 'outcome' | 'trigger' | 'answer'>[]
  /** By bloc: week and chance of a strong wave, from 2 % on, with the strength of 1989 alone and fitted to 2010. */
  readonly strong: Readonly<Record<string, readonly (readonly [week: number, chance: number])[]>>
  readonly aftermath: Aftermath
  /** Out of time: what the hazard knows of where and when. */
  readonly scores: readonly Pick<DefinitionScore, 'definition' | 'ladder' | 'contagion'>[]
}

export const clockFits: ClockRecord['fits'] = [
  { definition: 'political5k', known: years.record.last },
  { definition: 'political5k', known: years.learn.to },
  { definition: 'removal1k', known: years.record.last },
  { definition: 'removal10k', known: years.record.last },
]

export function clockFile(history: History, records: Records, { definition, known }: ClockRecord['fits'][number]): ClockFile {
  return { format: clockFileFormat, data: worldData(history, records, definition, known) }
}

const learn = [years.learn.from, years.learn.to] as const
const last = years.record.last

export function clockRecord(
  sources: Sources,
  panel: Panel,
  history: History,
  records: Records,
  names: Readonly<Record<string, Words>>,
): ClockRecord {
  const definition = 'political5k'
  const hazard = fitHazard(history, definition, ...learn, { terms: termNames })
  const { filtered } = followStrong(history, definition, hazard, fitStrength(records.east), learn[0], last)
  const { chance, blocs, weeks } = filtered
  const strong = blocs.map((bloc, b): [string, [number, number][]] => [
    bloc,
    Array.from({ length: weeks }, (_, week): [number, number] => [week, Number(chance[b * weeks + week]!.toFixed(decimals.chance))]).filter(
      ([, p]) => p >= calls.shownFrom,
    ),
  ])
  return {
    format: clockFileFormat,
    names,
    fits: clockFits,
    falls: records.falls
      .filter(({ strict, week }) => strict && !Number.isNaN(week))
      .map(({ iso3, week, ruler }) => ({ iso3, week, ruler })),
    waves: records.waves.map(({ iso3, week, start, deathsLow, deathsHigh, outcome, trigger, answer }) => ({
      iso3,
      week,
      start,
      deathsLow,
      deathsHigh,
      outcome,
      trigger,
      answer,
    })),
    strong: Object.fromEntries(strong.filter(([, called]) => called.length > 0)),
    aftermath: measureAftermath(sources, records),
    scores: evaluateClocks(history, records, panel).definitions.map(({ definition: name, ladder, contagion }) => ({
      definition: name,
      ladder,
      contagion,
    })),
  }
}
