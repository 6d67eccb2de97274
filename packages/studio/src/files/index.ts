/** What ships with the page. */
export { openEvidence, openShippedStudy, sheetOf } from './evidence.ts'
export { libraryFor, NotThere, outlineFor, recordFor, scenarioText, shippedScenarios, type Outline } from './library.ts'
