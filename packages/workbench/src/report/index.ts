/** The report of a run: one HTML page from setup, record and score; and pages about many runs. */
export { writeReport } from './write.ts'
export type { ReportEnsemble, ReportInput, ReportManifest, ReportOutline, ScoreRow, ScoreValue } from './input.ts'
export * from './experiment/index.ts'
