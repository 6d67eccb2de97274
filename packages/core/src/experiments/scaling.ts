/**
 * How long a plan takes on many cores: chunks are handed out by one broker, one after another, to whichever core is free, and
 * taken in by one coordinator. List scheduling as Graham, "Bounds on multiprocessing timing anomalies", SIAM J. Appl. Math. 17
 * (1969), with two single servers before and behind it.
 */
import { stream, uniform } from '../random/index.ts'

/** What is measured of the work and of the machinery, in seconds of one core. */
export interface Load {
  readonly runs: number
  readonly runsPerChunk: number
  /** Measured runs; each run of the plan takes as long as one of them, drawn. */
  readonly runSeconds: readonly number[]
  /** A worker, from its start to its first chunk. */
  readonly startSeconds: number
  /** Of a chunk beside its runs: its file, the way to the store, the words to the broker. */
  readonly chunkSeconds: number
  /** The broker, for one chunk: to take it in, and to hand it out and hear that it is done. */
  readonly addSeconds: number
  readonly handSeconds: number
  /** The coordinator, for one chunk: to read it back and see that it is whole. */
  readonly collectSeconds: number
}

export interface Course {
  readonly seconds: number
  /** All cores from the first minute to the last, busy or not. */
  readonly coreHours: number
  /** Share of these hours in which runs are made. */
  readonly busy: number
  /** Share of the whole time in which each server is at work. */
  readonly broker: number
  readonly coordinator: number
  /** What the time would be without anything but the runs. */
  readonly ideal: number
  readonly longestChunk: number
  /** What costs most beyond the runs themselves. */
  readonly bottleneck: 'runs' | 'broker' | 'coordinator' | 'last chunks'
}

export function courseOf(load: Load, cores: number, seed = 1): Course {
  const chunks = chunkTimes(load, seed)
  const free = new Earliest(Math.min(cores, chunks.length), load.startSeconds)
  const ends = new Float64Array(chunks.length)
  let broker = 0
  let work = 0
  let longest = 0
  for (let index = 0; index < chunks.length; index++) {
    const own = chunks[index]!
    const ready = Math.max(free.first(), (index + 1) * load.addSeconds, broker)
    broker = ready + load.handSeconds
    ends[index] = broker + own + load.chunkSeconds
    free.replace(ends[index]!)
    work += own
    longest = Math.max(longest, own)
  }
  const seconds = collected(ends.sort(), load.collectSeconds)
  const shares = {
    broker: (chunks.length * (load.addSeconds + load.handSeconds)) / seconds,
    coordinator: (chunks.length * load.collectSeconds) / seconds,
  }
  const ideal = work / cores
  return {
    seconds,
    coreHours: (seconds * cores) / 3600,
    busy: ideal / seconds,
    ...shares,
    ideal,
    longestChunk: longest,
    bottleneck: bottleneckOf(ideal / seconds, shares),
  }
}

/** Nothing is faster than this: all cores at work all the time, either server at work all the time, or the longest chunk alone. */
export function leastSeconds(load: Load, { ideal, longestChunk }: Pick<Course, 'ideal' | 'longestChunk'>): number {
  const chunks = Math.ceil(load.runs / load.runsPerChunk)
  return Math.max(
    ideal,
    chunks * load.handSeconds,
    chunks * load.addSeconds,
    chunks * load.collectSeconds,
    load.startSeconds + longestChunk,
  )
}

/** Chosen: below this share of the time, cores wait for something. */
const wellUsed = 0.8

function bottleneckOf(
  busy: number,
  { broker, coordinator }: { readonly broker: number; readonly coordinator: number },
): Course['bottleneck'] {
  if (busy >= wellUsed) return 'runs'
  if (Math.max(broker, coordinator) < 0.5) return 'last chunks'
  return broker > coordinator ? 'broker' : 'coordinator'
}

function chunkTimes({ runs, runsPerChunk, runSeconds }: Load, seed: number): Float64Array {
  const times = new Float64Array(Math.ceil(runs / runsPerChunk))
  const draws = stream('scaling')
  for (let run = 0; run < runs; run++) {
    times[Math.floor(run / runsPerChunk)]! += runSeconds[Math.floor(uniform(seed, draws, run, 0) * runSeconds.length)]!
  }
  return times
}

/** When the coordinator has taken in the last of the chunks that end at these times. */
function collected(ends: Float64Array, each: number): number {
  let at = 0
  for (const end of ends) at = Math.max(at, end) + each
  return at
}

/** Times at which cores become free, the earliest on top: a heap. */
class Earliest {
  private readonly times: Float64Array

  constructor(cores: number, at: number) {
    this.times = new Float64Array(cores).fill(at)
  }

  first(): number {
    return this.times[0] ?? 0
  }

  /** The earliest takes a later time and sinks. */
  replace(time: number): void {
    const { times } = this
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= times.length) break
      if (child + 1 < times.length && times[child + 1]! < times[child]!) child++
      if (times[child]! >= time) break
      times[at] = times[child]!
      at = child
    }
    times[at] = time
  }
}
