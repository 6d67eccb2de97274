/** `sharara fit`: what the records say of the numbers of the model; and going on with a fit that was interrupted. */
import { executeRun, fill, jointFit, plan, type Arm, type FitState, type JointFit, type Words } from '@sharara/core'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { documentDate, createExperiment, Failure, setStatus, writeWhole, type OpenExperiment } from '../../store/index.ts'
import { threadsFor, type PlanProgress } from '../../threads/index.ts'
import { secondsOfRun } from '../experiment/cost.ts'
import { commandLine, folderFor, type ExperimentOptions } from '../experiment/options.ts'
import { longTime } from '../experiment/progress.ts'
import { readSpread, spreadNews } from '../experiment/spread.ts'
import { spreadWords } from '../experiment/spreadWords.ts'
import { words as experimentWords } from '../experiment/words.ts'
import { openPage } from '../finish.ts'
import { number, whole, type Output } from '../output.ts'
import type { FitPosterior } from '../../report/index.ts'
import { version } from '../version.ts'
import { courseFile, driveFit, fitChunk, runInto, type CourseOptions } from './course.ts'
import { particlesCsv, particlesParquet, posteriorOf, predictivePlan } from './posterior.ts'
import { readRequest, type FitOptions, type FitRequest } from './request.ts'
import { percent, tellPosterior } from './tell.ts'
import { fitWords as words } from './words.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const stoppedByUser = 130

export async function runFit(names: readonly string[], options: FitOptions & ExperimentOptions, out: Output): Promise<void> {
  const { arms, request } = readRequest(names, options)
  const now = documentDate()
  const path = folderFor(`fit-${arms.map(({ id }) => id).join('-')}`, options, now)
  const facts = { kind: 'fit', options: { ...request }, title: titleOf(arms), command: commandLine(), version, created: now.toISOString() }
  if (options.shard !== undefined) throw new Failure(spreadWords.noShards, 2)
  const folder = createExperiment(path, plan(arms, [], []), facts, options.chunk ?? fitChunk)
  // Seconds of another fit, or of an earlier try, say nothing of this one.
  rmSync(join(folder.path, courseFile), { force: true })
  try {
    if (options.quiet !== true && options.json !== true) tellBefore(arms, request, options, out)
    await finishFit(folder, options, out)
  } finally {
    folder.close()
  }
}

function titleOf(arms: readonly Arm[]): Words {
  const names = (language: 'en' | 'ar'): string => arms.map(({ words: own }) => own[language]).join(language === 'en' ? '; ' : '؛ ')
  return fill(words.title, { names: { en: names('en'), ar: names('ar') } })
}

/** Goes on from whatever is in the folder, to the posterior and its files. */
export async function finishFit(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  const request = folder.manifest.options as unknown as FitRequest // written by `runFit`
  const stop = new AbortController()
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(stoppedByUser)
    stop.abort()
  }
  for (const signal of signals) process.on(signal, onSignal)
  try {
    setStatus(folder, 'running')
    const posterior = await search(folder, request, { ...options, signal: stop.signal }, out)
    await write(folder, posterior, out)
    setStatus(folder, 'over')
    if (options.json === true) out.say(JSON.stringify(posterior, null, 2))
    else if (options.quiet === true) out.say(folder.shown)
    else tellEnd(folder, posterior, out)
    if (options.open === true) await openPage(join(folder.path, 'report.html'))
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
  request: FitRequest,
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
    const { fit, state, runs } = await driveFit(folder, request, course)
    if (state.populations[0]!.particles.length === 0) throw new Failure(fill(words.allFailed, { reason: reasonOf(fit) }), 3)
    const { results } = await runInto(folder, predictivePlan(fit, state, request), course, (progress) => line.show(checkWords(progress)))
    return posteriorOf(fit, state, request, results, runs)
  } finally {
    line.end()
  }
}

/** Why runs fail: the first arm that does, run once more as it is. */
function reasonOf({ arms }: JointFit): string {
  for (const [arm] of arms.entries()) {
    const { error } = executeRun(plan(arms, [{ arm, settings: {} }], [1]), { run: 0, point: 0, seed: 1 })
    if (error !== null) return error
  }
  return '–'
}

async function write(folder: OpenExperiment, posterior: FitPosterior, out: Output): Promise<void> {
  const at = (name: string): string => join(folder.path, name)
  writeWhole(at('posterior.parquet'), particlesParquet(posterior))
  writeWhole(at('posterior.csv'), particlesCsv(posterior))
  writeWhole(at('posterior.json'), `${JSON.stringify(posterior, null, 1)}\n`)
  try {
    const { fitPage } = await import('../../report/index.ts')
    writeWhole(at('report.html'), fitPage(folder.manifest, posterior))
  } catch (error) {
    if (error instanceof Failure) throw error
    out.tell(fill(experimentWords.noReport, { reason: error instanceof Error ? error.message : String(error) }))
  }
}

function tellBefore(arms: readonly Arm[], request: FitRequest, { threads: wanted }: ExperimentOptions, out: Output): void {
  const { settings, free, own, holdOut } = request
  const fit = jointFit(arms, free, own, holdOut)
  const { sample } = arms[0]!.setup.scenario
  out.tell(titleOf(arms))
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
