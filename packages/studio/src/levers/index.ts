/** Levers: everything of a scenario that a reader may set, and ready changes of them. */
export { groups, type Control, type GroupId, type Lever, type LeverValue, type NumberControl, type Said } from './lever.ts'
export { fits, isMoved, leversOf, moved, otherChanges, pull, reset } from './levers.ts'
export { applyPreset, endOnly, presets, type Preset } from './presets.ts'
export { findLevers } from './search.ts'
export { fromPlace, readNumber, stepsOf, toPlace } from './slider.ts'
export {
  countEnd,
  eightInTen,
  gather,
  measuredFormat,
  measureOne,
  middle,
  mostlyEnds,
  reachOf,
  readMeasured,
  seatPlace,
  type MeasuredCards,
  type MeasuredRuns,
  type OneRun,
  type Reach,
} from './measured.ts'
