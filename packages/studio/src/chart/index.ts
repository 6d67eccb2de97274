/** Pictures of series, and what comes with each: words, a table, files. */
export { acrossOf, areaPath, bandPath, frameOf, isolated, linePath, uprightOf, type Frame, type Upright } from './frame.ts'
export { csvOf, type Cell, type Table } from './table.ts'
export type { Line, RecordPoint } from './points.ts'
