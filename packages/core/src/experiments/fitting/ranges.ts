/**
 * What is searched where nobody says otherwise. Ranges are narrower than declared where runs outside them are absurd (nobody
 * moves, or everybody does); the search that found the constants in use kept to the same ones (docs/constants.md).
 */
import type { Prior } from './priors.ts'
import { declared } from '../designs/factors.ts'
import { priorOf } from './priors.ts'

const even = (low: number, high: number): Prior => ({ kind: 'uniform', low, high })
const inProportion = (low: number, high: number): Prior => ({ kind: 'log-uniform', low, high })

export const searchRanges: Readonly<Record<string, Prior>> = {
  cautionMedian: inProportion(6, 24),
  jump: inProportion(2, 9),
  momentum: inProportion(0.8, 4.5),
  momentumHalf: inProportion(0.03, 0.3),
  momentumPower: even(1.2, 3),
  crowdUnit: inProportion(60, 900),
  localNews: inProportion(0.02, 0.4),
  languageReach: even(0.3, 3.5),
  organisation: inProportion(0.1, 1.2),
  politicisationHours: inProportion(5, 60),
  relevanceHalf: inProportion(0.003, 0.06),
  phoneReach: even(0.08, 0.5),
  blackoutOut: even(0.1, 0.3),
  outrage: inProportion(0.05, 0.6),
  fear: inProportion(0.1, 3),
  fearHalf: inProportion(0.5, 15),
  fearNational: even(0.1, 1),
  fatigue: inProportion(0.02, 0.4),
  riseHours: inProportion(1.2, 4),
  severityRestraint: inProportion(0.05, 0.6),
  severityBatons: inProportion(0.5, 1.8),
  severityRubber: inProportion(1, 3),
  severityLive: inProportion(3, 9),
  liveThreat: even(0.05, 1),
  dangerSlope: inProportion(0.05, 1.5),
  notAlone: inProportion(8, 80),
  policeOnStreet: even(0.15, 0.5),
  seatRatio: inProportion(1, 8),
  violenceForce: inProportion(0.3, 1.4),
  deathsLive: inProportion(0.0015, 0.08),
  detentions: inProportion(0.0008, 0.01),
  sweeps: inProportion(0.0003, 0.005),
  massSympathy: inProportion(0.3, 1.2),
  relevanceFloor: even(0.08, 0.4),
  refusalHours: inProportion(2, 9),
  curfewCrowd: even(0.2, 0.8),
  newsHalfHours: inProportion(4, 16),
  reserve: even(0.1, 0.3),
}

/** Searched where nothing is named: the constants by which the record was reached last, and the reserve of each country. */
export const usualFree = ['cautionMedian', 'jump', 'momentum', 'momentumHalf', 'localNews', 'deathsLive', 'detentions', 'sweeps'] as const
export const usualOwn = ['reserve'] as const

/** The prior of a condition, pillar or constant that none was given for. */
export function usualPrior(name: string): Prior {
  return searchRanges[name] ?? priorOf(declared[name]!)
}
