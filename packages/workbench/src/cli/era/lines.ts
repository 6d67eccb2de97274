/** What eras have, line by line: the same in the terminal and on the page. */
import { clocks, fill, type Words } from '@sharara/core'
import { words } from './words.ts'

const one = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1))
export const range = ({ low, middle, high }: clocks.Spread5): string => `${one(middle)} [${one(low)}, ${one(high)}]`
export const half = ({ quarter, threeQuarters }: clocks.Spread5): string => `${one(quarter)}–${one(threeQuarters)}`

/** Name and value of each line that an era and its change share. */
export function linesOf(era: clocks.EraSummary): readonly (readonly [Words, string])[] {
  return [
    [words.waves, range(era.waves)],
    [words.gap, era.gapYears === null ? '–' : range(era.gapYears)],
    [words.bloodier, era.nextBloodier === null ? '–' : era.nextBloodier.toFixed(2)],
    [words.falls, range(era.falls)],
    [words.rulers, range(era.rulers)],
    ...clocks.resultNames.map((name): readonly [Words, string] => [
      fill(words.left, { series: clocks.resultSeries[name] }),
      (era.results[name]?.at(-1) ?? 0).toFixed(3),
    ]),
  ]
}
