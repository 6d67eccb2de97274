/** The report of a run: one HTML page from setup, record and score. */
export { writeReport } from './write.ts'
export type { ReportEnsemble, ReportInput, ReportManifest, ReportOutline, ScoreRow, ScoreValue } from './input.ts'
