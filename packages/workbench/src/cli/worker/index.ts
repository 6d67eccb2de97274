/** `sharara worker`: does chunks of plans that a coordinator has put into the queue. */
import { availableParallelism } from 'node:os'
import { fill, type Words } from '@sharara/core'
import type { Command } from 'commander'
import { readBroker, runWorker, usualTiming, type WorkerOptions } from '../../queue/index.ts'
import { Failure, openObjects } from '../../store/index.ts'
import { dress } from '../dress.ts'
import { help } from '../helpWords.ts'
import { number, whole, type Output } from '../output.ts'
import { wholeNumber } from '../usage.ts'
import { usage } from '../usageWords.ts'
import { words, workerExamples } from './words.ts'

interface WorkerFlags {
  readonly queue?: string
  readonly store?: string
  readonly endpoint?: string
  readonly threads?: number
  readonly idle?: number
  readonly silence?: number
  readonly quiet?: boolean
  readonly json?: boolean
}

export function addWorker(program: Command, out: Output): void {
  const t = (sentence: Words): string => sentence[out.language]
  dress(program.command('worker').description(t(words.help)), out.language, workerExamples)
    .option('--queue <url>', t(words.queue))
    .option('--store <place>', t(words.store))
    .option('--endpoint <url>', t(words.endpoint))
    .option('--threads <number>', t(help.threads), wholeNumber('--threads', 1, 256))
    .option('--idle <seconds>', t(words.idle), wholeNumber('--idle', 1, 1_000_000))
    .option('--silence <seconds>', t(words.silence), wholeNumber('--silence', 2, 3600))
    .option('--quiet', t(words.quiet))
    .option('--json', t(words.json))
    .action((flags: WorkerFlags) => work(flags, out))
}

const usualSilence = usualTiming.silenceMs / 1000

async function work(flags: WorkerFlags, out: Output): Promise<void> {
  const broker = readBroker(flags.queue ?? missing('--queue', words.queue))
  const store = await openObjects(flags.store ?? missing('--store', words.store), flags.endpoint)
  const threads = flags.threads ?? availableParallelism()
  const tell = (sentence: Words): void => {
    if (flags.quiet !== true) out.tell(sentence)
  }
  const stop = stopAtSignals(() => tell(words.stopping))
  try {
    const began = performance.now()
    tell(fill(words.waiting, { broker: broker.shown, store: store.shown, threads }))
    const end = await runWorker({
      broker,
      store,
      threads,
      ...stop.signals,
      ...(flags.idle === undefined ? {} : { idleMs: 1000 * flags.idle }),
      timing: { ...usualTiming, silenceMs: 1000 * (flags.silence ?? usualSilence) },
      ...news(flags, out, tell),
    })
    const seconds = (performance.now() - began) / 1000
    if (flags.json === true) out.say(JSON.stringify({ ...end, seconds: Math.round(seconds) }))
    else out.say(fill(words.ended, { chunks: whole(end.chunks), runs: whole(end.runs), returned: end.returned }))
  } finally {
    stop.done()
  }
}

function missing(option: string, wanted: Words): never {
  throw new Failure(fill(usage.needsOption, { command: 'sharara worker', option, help: wanted }), 2)
}

function news(flags: WorkerFlags, out: Output, tell: (sentence: Words) => void): Pick<WorkerOptions, 'onChunk' | 'onBroker'> {
  return {
    onBroker: (there) => tell(there ? words.back : words.away),
    onChunk: ({ runs, failed, seconds }, index) => {
      if (flags.quiet === true) return
      if (flags.json === true) out.tell(JSON.stringify({ chunk: index, runs, failed, seconds }))
      else out.tell(fill(failed > 0 ? words.chunkFailed : words.chunk, { index, runs, failed, seconds: number(seconds) }))
    },
  }
}

interface Stop {
  readonly signals: { readonly signal: AbortSignal; readonly hurry: AbortSignal }
  done(): void
}

/** The first asks to finish, the second to give back what is in hand. */
function stopAtSignals(told: () => void): Stop {
  const stop = new AbortController()
  const hurry = new AbortController()
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const heard = (): void => {
    if (stop.signal.aborted) hurry.abort()
    else told()
    stop.abort()
  }
  for (const name of names) process.on(name, heard)
  return {
    signals: { signal: stop.signal, hurry: hurry.signal },
    done: () => {
      for (const name of names) process.off(name, heard)
    },
  }
}
