/** The files of runs and ensembles that are given out; no others are. */
import { crateFile } from '../store/index.ts'

/** Files of a run that are given out, with their kind. */
export const runFiles = {
  'manifest.json': { file: crateFile, type: 'application/ld+json' },
  'scenario.json': { file: 'scenario.json', type: 'application/json' },
  'profile.json': { file: 'profile.json', type: 'application/json' },
  'outcome.json': { file: 'outcome.json', type: 'application/json' },
  'events.json': { file: 'events.json', type: 'application/json' },
  'events.csv': { file: 'events.csv', type: 'text/csv; charset=utf-8' },
  'national.parquet': { file: 'national.parquet', type: 'application/vnd.apache.parquet' },
  'places.parquet': { file: 'places.parquet', type: 'application/vnd.apache.parquet' },
  'report.html': { file: 'report.html', type: 'text/html; charset=utf-8' },
} as const

export type RunFileName = keyof typeof runFiles

/** Files of an ensemble that are given out. */
export const ensembleFiles = {
  'manifest.json': { file: 'manifest.json', type: 'application/json' },
  'plan.json': { file: 'plan.json', type: 'application/json' },
  'summary.json': { file: 'summary.json', type: 'application/json' },
  'outcomes.csv': { file: 'outcomes.csv', type: 'text/csv; charset=utf-8' },
  'numbers.csv': { file: 'numbers.csv', type: 'text/csv; charset=utf-8' },
  'differences.csv': { file: 'differences.csv', type: 'text/csv; charset=utf-8' },
  'transitions.csv': { file: 'transitions.csv', type: 'text/csv; charset=utf-8' },
  'runs.csv': { file: 'runs.csv', type: 'text/csv; charset=utf-8' },
  'sweep.json': { file: 'sweep.json', type: 'application/json' },
  'sweep.csv': { file: 'sweep.csv', type: 'text/csv; charset=utf-8' },
  'sensitivity.json': { file: 'sensitivity.json', type: 'application/json' },
  'sensitivity.csv': { file: 'sensitivity.csv', type: 'text/csv; charset=utf-8' },
  'attribute.json': { file: 'attribute.json', type: 'application/json' },
  'attribution.csv': { file: 'attribution.csv', type: 'text/csv; charset=utf-8' },
  'posterior.json': { file: 'posterior.json', type: 'application/json' },
  'posterior.csv': { file: 'posterior.csv', type: 'text/csv; charset=utf-8' },
  'posterior.parquet': { file: 'posterior.parquet', type: 'application/vnd.apache.parquet' },
  'comparison.json': { file: 'comparison.json', type: 'application/json' },
  'comparison.html': { file: 'comparison.html', type: 'text/html; charset=utf-8' },
  'report.html': { file: 'report.html', type: 'text/html; charset=utf-8' },
} as const

export type EnsembleFileName = keyof typeof ensembleFiles

/** A file under the name that it is given out by. */
export interface GivenFile {
  readonly name: string
  readonly file: string
  readonly type: string
}
