/** The report of a run: the studio's stage with the run inside it; and pages about many runs. */
export { momentWords } from './calendar.ts'
export { writeReport } from './write.ts'
export * from './experiment/index.ts'
