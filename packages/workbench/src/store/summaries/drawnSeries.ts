/** Series that reports of many runs draw: the others of a chunk need not be read for them. */
import type { NationalColumn } from '@sharara/core'

export const drawnSeries: readonly NationalColumn[] = ['crowd', 'dead', 'deadForces', 'injured', 'detained']
