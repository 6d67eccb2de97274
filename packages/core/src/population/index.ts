/** Everybody in a country, laid out in groups by place and income, and the ties between them, computed and not stored. */
export { incomeGroups, layOut, populationOf, tieCount, type LayoutOptions, type Population } from './layout.ts'
export { tie, type Ties } from './ties.ts'
