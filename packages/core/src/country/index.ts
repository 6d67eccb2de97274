/** What is known of a country before a run: regions, places, incomes, forces, conditions, pillars, each with its source. */
export { withRegions } from './changed.ts'
export { conditions, pillars } from './conditions.ts'
export {
  disciplineByMethod,
  drawnFrom,
  drawnPillars,
  pillarNames,
  pillarsByLeadership,
  pillarsInUse,
  pillarsOf,
  rangesInUse,
  unled,
  type Movement,
  type PillarRanges,
  type Pillars,
} from './movement.ts'
export {
  answer,
  degrees,
  profileFormat,
  profileSchema,
  regionChange,
  type Answer,
  type AnswerKind,
  type Degree,
  type Force,
  type Place,
  type Profile,
  type Region,
  type RegionChanges,
  type Rival,
} from './profile.ts'
