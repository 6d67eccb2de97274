/**
 * What a point is worth over everything that a search may look at: the targets of the five records and the seen cases, one set
 * of constants for all. Small samples, the seeds 1, 2, 3 …; cases without `resonance`, since each of them is known to have been
 * taken up. Every part is printed, so that a better sum cannot hide a worse part.
 */
import { readFileSync } from 'node:fs'
import {
  boardWith,
  executeRun,
  forecastsFrom,
  measuresOf,
  measureTargets,
  pairsOf,
  runsOf,
  runsOfBoard,
  scoreEnsemble,
  startRun,
  type Board,
  type CodedCase,
  type EpisodeRecord,
  type Measured,
  type Outcome,
  type Profile,
  type RunSetup,
  type Scenario,
  type ScoreRow,
} from '../../packages/core/src/index.ts'

export type Said = Readonly<Record<string, number | null>>

interface Episode {
  readonly id: string
  readonly country: string
  readonly sample: number
  readonly seeds: number
  /** Weight of a missed target. */
  readonly weight: number
  /** Ends that count as right: the recorded one, then its second defensible coding. */
  readonly right: readonly Outcome[]
  /** Day on which the ruler went. */
  readonly fall?: number
}

const episodes: readonly Episode[] = [
  { id: 'kazakhstan-2022', country: 'kazakhstan', sample: 150, seeds: 4, weight: 7, right: ['figurehead-replaced'] },
  { id: 'iran-2019', country: 'iran', sample: 1500, seeds: 4, weight: 2.5, right: ['crushed'] },
  { id: 'egypt-2011', country: 'egypt', sample: 1500, seeds: 4, weight: 2.5, right: ['captured', 'revolution'], fall: 17.7 },
  { id: 'tunisia-2010', country: 'tunisia', sample: 200, seeds: 4, weight: 2.5, right: ['revolution', 'captured'], fall: 28 },
  { id: 'sudan-2018', country: 'sudan', sample: 800, seeds: 2, weight: 2.5, right: ['negotiated-reform', 'captured'], fall: 113 },
]

const root = new URL('../../', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const most = 1.5

/** The records: what is missed and by how much, ends that are wrong, days of the fall. */
export function recordsAt(constants: Readonly<Record<string, number>>): Said {
  return Object.fromEntries(episodes.map((episode) => [episode.id, lossOf(episode, constants)]))
}

function lossOf(episode: Episode, constants: Readonly<Record<string, number>>): number {
  const record = read(`episodes/${episode.id}.json`) as EpisodeRecord
  const profile = read(`countries/${episode.country}/profile.json`) as Profile
  const scenario = read(`scenarios/${episode.id}.json`) as Scenario
  const runs = Array.from({ length: episode.seeds }, (_, k) =>
    measured(record, { profile, scenario: { ...scenario, constants, seed: k + 1, sample: episode.sample, stepHours: 2 } }),
  )
  const rows = scoreEnsemble(
    record,
    runs.map(({ targets }) => targets),
  )
  const wrong = 1 - mean(runs.map(({ end }) => (end === episode.right[0] ? 1 : episode.right.includes(end) ? 0.8 : 0)))
  const fall = episode.fall === undefined ? 0 : mean(runs.map(({ gone }) => (gone === null ? most : off(gone, episode.fall!))))
  return episode.weight * mean(rows.map(missOf)) + 0.7 * wrong + 0.35 * fall
}

function measured(
  record: EpisodeRecord,
  setup: RunSetup,
): { readonly targets: readonly Measured[]; readonly end: Outcome; readonly gone: number | null } {
  const run = startRun(setup)
  while (!run.over) run.step()
  const made = run.record()
  const gone = made.events.find(({ kind }) => kind === 'ruler-gone' || kind === 'pact')
  return {
    targets: measureTargets(record, setup, made),
    end: made.outcome!.outcome, // a run that is over has one
    gone: gone === undefined ? null : Math.max(1, gone.hour / 24),
  }
}

/** 0 on the spot, ½ to 1 for a miss by its distance. */
function missOf({ record, model, hit }: ScoreRow): number {
  const far =
    typeof record === 'number' && typeof model === 'number'
      ? Math.min(1, Math.abs(Math.log((Math.max(0, model) + 1e-3 + 0.01 * record) / (1.01 * record + 1e-3))) / 2.5)
      : hit
        ? 0
        : 1
  return hit ? 0.15 * far : 0.5 + 0.5 * far
}

function off(value: number, wanted: number): number {
  return Math.min(most, Math.abs(Math.log(value / wanted)))
}

/** The cases: ends, order and size of crowds and of dead, days to the core, length. */
export function casesAt(board: Board, seen: readonly CodedCase[], constants: Readonly<Record<string, number>>): Said {
  const own = boardWith(board, { values: { ...constants }, off: ['resonance'] })
  const results = runsOf(own.plan).map((run) => executeRun(own.plan, run))
  const pairs = pairsOf(seen, forecastsFrom(runsOfBoard(own, results), 'case'))
  const { outcome, peak, deaths, daysToCore, duration } = measuresOf(pairs)
  const size = (ratio: number | null): number => (ratio === null ? 2 : Math.abs(Math.log(Math.max(ratio, 1e-3))))
  return {
    outcome: -2.5 * (outcome.logScore ?? -most),
    hands: 0.8 * (1 - (outcome.auc ?? 0.5)),
    peakOrder: 1 - (peak.rho ?? 0),
    peakSize: size(peak.ratio) + 1 - peak.within3 / peak.of,
    deathsOrder: 0.8 * (1 - (deaths.rho ?? 0)),
    deathsSize: 0.6 * (size(deaths.ratio) + 1 - deaths.within3 / deaths.of),
    core: 0.3 * size(daysToCore.ratio),
    length: 0.6 * size(duration.ratio),
  }
}
