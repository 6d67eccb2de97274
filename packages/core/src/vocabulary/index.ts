/** Declared once below the model and read by everybody above it: outcomes, kinds of event, columns, terms. */
export { nationalColumns, placeColumns, type NationalColumn, type PlaceColumn } from './columns.ts'
export type { EventKind, RunEvent } from './events.ts'
export { isOutcome, outcomeMeanings, outcomes, type Margin, type Outcome, type OutcomeReport } from './outcomes.ts'
export { budgetTerms, type BudgetTerm } from './terms.ts'
