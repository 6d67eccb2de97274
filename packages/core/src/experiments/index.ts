/** Many runs: designs, plans, and what their results mean. Pure: threads, queues and files are the workbench's. */
export { planFormat, type Arm, type Plan, type PlannedRun, type Point, type RunResult, type SeriesDetail } from './contract.ts'
export { executeRun, setupOf } from './execute.ts'
export {
  cardNamed,
  cardOf,
  cardOfSetup,
  isNational,
  nationalArm,
  nationalCard,
  outputNames,
  outputs,
  strideOf,
  subjectOf,
  undecided,
  valuesOf,
  versionHere,
  type Going,
  type ModelCard,
  type ModelSetup,
  type OutputName,
  type OutputRecord,
  type OutputTarget,
  type Said,
  type Setup,
  type Subject,
} from './subject/index.ts'
export { changesOf } from './inUse.ts'
export { cholesky, solveCholesky } from './fitting/matrix.ts'
export * from './fitting/index.ts'
export { chunksOf, plan, runsOf, seedsFrom, seedsOf, type Chunk } from './plan.ts'
export { readPlan } from './readPlan.ts'
export { look, looksOf, lookLevel, precision, type Look, type Precision } from './statements/adaptive.ts'
export { middlePart, resample } from './statements/resampling.ts'
export { runEnsemble, type EnsembleOptions } from './runEnsemble.ts'
export { ensembleStatement, type EnsembleScore, type EnsembleStatement } from './statements/ensemble.ts'
export {
  fanOf,
  fanOfRuns,
  fanShares,
  meanStatement,
  numberStatement,
  quantiles,
  valuesOfRuns,
  type Fan,
  type MeanStatement,
  type NumberStatement,
} from './statements/numbers.ts'
export {
  pairedNumbers,
  pairedOutcomes,
  pairedOutput,
  pairs,
  type EndChange,
  type Pair,
  type PairedDifference,
  type Transitions,
} from './statements/paired.ts'
export { recordedOf, type Recorded } from './statements/recorded.ts'
export {
  endOf,
  ends,
  endsOf,
  jeffreys,
  outcomeShares,
  share,
  usualLevel,
  wilson,
  type Interval,
  type OutcomeShare,
  type Share,
} from './statements/shares.ts'
export { isTime, survival, timeOfRuns, timeStatement, type Sighting, type SurvivalStep, type TimeStatement } from './statements/times.ts'
export { armFor, pointsOf, withOwnSeeds, type Design, type DesignPoints } from './designs/design.ts'
export { fractionalFactorial, fractionOfResolution, fullFactorial, grid, mostFactors, type Fraction } from './designs/factorial.ts'
export {
  levelsOf,
  readFactor,
  settingsAt,
  switchOf,
  valueAt,
  type Factor,
  type ListFactor,
  type RangeFactor,
  type SwitchFactor,
} from './designs/factors.ts'
export { latinHypercube } from './designs/latin.ts'
export { morrisDesign, type MorrisDesign, type MorrisOptions } from './designs/morris.ts'
export { saltelliDesign, type SaltelliDesign } from './designs/saltelli.ts'
export { sobolColumns, sobolDimensions, sobolSequence, type SobolOptions } from './designs/sobol.ts'
export {
  endResponse,
  outputResponse,
  readResponse,
  responseMeans,
  responseOf,
  responseTable,
  type Response,
} from './statements/response.ts'
export { elementaryEffects, type EffectRow, type Effects } from './sensitivity/effects.ts'
export { type Estimate, type ResamplingOptions } from './sensitivity/estimate.ts'
export { pawn, type Pawn, type PawnOptions, type PawnRow } from './sensitivity/pawn.ts'
export {
  varianceIndices,
  varianceIndices as sobolIndices,
  type PairRow,
  type VarianceIndices,
  type VarianceRow,
} from './sensitivity/variance.ts'
export {
  allCoalitions,
  coalitionPoints,
  everyoneOf,
  mostExact,
  mostPlayers,
  sampledCoalitions,
  type Coalitions,
} from './attribution/coalitions.ts'
export { mechanismPlayers, ownValue, readPlayer, sharedSetting, type Player } from './attribution/players.ts'
export { attribute, type Attribution, type Part, type PlayerShare } from './attribution/shapley.ts'
export { whatIfStatement, type WhatIfSide, type WhatIfStatement } from './statements/whatIf.ts'
export { courseOf, leastSeconds, type Course, type Load } from './scaling.ts'
