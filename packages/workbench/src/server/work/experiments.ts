/** Analyses at the desk: from what a request asks for to a plan with its cost, and to the folder it is made in. */
import {
  analysisOf,
  identifierOf,
  isPublished,
  NotPlanned,
  publishedArm,
  readStudy,
  runsOf,
  sampleOfFit,
  analyses,
  shapeFindings,
  subjectOf,
  toProblem,
  type AnalysisKind,
  type Arm,
  type FitRequest,
  type Change,
} from '@sharara/core'
import { beginAnalysis, type Begun } from '../../analyses/begin.ts'
import { fitChunk } from '../../analyses/fit/course.ts'
import { createExperiment, freshFolder, recordOf } from '../../store/index.ts'
import { Refusal } from '../refusal.ts'
import { words } from '../words.ts'
import { inspect, type Asked, type JobSize } from './inspect.ts'

export interface AskedAnalysis {
  readonly kind: AnalysisKind
  readonly scenarios: readonly Asked[]
  readonly settings: Change
  /** As `asked` of the analysis has it; of a comparison the study as it is written. */
  readonly options: Readonly<Record<string, unknown>>
}

export interface NewAnalysis {
  readonly asked: AskedAnalysis
  readonly root: string
  readonly version: string
  readonly created: string
}

/** Steps of a search that are counted for each point it keeps: about as many draws as the usual acceptance needs (chosen). */
const drawsPerParticle = 4

/** @throws Refusal or NotPlanned with all that is wrong. */
function begun({ kind, scenarios, settings, options }: AskedAnalysis): Begun {
  const read = kind === 'compare' ? { study: studyIn(options['study']) } : options
  const findings = shapeFindings(analysisOf(kind).asked, read)
  if (findings.length > 0)
    throw new NotPlanned(
      words.badOptions,
      findings.map((finding) => toProblem(finding, '', undefined)),
    )
  return beginAnalysis(kind, armsOf(kind, scenarios, settings, read), read)
}

function armsOf(kind: AnalysisKind, scenarios: readonly Asked[], settings: Change, options: unknown): readonly Arm[] {
  if (kind === 'compare') {
    // it names its scenario in its study, and how many people one stands for
    const { runs } = analyses.compare.asked.parse(options).study
    return runs === undefined ? [] : [armOf({ name: runs.scenario }, { ...settings, sample: runs.sample })]
  }
  const sample = kind === 'fit' ? sampleOfFit(analyses.fit.asked.parse(options)) : undefined
  return scenarios.map((asked) => armOf(asked, sample === undefined || settings.sample !== undefined ? settings : { ...settings, sample }))
}

function armOf(asked: Asked, settings: Change): Arm {
  if ('name' in asked && isPublished(asked.name)) {
    // people stand for people in scenarios only
    const { sample: _, ...own } = settings
    return publishedArm(asked.name, own)
  }
  const { id, setup } = inspect(asked, settings)
  return { id, words: setup.scenario.name, setup, record: recordOf(setup) }
}

function studyIn(document: unknown): unknown {
  const { study, problems } = readStudy({ file: '', text: JSON.stringify(document ?? {}) })
  if (study === null) throw new NotPlanned(words.badStudy, problems)
  if (study.table !== undefined) throw new Refusal(422, 'bad-study', words.ownTable)
  return study
}

/** What it will cost: of each run as much as of the largest. */
export function sizeOfAnalysis(asked: AskedAnalysis): JobSize {
  const { kind, plan, options } = begun(asked)
  const arms = plan.points.length === 0 ? plan.arms.map((_, arm) => ({ arm, settings: {} })) : plan.points
  const sizes = arms.map(({ arm, settings }) => {
    const subject = subjectOf(plan.arms[arm]!.setup)
    return subjectOf(subject.change(settings).setup ?? plan.arms[arm]!.setup).size
  })
  const most = (of: (size: (typeof sizes)[number]) => number): number => sizes.reduce((largest, size) => Math.max(largest, of(size)), 0)
  const runs = kind === 'fit' ? runsOfFit(analyses.fit.facts.parse(options), plan.arms.length) : runsOf(plan).length
  return {
    people: most(({ people }) => people),
    steps: most(({ steps }) => steps),
    rows: most(({ rows }) => rows),
    runs,
    engine: plan.engine,
  }
}

function runsOfFit({ settings: { first, particles, stop }, draws }: FitRequest, arms: number): number {
  return arms * (first + (stop.generations - 1) * particles * drawsPerParticle + 2 * draws)
}

/** Makes the folder and lets go of it; returns its path. */
export function createAnalysisFolder({ asked, root, version, created }: NewAnalysis): string {
  const { kind, plan, options, title, name } = begun(asked)
  const seed = plan.seeds[0] ?? 0
  const path = freshFolder(identifierOf(name, kind), seed, new Date(created), root)
  createExperiment(path, plan, { kind, options, title, version, created }, kind === 'fit' ? fitChunk : undefined).close()
  return path
}
