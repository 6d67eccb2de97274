/** Fitting: which numbers of the model the record allows, and how surely (docs/experiments.md). */
export {
  kernelKinds,
  scaleKinds,
  type FitAnswer,
  type DistanceSettings,
  type FitParameter,
  type FitProblem,
  type FitSettings,
  type FitState,
  type FitTarget,
  type Particle,
  type Population,
  type Proposal,
  type StopReason,
  type StopRules,
} from './contract.ts'
export { distanceOf, errorOf, fitTarget, scalesFrom, scalesOf, targetWeight } from './distance.ts'
export { fitFormat, fitSchema, readFit, type FitFile } from './file.ts'
export { directionsOf, type Direction } from './identify.ts'
export {
  allAnswersOf,
  answersOf,
  defaultOf,
  fillIn,
  jointFit,
  namesOfTarget,
  planOfPredictive,
  planOfProposals,
  settingsOf,
  wordsOf,
  type JointFit,
  type JointParameter,
  type JointTarget,
} from './joint.ts'
export { correlationsOf, drawsOf, lastOf, marginalsOf, posteriorShares, weightedQuantiles, type Marginal } from './posterior.ts'
export { predictiveOf, type PredictiveRow } from './predictive.ts'
export { cutTo, priorOf, priorSchema, supportOf, valueAtScore, type Prior } from './priors.ts'
export { calibrateFit, rankCheck, type RankCheck } from './ranks.ts'
export { usualFree, usualOwn, usualPrior, declaredPriors } from './usual.ts'
export { adjusted } from './regress.ts'
export { accept, fitWith, mayBeNear, propose, startFit } from './smc.ts'
export { normalBelow } from './special.ts'
