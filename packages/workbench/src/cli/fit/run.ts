/** `sharara fit`: what the records say of the numbers of the model; and going on with a fit that was interrupted. */
import {
  analyses,
  fill,
  isPublished,
  jointFit,
  NotPlanned,
  plan,
  readFit,
  sampleOfFit,
  scenariosOfFit,
  subjectOf,
  type Arm,
  type FitPosterior,
  type FitRequest,
  type FitState,
  type Problem,
  type Words,
} from '@sharara/core'
import { join, resolve } from 'node:path'
import { beginAnalysis } from '../../analyses/begin.ts'
import { fitChunk, type CourseOptions } from '../../analyses/fit/course.ts'
import { forgetCourse, requestIn, searchFit, writeFit } from '../../analyses/fit/write.ts'
import { createExperiment, documentDate, Failure, readText, setStatus, type OpenExperiment } from '../../store/index.ts'
import { threadsFor, type PlanProgress } from '../../threads/index.ts'
import { armOf, askedFrom } from '../analysis/inputs.ts'
import { secondsOfRun } from '../experiment/cost.ts'
import { commandLine, folderFor, type ExperimentOptions } from '../experiment/options.ts'
import { longTime } from '../experiment/progress.ts'
import { readSpread, spreadNews } from '../experiment/spread.ts'
import { spreadWords } from '../experiment/spreadWords.ts'
import { words as experimentWords } from '../experiment/words.ts'
import { openPage } from '../finish.ts'
import { number, whole, type Output } from '../output.ts'
import { version } from '../version.ts'
import { words as cliWords } from '../words.ts'
import { percent, tellPosterior } from './tell.ts'
import { fitWords as words } from './words.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const stoppedByUser = 130

export interface FitOptions extends ExperimentOptions {
  readonly priors?: string
  readonly sample?: number
  readonly draws: number
}

export async function runFit(names: readonly string[], options: FitOptions, out: Output): Promise<void> {
  const { priors, ...given } = options
  const asked = analyses.fit.asked.parse({ ...askedFrom('fit', given), ...(priors === undefined ? {} : { priors: priorsIn(priors) }) })
  const scenarios = names.length > 0 ? names : scenariosOfFit(asked)
  const arms = armsOf(scenarios, sampleOfFit(asked), options.sample)
  const now = documentDate()
  const { plan: planned, options: facts, title, name } = beginAnalysis('fit', arms, asked)
  const about = { kind: 'fit', options: facts, title, command: commandLine(), version, created: now.toISOString() }
  if (options.shard !== undefined) throw new Failure(spreadWords.noShards, 2)
  const folder = createExperiment(folderFor(name, options, now), planned, about, options.chunk ?? fitChunk)
  forgetCourse(folder)
  try {
    if (options.quiet !== true && options.json !== true) tellBefore(folder, options, out)
    await finishFit(folder, options, out)
  } finally {
    folder.close()
  }
}

/** The file of a fit as it stands; its problems are told with their lines. */
function priorsIn(path: string): unknown {
  const file = readText(resolve(path))
  const { fit, problems } = readFit(file)
  if (fit === null) throw new Failure(cliWords.notRun, 2, problems)
  return JSON.parse(file.text)
}

function armsOf(scenarios: readonly string[], sample: number, said: number | undefined): readonly Arm[] {
  const problems: Problem[] = []
  const arms = scenarios.flatMap((scenario): Arm[] => {
    try {
      if (isPublished(scenario)) return [armOf(scenario, said === undefined ? {} : { sample: said })]
      const arm = armOf(scenario, { sample })
      if (arm.record !== null) return [arm]
      throw new Failure(fill(cliWords.noRecord, { scenario }), 2)
    } catch (error) {
      // The first that cannot be found at all ends it; problems inside of files are told together.
      if (!(error instanceof Failure || error instanceof NotPlanned) || error.problems.length === 0) throw error
      problems.push(...error.problems)
      return []
    }
  })
  if (problems.length > 0) throw new Failure(cliWords.notRun, 2, problems)
  return arms
}

/** Goes on from whatever is in the folder, to the posterior and its files. */
export async function finishFit(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  const stop = new AbortController()
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(stoppedByUser)
    stop.abort()
  }
  for (const signal of signals) process.on(signal, onSignal)
  try {
    setStatus(folder, 'running')
    const posterior = await search(folder, { ...options, signal: stop.signal }, out)
    const fault = await writeFit(folder, posterior)
    if (fault !== null) out.tell(fill(experimentWords.noReport, { reason: fault }))
    setStatus(folder, 'over')
    if (options.json === true) out.say(JSON.stringify(posterior, null, 2))
    else if (options.quiet === true) out.say(folder.shown)
    else tellEnd(folder, posterior, out)
    if (options.open === true) await openPage(join(folder.path, 'report.html'), out.language)
  } catch (error) {
    if (!stop.signal.aborted) throw error
    setStatus(folder, 'interrupted')
    throw new Failure(fill(words.interrupted, { folder: folder.shown }), stoppedByUser)
  } finally {
    for (const signal of signals) process.off(signal, onSignal)
  }
}

