/** What the commands need of the options in a manifest, which may be anybody's: held against a schema before one goes on. */
import { join } from 'node:path'
import { analyses, analysisOf, cardOf, isAnalysisKind, nationalCard, readFit, type FitRequest } from '@sharara/core'
import { Failure, holdAgainst, shown, type OpenExperiment } from '../../store/index.ts'
import { words } from '../words.ts'

/** @throws Failure with all that is wrong. */
export function holdOptions({ path, plan, manifest: { kind, options } }: OpenExperiment): void {
  const file = join(path, 'manifest.json')
  if (isAnalysisKind(kind)) holdAgainst(analysisOf(kind).facts, options, file)
  if (kind === 'fit' && cardOf(plan) === nationalCard) holdFit(analyses.fit.facts.parse(options), file)
}

/** What can also stand in the file of a fit is held against the rules of such a file: priors, ranges, kinds. */
function holdFit({ free, own, holdOut, settings }: FitRequest, file: string): void {
  const { seed, particles, first, quantile, kernel, distance: measured, stop } = settings
  const { p, scale } = measured
  const { threshold, generations, acceptance } = stop
  const format = 'sharara-fit/1'
  const asFile = {
    format,
    free,
    own,
    holdOut,
    distance: { p, scale },
    kernel,
    particles,
    first,
    generations,
    quantile,
    acceptance,
    threshold,
    seed,
  }
  const { problems } = readFit({ file: shown(file), text: JSON.stringify(asFile) })
  if (problems.length > 0) throw new Failure(words.notRun, 2, problems)
}
