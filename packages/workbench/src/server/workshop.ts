/** What does the work behind the routes: threads, lanes of jobs, the folder of runs, and the budget that all of it is held to. */
import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import { fill } from '@sharara/core'
import { Piscina } from 'piscina'
import { dropOwnLock, openExperiment, scriptBeside, setStatus, shown, type OpenExperiment } from '../store/index.ts'
import { newMb, runPlan, type PlanProgress } from '../threads/index.ts'
import type { Spread } from '../queue/index.ts'
import { searchFit, writeFit } from '../analyses/fit/write.ts'
import { Archive, atWork, type StoredEnsemble, type StoredRun } from './archive.ts'
import { Bucket } from './bucket.ts'
import { Cores } from './cores.ts'
import { Lane, type Desk, type Job, type JobEnd } from './jobs.ts'
import type { Limits } from './limits.ts'
import { Refusal } from './refusal.ts'
import { Shares } from './shares.ts'
import { words } from './words.ts'
import { valueOf, type Answer } from './work/answer.ts'
import type { RunEnded, RunTask, RunTold } from './work/floor.ts'
import type * as desk from './work/desk.ts'
import type { JobSize } from './work/inspect.ts'

/** The functions of a thread, by name, with what they take and give. */
type DeskFunctions = typeof desk
type DeskName = {
  [K in keyof DeskFunctions]: DeskFunctions[K] extends (...given: never[]) => Promise<Answer<unknown>> ? K : never
}[keyof DeskFunctions]
type Given<K extends DeskName> = Parameters<DeskFunctions[K]>[0]
type Value<K extends DeskName> = Awaited<ReturnType<DeskFunctions[K]>> extends Answer<infer T> ? T : never

export interface WorkshopOptions {
  readonly root: string
  readonly limits: Limits
  readonly version: string
  /** Cores that runs and ensembles share. */
  readonly threads?: number
  /** Hears of faults of ours in jobs. */
  readonly onFault?: (error: unknown) => void
}

/** Three, of which one caller holds two at most: long analyses of his do not keep others waiting. */
const deskThreads = 3
const deskFile = 'desk'
/** Threads of the desk end when nothing was asked for so long. */
const idleMs = 30_000

export class Workshop {
  readonly archive: Archive
  readonly limits: Limits
  readonly version: string
  readonly threads: number
  readonly runs: Lane
  readonly ensembles: Lane
  private readonly budget: Bucket
  /** One budget of cores for runs and for parts of ensembles; what the desk does is short and not counted. */
  private readonly cores: Cores
  private readonly desk: Piscina
  private readonly shares: Shares
  private readonly floor: Piscina
  private readonly epoch = Date.now().toString(36)
  private journals = 0
  private isClosing = false

  constructor({ root, limits, version, threads = Math.max(1, availableParallelism() - 1), onFault = () => undefined }: WorkshopOptions) {
    this.archive = new Archive(root)
    this.limits = limits
    this.version = version
    this.threads = threads
    this.budget = new Bucket(limits.costBurst, limits.costPerSecond, () => performance.now())
    const epoch = (): string => `${this.epoch}${(this.journals++).toString(36)}`
    this.cores = new Cores(threads)
    this.runs = new Lane(threads, epoch, onFault, (stop) => this.cores.turn(stop))
    this.ensembles = new Lane(1, epoch, onFault)
    this.shares = new Shares(limits.deskEach)
    this.desk = pool(deskFile, deskThreads, { maxOldGenerationSizeMb: 1024 })
    this.floor = pool('floor', threads)
  }

  get closing(): boolean {
    return this.isClosing
  }

