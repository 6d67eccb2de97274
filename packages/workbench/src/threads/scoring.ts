/** How far a run is from the record, through the face of the science. */
import * as core from '@sharara/core'
import type { EpisodeRecord, RunRecord, RunSetup } from '@sharara/core'
import type { ScoreRow } from '../report/index.ts'

type ScoreRun = (record: EpisodeRecord, setup: RunSetup, run: RunRecord) => readonly ScoreRow[]

/** Null in a version of the science that cannot score yet. */
const scoreRun: ScoreRun | null = (core as { readonly scoreRun?: ScoreRun }).scoreRun ?? null

export const canScore: boolean = scoreRun !== null

export function scoresOf(record: EpisodeRecord, setup: RunSetup, run: RunRecord): readonly ScoreRow[] {
  return scoreRun?.(record, setup, run) ?? []
}
