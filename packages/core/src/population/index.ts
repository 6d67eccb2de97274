export { incomeGroups, layOut, tieCount, type LayoutOptions, type Population } from './layout.ts'
export { tie, type Ties } from './ties.ts'
