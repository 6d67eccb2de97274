/** The analyses, in one list: whoever offers them goes through it. */
import type { Analysis } from './contract.ts'
import { attribute } from './attribute.ts'
import { compare } from './compare.ts'
import { ensemble } from './ensemble.ts'
import { fit } from './fit.ts'
import { sensitivity } from './sensitivity.ts'
import { sweep } from './sweep.ts'
import { whatIf } from './whatIf.ts'

export { findPublished, isPublished, publishedArm, type FoundModel } from './arms.ts'
export type { AttributeAnswer, Divided } from './attribute.ts'
export type { CompareAnswer } from './compare.ts'
export { NotPlanned, type Planned } from './contract.ts'
export { sampleOfFit, scenariosOfFit, type FitCourse } from './fit.ts'
export type { FitRequest } from './fitRequest.ts'
export type { CheckedTarget, FitPosterior, FittedGeneration, FittedNumber, Hits } from './fitPosterior.ts'
export {
  factorValue,
  morrisMap,
  mostBars,
  orderedPoints,
  pairBars,
  pairName,
  pictureUnit,
  rankedEffects,
  sensitivityBars,
  sweepCurve,
  sweepEffects,
  sweepEnds,
  sweepMap,
  type Shades,
} from './pictures.ts'
export { pictureWords } from './pictureWords.ts'
export { ranked, sensitivity, sensitivityMethods, type SensitivityAnswer, type SensitivityFound } from './sensitivity.ts'
export { sweep, sweepDesigns, type SweepAnswer, type SweepFacts } from './sweep.ts'
export type { Effect, PointAnswer } from './sweepAnswer.ts'
export { sensitivityTable, sweepTable } from './tables.ts'

export const analyses = { ensemble, 'what-if': whatIf, sweep, sensitivity, attribute, fit, compare } as const

export type AnalysisKind = keyof typeof analyses

export const analysisKinds = Object.keys(analyses) as [AnalysisKind, ...AnalysisKind[]] // its own keys

export function isAnalysisKind(kind: string): kind is AnalysisKind {
  return Object.hasOwn(analyses, kind)
}

/** Any analysis, as those see it who only pass on what was asked: it checks that itself. */
type Passed = Omit<Analysis<unknown, Record<string, unknown>, unknown>, 'answer'>

export function analysisOf(kind: AnalysisKind): Passed {
  const list: Readonly<Record<AnalysisKind, Passed>> = analyses
  return list[kind]
}
