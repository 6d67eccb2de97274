/** What ships with the page. */
export { openEvidence, openScores, openShippedStudy, openSide, sheetOf } from './evidence.ts'
export { generatedId, isGenerated, readGeneratedName } from './generatedNames.ts'
export { allCountries, generatedProblem, generate, generatedOutline } from './made.ts'
export type { Generated } from './generated.ts'
export { foresightTables, openOutlooks, openWorld } from './foresight.ts'
export { NotThere, type Outline } from './fetched.ts'
export { libraryFor, outlineFor, recordFor, scenarioText, shippedScenarios, storyText } from './library.ts'
export type { ShippedScores } from './evidence.ts'
