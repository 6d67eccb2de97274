/** Answers as tables with titles and sentences, in both languages: what terminal, page, studio and paper have in common. */
export { expectationTexts } from './expectations.ts'
export { furtherTables } from './further.ts'
export { pairTable, solutionTables } from './solution.ts'
export { digits, type ToldCell, type ToldTable } from './table.ts'
