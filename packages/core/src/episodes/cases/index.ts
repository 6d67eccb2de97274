export { startYear, valueOf, withoutMemory, withSecondOutcome } from './access.ts'
export {
  caseColumnNames,
  caseColumns,
  columnSpec,
  type CaseColumn,
  type CodeColumn,
  type CodeOf,
  type NumberColumn,
  type TextColumn,
} from './columns.ts'
export { confidences, type Confidence } from './confidence.ts'
export { outcomeOfCode } from './endings.ts'
export { filterNames, filterValues, meets, readCondition, type CaseCondition } from './filter.ts'
export { readCases, type CheckedCases } from './read.ts'
export { caseSheet, readSheet, sheetColumns, writeSheet, type WantedOfRow } from './sheet.ts'
export type { Sheet, SheetRow } from '../../tables/index.ts'
export { howKnown, type CaseColumnSpec, type HowKnown } from './spec.ts'
