/** An answer to take along: the tables of a paper, a script for R, the paragraph on methods, the study itself. */
export { paperDocument, type PaperDocument } from './document.ts'
export { csvOf, latexDocument, latexTables, markdownOf } from './forms.ts'
export { citation, methodsParagraph } from './methods.ts'
export { calibrated, paperTables, type PaperTable } from './paper.ts'
export { rScript } from './rScript.ts'
export { studyFile } from './studyFile.ts'
