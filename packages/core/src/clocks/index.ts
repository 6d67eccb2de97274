/** Two clocks longer than an episode: one country over decades, and all countries week by week; how often waves begin, and what they leave. */
export { clockTables, readRecords, type EastUnit, type Fall, type RecordedWave, type Records, type Revolution } from './records.ts'
export { waveDefinitions, waveDefinitionNames, type WaveDefinition, type WaveDefinitionName } from './definitions.ts'
export { conditionNames, groundOf, type Ground } from './ground.ts'
export { historyOf, type History } from './history.ts'
export { eraNumbers } from './eraNumbers.ts'
export { hazardNumbers, levelNumbers, strongNumbers, surrogateNumbers, worldNumbers } from './numbers.ts'
export { fitHazard, rowsOf, etasOf, termNames, type Hazard, type TermName, type WeekRows } from './hazard.ts'
export { fitStrength, filterStrong, type Filtered, type Strength } from './strong.ts'
export { blocNames } from './blocs.ts'
export { tensionAt, type Tension } from './tension.ts'
export { clockFile, clockFileFormat, clockFits, clockRecord, type ClockFile, type ClockRecord } from './pageFile.ts'
export { followLevel, type Followed } from './level.ts'
export { evaluateClocks, type AnnualScore, type DefinitionScore, type Evaluation, type LadderStep, type StrongCall } from './evaluate.ts'
export { runWorld, type StrongSpell, type World, type WorldOptions, type WorldWave } from './world.ts'
export { clockDigest, recordedByYear, worldData, worldModel, worldTerms, type WorldData, type WorldModel } from './worldModel.ts'
export { clusterMeasures, clustersOf, clusterWeeks, type Clusters } from './clusters.ts'
export type { EpisodeIn, EpisodeMaker, EpisodeOut } from './episode.ts'
export { fitSurrogate, surrogateEpisode, type Surrogate } from './surrogate.ts'
export { dateOfWeek, dayOf, weekOf, weekOfYear, weeksOfYear, yearOfWeek } from './weeks.ts'
export {
  aftermathGroupNames,
  aftermathGroups,
  horizons,
  measureAftermath,
  resultNames,
  resultSeries,
  type Aftermath,
  type AftermathCell,
  type AftermathGroup,
  type AftermathRow,
  type ResultSeries,
} from './aftermath.ts'
export {
  answerNames,
  habitOf,
  nearestYear,
  newsOf,
  runEra,
  type Answer,
  type ConditionShift,
  type Era,
  type EraOptions,
  type EraWave,
} from './era.ts'
export { runEras, spread5, type EraSummary, type ErasOptions, type Spread5 } from './eras.ts'
export { answerWorlds, pairedWorlds, summariseWorld, type Paired, type WorldsAnswer, type WorldSummary } from './worlds.ts'
export { cascadeOf, type CascadeWave, type Parent } from './cascade.ts'
export { drawResponse } from './response.ts'
export { checkBlocEvents, countryNamed, type BlocEvent, type BlocScope, type CheckedEvents } from './blocEvents.ts'
export { areaOf, followBloc, membersOf, type BlocFollowed, type FollowedWeek, type FollowOptions, type Standing } from './follow.ts'
export { measureAsked } from './asked.ts'
export { measureDecades } from './decades.ts'
