/** Everybody in a country, laid out in groups by place and income, and the ties between them, computed and not stored. */
export { layOut, populationOf, type LayoutOptions, type Population } from './layout.ts'
export { incomeGroups, tieCount } from './shape.ts'
export { tie, type Ties } from './ties.ts'
