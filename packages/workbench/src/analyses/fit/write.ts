/** A fit from wherever its folder is to its posterior and the files of it. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { analyses, executeRun, fill, plan, type FitPosterior, type FitRequest, type JointFit } from '@sharara/core'
import { Failure, writeWhole, type OpenExperiment } from '../../store/index.ts'
import type { PlanProgress } from '../../threads/index.ts'
import { courseFile, driveFit, runInto, type CourseOptions } from './course.ts'
import { particlesCsv, particlesParquet } from './tables.ts'
import { fitRunWords as words } from './words.ts'

/** Seconds of another fit, or of an earlier try, say nothing of this one. */
export function forgetCourse(folder: OpenExperiment): void {
  rmSync(join(folder.path, courseFile), { force: true })
}

export function requestIn(folder: OpenExperiment): FitRequest {
  return analyses.fit.facts.parse(folder.manifest.options)
}

/** @throws Failure where every run of the first generation failed, with the reason. */
export async function searchFit(
  folder: OpenExperiment,
  course: CourseOptions,
  onCheck: (progress: PlanProgress) => void,
): Promise<FitPosterior> {
  const request = requestIn(folder)
  const found = await driveFit(folder, request, course)
  const { fit, state } = found
  if (state.populations[0]!.particles.length === 0) throw new Failure(fill(words.allFailed, { reason: reasonOf(fit) }), 3)
  const { results } = await runInto(folder, analyses.fit.check(found, request), course, onCheck)
  return analyses.fit.answer(found, request, results)
}

/** Why runs fail: the first arm that does, run once more as it is. */
function reasonOf({ arms }: JointFit): string {
  for (const [arm] of arms.entries()) {
    const { error } = executeRun(plan(arms, [{ arm, settings: {} }], [1]), { run: 0, point: 0, seed: 1 })
    if (error !== null) return error
  }
  return '–'
}

/** Returns why there is no report, null where there is one: a fault in it must not take the other results along. */
export async function writeFit(folder: OpenExperiment, posterior: FitPosterior): Promise<string | null> {
  const at = (name: string): string => join(folder.path, name)
  writeWhole(at('posterior.parquet'), particlesParquet(posterior))
  writeWhole(at('posterior.csv'), particlesCsv(posterior))
  writeWhole(at('posterior.json'), `${JSON.stringify(posterior, null, 1)}\n`)
  try {
    const { fitPage } = await import('../../report/index.ts')
    writeWhole(at('report.html'), fitPage(folder.manifest, posterior))
    return null
  } catch (error) {
    if (error instanceof Failure) throw error
    return error instanceof Error ? error.message : String(error)
  }
}
