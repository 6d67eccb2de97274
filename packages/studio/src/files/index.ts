/** What ships with the page. */
export { openEvidence, openShippedStudy, openSide, sheetOf } from './evidence.ts'
export { libraryFor, NotThere, outlineFor, recordFor, scenarioText, shippedScenarios, type Outline } from './library.ts'
