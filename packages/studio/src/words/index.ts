/** How the page speaks: catalogues, numbers, counted nouns, dates. */
export { daysOf, momentOf, startOf, when, type Day } from './calendar.ts'
export { leftToRight, readable, writer, yearText, type Digits, type Writer } from './writer.ts'
