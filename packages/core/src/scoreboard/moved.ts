/**
 * A country's ends and numbers as they are told: base rates, moved by an ensemble of its runs so far as the model has earned it on
 * cases of other countries. Never mixed with the runs themselves, which stand beside.
 */
import type { RunResult } from '../experiments/index.ts'
import type { RunSetup } from '../run/index.ts'
import { outcomes, type Outcome } from '../vocabulary/index.ts'
import type { Words } from '../text/index.ts'
import { caseRunOf, forecastNumberNames, forecastOf, outcomeNames, type ForecastNumber, type Quantiles } from './forecast.ts'
import { layered, layerWithout, type EarnedLayer } from './layer.ts'
import { movedNumber, unmovedNumber } from './numberLayer.ts'
import { peopleOf } from './rule.ts'
import type { Scoreboard } from './scoreboard.ts'
import { numberWords } from './words.ts'

export interface MovedChance {
  readonly end: Outcome
  readonly words: Words
  /** How often cases of the table ended so. */
  readonly base: number
  /** Share of the runs with a wave that ended so, half a run added to each end. */
  readonly runs: number
  readonly chance: number
}

/** At 10, 50 and 90 %; the peak is a share of the people. */
export interface MovedNumber {
  readonly name: ForecastNumber
  readonly words: Words
  /** The records of cases that no search for constants has seen. */
  readonly base: Quantiles
  readonly runs: Quantiles
  readonly moved: Quantiles
  /** What of the runs is believed: 0 nothing, 1 all. */
  readonly earned: number
}

export interface MovedChances {
  /** Runs with a wave, of all runs that ended: the chances are given that one comes. */
  readonly waves: number
  readonly of: number
  readonly rows: readonly MovedChance[]
  readonly numbers: readonly MovedNumber[]
}

/** A country by its code, or by its name where the profile has none. */
export function layerFor({ layer, cases }: Pick<Scoreboard, 'layer' | 'cases'>, { made, name }: RunSetup['profile']): EarnedLayer | null {
  const iso3 = made?.country ?? cases.find(({ country }) => country.en === name.en)?.iso3
  return layer === null || iso3 === undefined ? layer : layerWithout(layer, iso3)
}

/**
 * @param results of one country and scenario
 * @returns null where no run has a wave, or no layer ships
 */
export function movedChances(
  results: readonly RunResult[],
  { profile, scenario }: RunSetup,
  scoreboard: Pick<Scoreboard, 'layer' | 'cases'>,
): MovedChances | null {
  const layer = layerFor(scoreboard, profile)
  const ended = results.flatMap((run) => caseRunOf(run, peopleOf(profile), profile.regions.length, scenario.hours / 24) ?? [])
  const waves = ended.filter(({ ignited }) => ignited)
  if (layer === null || waves.length === 0) return null
  const runs = forecastOf(waves)
  const chances = layered(runs, layer.base, layer)
  const rows = outcomeNames.map((end) => ({
    end,
    words: outcomes[end],
    base: layer.base[end],
    runs: runs.outcomes[end],
    chance: chances[end],
  }))
  const numbers = forecastNumberNames.flatMap((name): MovedNumber[] => {
    const [line, own] = [layer.numbers[name], runs[name]]
    if (line === null || own === null) return []
    const [base, moved] = [unmovedNumber(name, line), movedNumber(name, line, own.q50)]
    return [{ name, words: numberWords[name], base, runs: own, moved, earned: line.slope }]
  })
  return { waves: waves.length, of: ended.length, rows: rows.toSorted((a, b) => b.chance - a.chance), numbers }
}
