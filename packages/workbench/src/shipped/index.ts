/** What comes with the command: where it lies, the pages of reports without what they tell, and the sheets of the page. */
export { frameOf, hasFrame, sheetOf } from './frame.ts'
export { isFresh } from './fresh.ts'
export { home } from './home.ts'
