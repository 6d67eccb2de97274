/** The chance of an uprising or a large wave of protest next year: panel, estimators, scores out of time. */
export { readCountryYears, readPlainRows, type CountryYears } from './grid.ts'
export { readSources, sourceNames, type Country, type SourceName, type Sources } from './tables.ts'
export { groups, sourceFacts, sourceLine, type Column, type Group } from './schema.ts'
export { buildPanel, columns, fewestPeople, rowOf, type Panel, type PanelOptions } from './panel.ts'
export { shippedTargets, targetNames, targets, type ShippedTarget, type Target, type TargetName } from './labels.ts'
export { families, familyNames, modelLabels, structureColumns, type FamilyName, type ModelName } from './models.ts'
export { cholesky, etaOf, logistic, logOdds, ridge, slopes, solve, type Matrix, type RidgeOptions } from './ridge.ts'
export { trainingRows, type Fitted } from './fit.ts'
export { forecastYears, rollingForecasts, trackOf, type RollingOptions, type Track, type YearForecast } from './rolling.ts'
export * from './scores.ts'
export { auc as rocAuc } from './scores.ts'
export * from './intervals.ts'
export { spreadOf, type Spread, type SpreadOptions } from './spread.ts'
export * from './explain.ts'
export { readPanelEvidence, type ConditionMeasure, type LikenessMeasure, type PanelEvidence } from './evidence.ts'
export {
  distance,
  distanceBy,
  likenessColumns,
  likenessMeasure,
  likenessSpace,
  referenceAreas,
  withinYears,
  type LikenessQuestion,
  type LikenessSpace,
} from './likeness.ts'
export {
  measureConditions,
  measureEvidence,
  measureLearning,
  measureRest,
  measureTrend,
  testedGroups,
  type AnsweredYear,
} from './measure.ts'
export { calendarMeasure, type Begun, type CalendarMeasure, type Days, type Round } from './calendar.ts'
export { measureFalls } from './falls.ts'
export { measureCalendar } from './calendarRounds.ts'
export { measureTemper, type Beside, type Temper } from './temper.ts'
export { answeredYears, meansOf } from './episodes.ts'
export { fiveColumns, fiveModels, fiveNames, refitFive, type FiveName, type FiveScore } from './fiveModels.ts'
export { checkOwn, type CheckedOwn } from './ownData.ts'
export * from './archive.ts'
export { quantile } from './splines.ts'
export { fitScale, matrixOf, type Scale } from './prepare.ts'
export { contagion, lags, type Contagion } from './contagion.ts'
export { loaderNames, loaders, loadList, type Loaded, type LoaderName } from './loaders.ts'
export { monthlyContagion, monthWindows, type MonthlyContagion, type MonthWindow } from './monthly.ts'
export * from './ranked.ts'
export { cameOf, readFalls, type Came, type RulerFall } from './came.ts'
export { explainedOf, type Explained } from './explained.ts'
export { trackRecordOf, type Placed, type TrackRecord } from './trackRecord.ts'
export { likenessQuestions, nearestTo, placeboOf, type Near, type Placebo } from './alike.ts'
export * from './outlook.ts'
export type { DecadesMeasure } from './decades.ts'
