/** Forecasts in the background: what is asked of the worker, and what it answers. */
export { Forecaster, Stopped } from './forecaster.ts'
export type { Explanation, Likeness, Term } from './protocol.ts'
