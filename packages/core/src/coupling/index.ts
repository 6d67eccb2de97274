/** The national model inside the clocks: a wave of a world or an era run as a full episode of that country and year, anchored so that it is as frequent as the hazard says. */
export {
  auditOf,
  courseOf,
  episodeNumbers,
  kolmogorov,
  worldsBeside,
  type Audit,
  type Course,
  type Distance,
  type EpisodeNumber,
  type NumberBeside,
  type WorldsBeside,
} from './consistency.ts'
export { checksOf, decilesOf, type Check, type Decile } from './checks.ts'
export { foresee, keyOf, type Foreseen, type Known, type Made } from './foresee.ts'
export {
  chanceOf,
  modelEpisodes,
  questionOf,
  sparkOf,
  weeksWithKilling,
  type EpisodeSources,
  type MakeOptions,
  type ModelEpisodes,
  type Question,
} from './maker.ts'
export { couplingNumbers } from './numbers.ts'