  /** Asks the desk; gives up, and ends the thread, after the time that the limits allow. */
  async ask<K extends DeskName>(name: K, given: Given<K>): Promise<Value<K>> {
    this.refuseWaiting(this.desk.queueSize + this.shares.waiting)
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), this.limits.deskMs)
    try {
      const run = (): Promise<unknown> => this.desk.run(given, { name, signal: stop.signal })
      return valueOf((await this.shares.within(stop.signal, run)) as Answer<Value<K>>) // by its name
    } catch (error) {
      if (!stop.signal.aborted) throw error
      throw new Refusal(503, 'too-long', fill(words.tookTooLong, { seconds: this.limits.deskMs / 1000 }), {
        limits: { deskMs: this.limits.deskMs },
      })
    } finally {
      clearTimeout(timer)
    }
  }

  /** Refuses what is over the budget before anything is written or queued. @returns the cost, taken from the bucket. */
  async afford(job: JobSize, lane: Lane): Promise<number> {
    const { stored } = this.limits
    if (this.isClosing) throw new Refusal(503, 'closing', words.closing)
    this.refuseWaiting(lane.waiting)
    const cost = this.costOf(job)
    if ((await this.archive.count()) >= stored) {
      const folder = shown(this.archive.root)
      throw new Refusal(507, 'store-full', fill(words.storeFull, { limit: stored, folder }), { limits: { stored } })
    }
    return this.pay(cost)
  }

  /** What a job costs. @throws Refusal where that, or its size, is more than any job may have. */
  private costOf({ people, steps, rows, runs, engine }: JobSize): number {
    const { jobCost, people: mostPeople, rows: mostRows, referenceCost } = this.limits
    if (people > mostPeople) throw over('people', mostPeople, fill(words.tooManyPeople, { count: people, limit: mostPeople }))
    if (rows > mostRows) throw over('rows', mostRows, fill(words.tooManyRows, { count: rows, limit: mostRows }))
    const cost = people * steps * runs * (engine === 'reference' ? referenceCost : 1)
    if (cost <= jobCost) return cost
    const sentence = engine === 'reference' ? words.tooCostlyReference : words.tooCostly
    throw over('jobCost', jobCost, fill(sentence, { cost: power(cost), limit: power(jobCost), times: referenceCost }))
  }

  private pay(cost: number): number {
    const seconds = this.budget.take(cost)
    if (seconds === 0) return cost
    const sentence = fill(words.costBucket, { cost: power(cost), seconds: Math.ceil(seconds) })
    const { costBurst, costPerSecond } = this.limits
    throw new Refusal(429, 'budget-spent', sentence, { limits: { costBurst, costPerSecond }, retrySeconds: seconds })
  }

  /** Refuses to go on with what is over, what somebody is at work on, or what costs more than a start might. */
  async affordResume(stored: StoredRun | StoredEnsemble, name: 'sizeOfRun' | 'sizeOfPlan', lane: Lane): Promise<void> {
    const { id } = stored
    if (this.isClosing) throw new Refusal(503, 'closing', words.closing)
    if (stored.status === 'over') throw new Refusal(409, 'over', fill(words.isOver, { id }))
    if (lane.isActive(id)) throw new Refusal(409, 'active', fill(words.isActive, { id }))
    if (atWork(stored)) throw new Refusal(409, 'elsewhere', fill(words.elsewhere, { id }))
    this.refuseWaiting(lane.waiting)
    const cost = this.costOf(await this.ask(name, { path: stored.path }))
    // asked again: another may have begun it meanwhile
    if (lane.isActive(id)) throw new Refusal(409, 'active', fill(words.isActive, { id }))
    this.pay(cost)
  }

  /** Puts the run of a folder into its lane. */
  startRun(id: string, path: string): Job {
    return this.runs.start(id, (desk) => this.carryOut(path, desk))
  }

  /** Goes on with the ensemble of a folder, on as many threads as there are. */
  startEnsemble(id: string, path: string): Job {
    return this.ensembles.start(id, (desk) => this.carryOutPlan(path, desk))
  }

  async close(): Promise<void> {
    this.isClosing = true
    await Promise.all([this.runs.close(), this.ensembles.close()])
    await Promise.all([this.desk.destroy(), this.floor.destroy()])
  }

  private refuseWaiting(count: number): void {
    const { waiting } = this.limits
    if (count < waiting) return
    throw new Refusal(503, 'queue-full', fill(words.queueFull, { limit: waiting }), { limits: { waiting }, retrySeconds: 10 })
  }

  private async carryOut(path: string, desk: Desk): Promise<JobEnd> {
    const { port1, port2 } = new MessageChannel()
    const stop = new SharedArrayBuffer(4)
    // while the people of a country are laid out nothing can be heard and there is nothing to save: the thread is ended
    const given = new AbortController()
    let built = false
    const ring = (): void => {
      Atomics.store(new Int32Array(stop), 0, 1)
      if (!built) given.abort()
    }
    desk.stop.addEventListener('abort', ring, { once: true })
    if (desk.stop.aborted) ring()
    port1.on('message', (told: RunTold) => {
      if ('built' in told) built = true
      else if ('day' in told) desk.day(told.day)
      else desk.progress(told.progress)
    })
    try {
      const task: RunTask = { path, port: port2, stop }
      const answer = (await this.floor.run(task, { name: 'go', transferList: [port2], signal: given.signal })) as Answer<RunEnded> // by its name
      if (!answer.ok) return { state: 'failed', data: { words: answer.words } }
      return { state: answer.value.over ? 'over' : 'unfinished', data: { ...answer.value } }
    } catch (error) {
      dropOwnLock(path)
      if (given.signal.aborted) return { state: 'unfinished' }
      throw error
    } finally {
      desk.stop.removeEventListener('abort', ring)
      port1.close()
    }
  }

  /** With all the time that it takes, and not at the desk, where others wait. */
  private async summarise(path: string, turn: () => Promise<() => void>): Promise<string | null> {
    const filename = scriptBeside(import.meta.url, `work/${deskFile}`).href
    const release = await turn()
    try {
      return valueOf((await this.floor.run({ path }, { filename, name: 'summary' })) as Answer<string | null>) // by its name
    } finally {
      release()
    }
  }

  /** The search itself is little arithmetic between batches of runs; the runs are made by threads. */
  private async carryOutFit(folder: OpenExperiment, desk: Desk, turn: () => Promise<() => void>): Promise<JobEnd> {
    const { threads } = this
    const course = { threads, turn, spread: here, news: {}, signal: desk.stop, onGeneration: () => undefined, onDamaged: () => undefined }
    const onBatch = (_state: unknown, _arm: number, progress: PlanProgress): void => desk.progress(progress)
    const posterior = await searchFit(folder, { ...course, onBatch }, desk.progress)
    const reportFault = await writeFit(folder, posterior)
    setStatus(folder, 'over')
    return { state: 'over', data: { made: posterior.runs, failed: 0, reportFault } }
  }

  private async carryOutPlan(path: string, desk: Desk): Promise<JobEnd> {
    const folder = openExperiment(path)
    const { plan, store, manifest } = folder
    try {
      setStatus(folder, 'running')
      const { runsPerChunk } = manifest
      const turn = (): Promise<() => void> => this.cores.turn(desk.stop)
      const { threads } = this
      if (manifest.kind === 'fit') return await this.carryOutFit(folder, desk, turn)
      const done = await runPlan(plan, store, { threads, turn, signal: desk.stop, runsPerChunk, onProgress: desk.progress })
      const reportFault = await this.summarise(path, turn)
      setStatus(folder, 'over')
      return { state: 'over', data: { made: done.made, failed: done.failed, reportFault } }
    } catch (error) {
      setStatus(folder, 'interrupted')
      if (desk.stop.aborted) return { state: 'unfinished' }
      throw error
    } finally {
      folder.close()
    }
  }
}

/** No broker and no other store: the runs are made here. */
const here: Spread = { store: null, broker: null, shard: null }

function pool(file: string, maxThreads: number, limits: { readonly maxOldGenerationSizeMb?: number } = {}): Piscina {
  const filename = scriptBeside(import.meta.url, `work/${file}`).href
  const resourceLimits = { maxYoungGenerationSizeMb: newMb, ...limits }
  const threads = new Piscina({ filename, minThreads: 0, maxThreads, idleTimeout: idleMs, concurrentTasksPerWorker: 1, resourceLimits })
  // a thread that ends on its own with nothing to do is replaced when there is something to do
  threads.on('error', () => {})
  return threads
}

function over(name: string, limit: number, sentence: { readonly en: string; readonly ar: string }): Refusal {
  return new Refusal(422, 'over-budget', sentence, { limits: { [name]: limit } })
}

/** `4.1e13`: the numbers are too long to be read otherwise. */
function power(value: number): string {
  return value.toExponential(1).replace('e+', 'e')
}
