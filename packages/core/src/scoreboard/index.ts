/**
 * The scoreboard: the model against every coded case and against quiet years, beside base rates and regressions, and anybody's
 * forecasts by the same measures. Pure: `boardOf` makes the plan, whoever runs it gives back the results, `scoreboardOf` scores.
 */
export { baselinesOf, baseRate, fromLog, logScale, middleOf, ridge, type Baselines } from './baselines.ts'
export { drawnMovement, likestCases, movementsLike } from './beforehand.ts'
export {
  boardOf,
  boardOptions,
  boardWith,
  seedOf,
  sizeOfPoint,
  type Board,
  type BoardOptions,
  type Entry,
  type EntryKind,
  type MakeProfile,
  type ProfileRequest,
} from './board.ts'
export type { CaseLine } from './caseLines.ts'
export {
  beforehandCovariates,
  codedCases,
  codedCovariates,
  covariateNames,
  wantedOfRow,
  type CodedCase,
  type Range,
  type Truth,
} from './coded.ts'
export {
  caseRunOf,
  chancePowerChanged,
  forecastNumberNames,
  forecastNumbers,
  forecastOf,
  ignitedRun,
  likeliest,
  outcomeNames,
  powerChanged,
  type CaseRun,
  type Chances,
  type Forecast,
  type ForecastNumber,
  type Forecasts,
  type Quantiles,
} from './forecast.ts'
export { bootstrap, boundsOf, gainOf, type Bounds } from './intervals.ts'
export { logisticRegression, ridgeRegression } from './logistic.ts'
export {
  baseWithout,
  fitLayer,
  layered,
  layeredForecasts,
  layerNames,
  layerOf,
  type EarnedLayer,
  type Layer,
  type LayerInput,
  type LayerName,
  type Lessons,
  type ShippedLayer,
} from './layer.ts'
export { chooseLine, lineOf, movedNumber, unmovedNumber, type NumberLine, type NumberLines, type NumberRow } from './numberLayer.ts'
export {
  logScoreOf,
  measuresOf,
  pairsOf,
  type Measures,
  type NumberMeasure,
  type OutcomeMeasure,
  type Pair as CasePair,
} from './measures.ts'
export { movedWords, numberWords, weightWords } from './words.ts'
export { layerFor, movedChances, type MovedChance, type MovedChances, type MovedNumber } from './moved.ts'
export { baseRatePredictions, predictionsFormat, predictionsSchema, readPredictions } from './predictions.ts'
export { quietMeasure, sizeMeasure, type EntryRuns, type QuietMeasure, type SizeMeasure } from './quiet.ts'
export { quietYears, type QuietYear } from './quietYears.ts'
export { areaUnderCurve, medianOf, rankCorrelation } from './ranking.ts'
export { bandText, figureText, shownNumber } from './rowSpec.ts'
export { boardSections, wrongWords, type BoardRow, type BoardSection } from './rows.ts'
export { callsOf, originsOf, peopleOf, ruleVersion, scenarioOfCase, weekdayOf, type Fineness } from './rule.ts'
export { fridayCountries, ruleDefaults, ruleNumbers, type RuleValues } from './ruleNumbers.ts'
export { forecastsFrom, groupScore, runsOfBoard, type GroupScore, type OutcomeScore } from './groupScore.ts'
export { scoreboardFormat, scoreboardOf, type Foreign, type ForeignScore, type Groups, type Scoreboard } from './scoreboard.ts'
export { scoreboardJsonSchema, scoreboardSchema, scoreboardSchemaNames, type ScoreboardSchemaName } from './schema.ts'
export { readinessOf } from './readiness.ts'
export { arabStates, risen } from './states.ts'
export { resized, sizeFactors } from './size.ts'
export { answerSpark, productOf, sparkAnswerOf, sparkPlan, standardSpark, type SparkAnswer, type SparkOptions } from './standardSpark.ts'
export { measureSwitches, readSwitches, switchesOf, switchOptions, type SwitchedRow, type Switches } from './switchedOff.ts'
export { reachedOf, readingWords, targetsOf, targetVerdicts, type BoardTarget, type Reading, type TargetVerdict } from './targets.ts'
export type { TargetName } from './targetNames.ts'
