/** What many runs leave beside their chunks, whoever made them: statements, tables for spreadsheets, pages. */
export { drawnSeries } from './drawnSeries.ts'
export { writeEnsemble } from './ensemble.ts'
export { writeWhatIf } from './whatIf.ts'
