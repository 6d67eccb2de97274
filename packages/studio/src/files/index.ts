/** What ships with the page. */
export { libraryFor, NotThere, outlineFor, recordFor, shippedScenarios, type Outline } from './library.ts'