async function search(
  folder: OpenExperiment,
  options: ExperimentOptions & { readonly signal: AbortSignal },
  out: Output,
): Promise<FitPosterior> {
  const line = progressLine(options, out)
  const spread = await readSpread(options)
  const course: CourseOptions = {
    ...(options.threads === undefined ? {} : { threads: options.threads }),
    spread,
    news: options.quiet === true ? {} : spreadNews(spread, folder.shown, out),
    signal: options.signal,
    onBatch: (state, arm, progress) => line.show(batchWords(state, folder.plan.arms[arm]!, progress)),
    onGeneration: (state) => {
      line.end()
      if (options.quiet !== true) out.tell(generationWords(state))
    },
    onDamaged: (id) => out.tell(fill(words.damaged, { id })),
  }
  try {
    return await searchFit(folder, course, (progress) => line.show(checkWords(progress)))
  } finally {
    line.end()
  }
}

function tellBefore(folder: OpenExperiment, { threads: wanted }: ExperimentOptions, out: Output): void {
  const { arms } = folder.plan
  const { settings, free, own, holdOut }: FitRequest = requestIn(folder)
  const fit = jointFit(arms, free, own, holdOut)
  const { sample } = subjectOf(arms[0]!.setup)
  out.tell(folder.manifest.title)
  out.tell(
    fill(words.setOut, {
      free: fit.parameters.length,
      fitted: fit.problem.targets.length,
      held: fit.targets.length - fit.problem.targets.length,
      sample,
    }),
  )
  out.tell(holdOut.length === 0 ? words.nothingHeld : fill(words.held, { names: holdOut.join(', ') }))
  const threads = threadsFor(plan(arms, [], []), wanted)
  const each = arms.reduce((sum, _, arm) => sum + (secondsOfRun(plan(arms, [{ arm, settings: {} }], [1])) ?? 0), 0)
  const time = longTime((each * settings.first) / threads)
  out.tell(
    fill(words.cost, { arms: arms.length, each: longTime(each), first: settings.first, time, threads, particles: settings.particles }),
  )
  const { seconds, generations } = settings.stop
  out.tell(seconds < 1e9 ? fill(words.budgetOf, { time: longTime(seconds / 0.8) }) : fill(words.noBudget, { generations }))
}

function batchWords({ open, settings, seconds }: FitState, { words: episode }: Arm, { done, runs, secondsLeft }: PlanProgress): Words {
  return fill(words.progress, {
    episode,
    generation: open.generation + 1,
    accepted: open.accepted.length,
    particles: settings.particles,
    done: whole(done),
    runs: whole(runs),
    left: longTime(secondsLeft ?? 0),
    spent: longTime(seconds),
  })
}

function checkWords({ done, runs, secondsLeft }: PlanProgress): Words {
  return fill(words.checking, { done: whole(done), runs: whole(runs), left: longTime(secondsLeft ?? 0) })
}

function generationWords({ populations }: FitState): Words {
  const { generation, threshold, tried, particles, acceptance, effective } = populations.at(-1)!
  return fill(words.generationDone, {
    generation: generation + 1,
    threshold: number(threshold),
    tried: whole(tried),
    kept: whole(particles.length),
    acceptance: percent(acceptance),
    effective: number(effective),
  })
}

/** One line, rewritten; elsewhere than on a terminal a line every half minute. */
function progressLine({ quiet }: ExperimentOptions, out: Output): { readonly show: (line: Words) => void; readonly end: () => void } {
  const { stderr } = process
  let last = performance.now()
  return {
    show: (line) => {
      const now = performance.now()
      if (quiet === true || now - last < (stderr.isTTY ? 100 : 30_000)) return
      last = now
      if (stderr.isTTY) stderr.write(`\r\u001B[K${line[out.language]}`)
      else out.tell(line)
    },
    end: () => {
      if (stderr.isTTY && quiet !== true) stderr.write('\r\u001B[K')
    },
  }
}

function tellEnd(folder: OpenExperiment, posterior: FitPosterior, out: Output): void {
  tellPosterior(posterior, out)
  out.say('')
  out.say(fill(experimentWords.folder, { folder: folder.shown }))
  out.say(fill(experimentWords.report, { path: join(folder.shown, 'report.html') }))
}
